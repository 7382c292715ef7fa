import type { Text } from "@xep-loai/domain";
import { type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { scopesWith, type Viewer } from "../shared/viewer.ts";
import type { YearProgress } from "./year-progress.type.ts";

/** How the years stand, newest first, for who administers the whole tree. */
export async function yearsProgress(tx: Tx, viewer: Viewer): Promise<YearProgress[] | Refused> {
  const root = await firstRow<{ id: number }>(tx, rootSql, [scopesWith(viewer, ["ADMINISTRATOR"])]);
  if (root === undefined) return refuse("NOT_ALLOWED");
  return rows<YearProgress>(tx, `${progressSql} order by y.year desc`, [root.id]);
}

/** In words, what is not finished in a year; none where nothing is left to do. */
export async function unfinishedOfYear(tx: Tx, year: number, root: number): Promise<Text[]> {
  const found = await firstRow<YearProgress>(tx, `${progressSql} where y.year = $2`, [root, year]);
  const [undecided, notReceived] = [found?.undecided ?? 0, found?.notReceived ?? 0];
  return [...(undecided > 0 ? [results(undecided)] : []), ...(notReceived > 0 ? [units(notReceived)] : [])];
}

const rootSql = `
  select organisation_id as id from organisation_year
   where year = (select max(year) from cycle) and parent_id is null and organisation_id = any ($1::int[])`;

const results = (count: number): Text => ({
  vi: `${count} kết quả xếp loại chưa được quyết định.`,
  en: `${count} results are not decided.`,
});
const units = (count: number): Text => ({
  vi: `${count} đơn vị chưa có kết quả được cấp trên tiếp nhận.`,
  en: `The results of ${count} units were not received by their superior.`,
});

/** From the counters of the root; submissions are counted of open years alone. */
const progressSql = `
  select y.year,
    (select coalesce(sum(t.subtree), 0)::int from tier_counter t where t.year = y.year and t.organisation_id = $1) as subjects,
    (select coalesce(sum(t.subtree), 0)::int from tier_counter t where t.year = y.year and t.organisation_id = $1
      and t.state in ('DRAFT', 'SELF_RATED', 'VOTED', 'PROPOSED', 'APPRAISED') and t.outcome not in ('NEWLY_FOUNDED', 'NEWLY_ADMITTED', 'EXEMPT', 'SUSPENDED')) as undecided,
    case when y.state = 'OPEN' then (select count(*)::int from submission s where s.year = y.year) end as units,
    case when y.state = 'OPEN' then (select count(*)::int from submission s where s.year = y.year and s.received_at is null) end as "notReceived",
    (select count(distinct h.document_id)::int from document_in_force h
      where y.year between h.year_from and coalesce(h.year_to, y.year)) as documents
  from cycle y`;
