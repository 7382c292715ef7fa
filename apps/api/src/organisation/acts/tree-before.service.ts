import { rows, type Tx } from "../../shared/tx.ts";

/**
 * Keeps, until the transaction ends, the trees of the open years an act of a day can change, and the dated tree of the day itself:
 * `tree_before`, `scopes_before`, `edges_before`, `year_kinds_before`, and of the day `dated_kinds_before`, `powers_before`. Asked as the system.
 */
export async function rememberTree(system: Tx, from: string, until: string): Promise<void> {
  await rows(system, trees, [from]);
  await rows(system, scopes, [from]);
  await rows(system, edges, [until]);
  await rows(system, kinds, [from]);
  await rows(system, datedKinds, [until]);
  await rows(system, powers, [until]);
  await rows(
    system,
    "analyze tree_before, scopes_before, edges_before, year_kinds_before, dated_kinds_before, powers_before",
  );
}

const openYears = "(select year from cycle where state = 'OPEN' and closes_on >= $1::date)";

const trees = `
  create temp table tree_before on commit drop as
  select year, organisation_id, parent_id, ancestors, level, name, grassroots_id, manager_id, rule_set_id
    from organisation_year where year in ${openYears}`;

const scopes = `
  create temp table scopes_before on commit drop as
  select year, organisation_id, subject_kind, scope_group, rule_set_id,
         excellent + good + completed + not_completed + pending as subjects
    from quota_use where year in ${openYears}`;

const edges = `
  create temp table edges_before on commit drop as
  select organisation_id, parent_id, name, kind from organisation_version where valid @> $1::date`;

const kinds = `
  create temp table year_kinds_before on commit drop as
  select y.year, k.* from ${openYears} y cross join lateral year_kinds(y.year) k`;

const datedKinds = `
  create temp table dated_kinds_before on commit drop as
  select organisation_id, kind from organisation_year_kind where valid @> $1::date`;

const powers = `
  create temp table powers_before on commit drop as
  select organisation_id from organisation_upper_power where valid @> $1::date`;

/** SQL: the organisations of a year ($1) whose year closes otherwise than before. */
export const changedYearKinds = `
  (select organisation_id, kind from year_kinds_before where year = $1) b
  full join year_kinds($1) k using (organisation_id)
  join organisation_year o on o.year = $1 and o.organisation_id = coalesce(b.organisation_id, k.organisation_id)
  where b.kind is distinct from k.kind`;

/** SQL: the organisations of a year ($1) that stand or count elsewhere than before; `o` is null of those that ended, `b` of new ones. */
export const changedInYear = `
  (select * from tree_before where year = $1) b
  full join (select * from organisation_year where year = $1) o using (organisation_id)
  where (b.ancestors, b.level, b.grassroots_id, b.manager_id, b.rule_set_id)
    is distinct from (o.ancestors, o.level, o.grassroots_id, o.manager_id, o.rule_set_id)`;

/** SQL: what the acts of this transaction wrote down, from the audit. */
const writtenNow = (relation: string) => `audit_entry w
  where w.relation = '${relation}' and w.at = now() and w.account_id = actor_id()`;

/** SQL: the ids of what the acts of this transaction were told of. */
export const toldOrganisations = `
  select (w.after ->> told.key)::int
    from unnest('{organisation_id,other_organisation_id}'::text[]) told(key) cross join ${writtenNow("organisation_event")}`;

/** SQL: from which organisation to which the acts of this transaction handed over by merging or splitting. */
export const handedOverNow = `
  select (w.after ->> 'organisation_id')::int as from_id, (w.after ->> 'other_organisation_id')::int as to_id
    from ${writtenNow("organisation_event")}
     and (w.after ->> 'kind' = 'SPLIT' or w.after ->> 'kind' = 'MERGED' and exists (select from organisation o
       where o.id = (w.after ->> 'organisation_id')::int and o.dissolved_on = (w.after ->> 'happened_on')::date))`;

/** SQL: the ids of the members who came to a cell by the acts of this transaction. */
export const membersHandedOver = `
  select (w.after ->> 'member_id')::bigint from ${writtenNow("member_stay")} and w.act = 'ADDED'`;

/** SQL: the ids of the results of a year ($1) that the acts of this transaction took to another organisation. */
export const resultsHandedOver = `
  select (w.row_key ->> 'id')::bigint from ${writtenNow("classification")} and w.year = $1 and w.after ? 'organisation_id'`;

/** SQL: the ids of the collectives, or of the posts, that the acts of this transaction ended. */
export const endedNow = (relation: "collective" | "leader", column: string) => `
  select (w.row_key ->> 'id')::bigint from ${writtenNow(relation)} and w.act = 'CHANGED' and w.after ? '${column}'`;
