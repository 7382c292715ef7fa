import { scopeLabel, titlesOf } from "../../quota/quota-row.service.ts";
import { asSystem } from "../../shared/as-system.ts";
import type { Refused } from "../../shared/refusal.ts";
import { isRefused } from "../../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import { givenTreeAct } from "./given-tree-act.service.ts";
import { leftBehind } from "./left-behind.service.ts";
import { type Days, tellAct } from "./tell-acts.service.ts";
import type { GivenTreeAct } from "./tree-act.ts";
import { changedInYear, changedYearKinds, membersHandedOver, resultsHandedOver } from "./tree-before.service.ts";
import { hinders, treeObstacles } from "./tree-obstacles.service.ts";
import type {
  ChangedUnit,
  ScopeLaid,
  TreePreview,
  UpperPowerChanged,
  YearChanged,
  YearKindChanged,
} from "./tree-preview.type.ts";

/** What one act would change; the transaction it runs in is never kept. */
export async function treeActPreview(tx: Tx, given: GivenTreeAct): Promise<TreePreview | Refused> {
  const told = await tellAct(tx, given);
  if (isRefused(told)) return hinders(told) ? hindered(tx, given) : told;
  const { on } = given.decision;
  return asSystem(tx, (system) => whatChanged(system, { first: on, last: on }));
}

/** Nothing of it can be carried out yet. */
async function hindered(tx: Tx, given: GivenTreeAct): Promise<TreePreview | Refused> {
  const act = await givenTreeAct(tx, given);
  if (isRefused(act)) return act;
  return {
    ...{ from: act.decision.on, lines: null },
    ...{ unitCount: 0, units: [], organisations: 0, members: 0, years: [], closedYears: [] },
    ...{ scopes: [], leftBehind: [], yearKindUnits: [], powers: [] },
    obstacles: await treeObstacles(tx, act),
  };
}

/** What the acts carried out in this transaction changed, against the tree that was remembered before them. */
export async function whatChanged(system: Tx, { first, last }: Days): Promise<TreePreview> {
  const counted = await firstRow<{ units: number; organisations: number; members: number }>(system, counts, [last]);
  const years: YearChanged[] = [];
  for (const { year } of await rows<{ year: number }>(system, openYears, [first]))
    years.push({ year, ...((await firstRow<Omit<YearChanged, "year">>(system, inYear, [year])) ?? nothing) });
  const closed = await rows<{ year: number }>(system, closedYears);
  return {
    from: first,
    lines: null,
    unitCount: counted?.units ?? 0,
    units: await rows<ChangedUnit>(system, units, [last]),
    organisations: counted?.organisations ?? 0,
    members: counted?.members ?? 0,
    years,
    closedYears: closed.map(({ year }) => year),
    scopes: (await rows<ScopeRow>(system, scopes, [first])).map((row) => ({ ...row, scopeLabel: scopeLabel(row) })),
    leftBehind: await leftBehind(system, last),
    yearKindUnits: await rows<YearKindChanged>(system, yearKindUnits, [first, last]),
    powers: await rows<UpperPowerChanged>(system, powers, [last]),
    obstacles: [],
  };
}

type ScopeRow = Omit<ScopeLaid, "scopeLabel"> & Parameters<typeof scopeLabel>[0];

const nothing = { organisations: 0, results: 0, scopes: 0, yearKinds: 0 };

const openYears = "select year from cycle where state = 'OPEN' and closes_on >= $1::date order by year";
const closedYears = "select year from cycle where state = 'CLOSED' order by year";

/** As many as a screen shows; how many there are is told beside them. */
const mostShown = 200;

/** SQL: the dated tree of the day ($1) before and after. */
const changedEdges = `
  edges_before b
  full join (select organisation_id, parent_id, name, kind from organisation_version where valid @> $1::date) o using (organisation_id)
  where (b.parent_id, b.name, b.kind) is distinct from (o.parent_id, o.name, o.kind)`;

const units = `
  select organisation_id as id, coalesce(o.kind, b.kind) as kind, b.name as "nameBefore", o.name as "nameAfter",
         (select name from edges_before where organisation_id = b.parent_id) as "parentBefore",
         (select name from organisation_version where organisation_id = o.parent_id and valid @> $1::date) as "parentAfter"
    from ${changedEdges}
   order by o.organisation_id is null, organisation_id limit ${mostShown}`;

