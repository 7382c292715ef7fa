import { headOf, headOfYear, keyOfPath, type RuleSet } from "@xep-loai/domain";
import { isUndecided } from "../classification/undecided.service.ts";
import { ruleSetAt } from "../document/rule-sets.service.ts";
import { asSystem } from "../shared/as-system.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { NewHead } from "./new-head.type.ts";

/** Open years under a document of the Centre another one took the place of, and where that one stands. */
export interface Outdated {
  readonly root: number;
  readonly year: number;
  /** Last year the old one holds for; null: it names none. */
  readonly until: number | null;
  readonly years: readonly number[];
  readonly before: ReturnType<typeof headOf>;
  readonly after: RuleSet;
}

/** What would change, no year where all is up to date; refused where something is decided. Nothing is written. */
export async function newHead(tx: Tx, year: number): Promise<NewHead | Refused> {
  const root = await rootToDraftAt(tx, year);
  if (root === undefined) return refuse("NOT_FOUND");
  const found = await outdated(tx, root, year);
  if (isRefused(found)) return found;
  const { years, before, after } = found;
  const counted = await asSystem(tx, (system) => firstRow<Counted>(system, counts, [years]));
  return {
    years: [...years],
    before: before.shortTitle,
    after: after.shortTitle,
    ...(counted ?? { results: 0, restarted: 0, submissions: 0 }),
  };
}

type Counted = Pick<NewHead, "results" | "restarted" | "submissions">;

/** The root of a year, for who may draft at it. */
export const rootToDraftAt = async (tx: Tx, year: number): Promise<number | undefined> =>
  (await firstRow<{ id: number }>(tx, rootSql, [year]))?.id;

/** A year, and those after it as long as the same placement holds; no year where it is up to date. */
export async function outdated(tx: Tx, root: number, year: number): Promise<Outdated | Refused> {
  const documents = await rows<{ id: string; until: number | null }>(tx, documentsAtRoot, [year, root]);
  const before = headOf(await ruleSetAt(tx, keyOfPath(documents.map(({ id }) => id))));
  const after = headOfYear(year);
  const held = documents.find(({ id }) => id === before.id);
  if (held === undefined || before.id === after.id || after.regime === "NOT_HELD")
    return { root, year, until: null, years: [], before, after: headOfYear(year) };
  const covered = await asSystem(tx, (system) => rows<Covered>(system, coveredYears, [year, held.until]));
  if (covered.some(({ isOpen }) => !isOpen)) return refuse("YEAR_CLOSED");
  if (covered.some(({ hasDecided }) => hasDecided)) return refuse("RESULT_DECIDED");
  return { root, year, until: held.until, years: covered.map((each) => each.year), before, after };
}

interface Covered {
  readonly year: number;
  readonly isOpen: boolean;
  readonly hasDecided: boolean;
}

const rootSql = `
  select organisation_id as id from organisation_year
   where year = $1 and parent_id is null and may_draft_at(organisation_id)`;

const documentsAtRoot = `
  select document_id as id, year_to as until from document_in_force
   where organisation_id = $2 and $1 between year_from and coalesce(year_to, $1) order by issued_on nulls first, id`;

const coveredYears = `
  select y.year, y.state = 'OPEN' as "isOpen",
         exists (select from classification c where c.year = y.year and c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED')) as "hasDecided"
    from cycle y where y.year between $1 and coalesce($2, y.year) order by y.year`;

const counts = `
  select count(*)::int as results,
         count(*) filter (where c.state <> 'DRAFT' or c.facts <> '{}' or c.not_rated_reason is not null)::int as restarted,
         (select count(*)::int from submission s where s.year = any ($1::int[]) and s.submitted_at is null) as submissions
    from classification c where c.year = any ($1::int[]) and ${isUndecided}`;