const counts = `
  with recursive down as (
    select organisation_id, coalesce(o.parent_id is distinct from b.parent_id, true) as moved from ${changedEdges}
    union
    select v.organisation_id, true from down d
      join organisation_version v on v.parent_id = d.organisation_id and v.valid @> $1::date
     where d.moved
  )
  select (select count(*)::int from (select 1 from ${changedEdges}) changed) as units,
         (select count(distinct organisation_id)::int from down) as organisations,
         (select count(*)::int from (
            select s.member_id from member_stay s
             where s.organisation_id in (select organisation_id from down where moved) and s.valid @> $1::date and not s.temporary
            union ${membersHandedOver}) moved) as members`;

/** In the open years; where none follows the day, from the day on. */
const yearKindUnits = `
  with open_years as (${openYears})
  select y.year, o.organisation_id as "organisationId", o.name as organisation, coalesce(b.kind, 'ORDINARY') as before,
         coalesce(k.kind, 'ORDINARY') as after
    from open_years y
    join organisation_year o on o.year = y.year
    left join year_kinds_before b on b.year = y.year and b.organisation_id = o.organisation_id
    left join (select y.year, k.* from open_years y cross join lateral year_kinds(y.year) k) k
      on k.year = y.year and k.organisation_id = o.organisation_id
   where b.kind is distinct from k.kind
  union all
  select null, v.organisation_id, v.name, coalesce(b.kind, 'ORDINARY'), coalesce(k.kind, 'ORDINARY')
    from organisation_version v
    left join dated_kinds_before b on b.organisation_id = v.organisation_id
    left join organisation_year_kind k on k.organisation_id = v.organisation_id and k.valid @> $2::date
   where v.valid @> $2::date and not exists (select from open_years)
     and coalesce(b.kind, 'ORDINARY') <> coalesce(k.kind, 'ORDINARY')
   order by 1, 3, 2 limit ${mostShown}`;

const powers = `
  select v.organisation_id as "organisationId", v.name as organisation, b.organisation_id is not null as before,
         p.organisation_id is not null as after
    from organisation_version v
    left join powers_before b on b.organisation_id = v.organisation_id
    left join organisation_upper_power p on p.organisation_id = v.organisation_id and p.valid @> $1::date
   where v.valid @> $1::date and (b.organisation_id is null) <> (p.organisation_id is null)
   order by v.name, v.organisation_id limit ${mostShown}`;

const inYear = `
  select (select count(*)::int from (select organisation_id from ${changedInYear}) changed) as organisations,
         (select count(*)::int from classification c where c.year = $1 and c.state <> 'CANCELLED'
           and (c.organisation_id in (select organisation_id from ${changedInYear}) or c.id in (${resultsHandedOver}))) as results,
         (select count(*)::int from ${changedScopes("$1")}) as scopes,
         (select count(*)::int from ${changedYearKinds}) as "yearKinds"`;

/** SQL: the scopes of a year whose subjects or rules are others than before. */
function changedScopes(year: string): string {
  return `(select * from scopes_before where year = ${year}) b
    full join (select *, excellent + good + completed + not_completed + pending as subjects from quota_use where year = ${year}) q
      using (year, organisation_id, subject_kind, scope_group)
    where (b.subjects, b.rule_set_id) is distinct from (q.subjects, q.rule_set_id)`;
}

const scopes = `
  select y.year, s.subject_kind as "subjectKind", s.scope_group as "scopeGroup", (${titlesOf("s")}) as titles, s.before, s.after, s.id as "organisationId",
         coalesce((select name from organisation_year where year = y.year and organisation_id = s.id),
           (select name from tree_before where year = y.year and organisation_id = s.id)) as organisation
    from cycle y
   cross join lateral (select organisation_id as id, subject_kind, scope_group, coalesce(b.subjects, 0) as before,
     coalesce(q.subjects, 0) as after from ${changedScopes("y.year")}) s
   where y.state = 'OPEN' and y.closes_on >= $1::date
   order by y.year, organisation, s.subject_kind, s.scope_group limit ${mostShown}`;
