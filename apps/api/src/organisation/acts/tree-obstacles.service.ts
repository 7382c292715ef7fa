import { subjectKindLabels } from "@xep-loai/domain";
import { type Problem, type RefusalCode, type Refused, refuseBecause } from "../../shared/refusal.ts";
import { refusalOf } from "../../shared/refused-by-database.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import type { TreeAct } from "./tree-act.ts";
import type { TreeObstacle } from "./tree-preview.type.ts";

/** What stands in the way of an organisation's end (`organisation_dissolve`, `check_leavers`), with how many there are; none of other acts. */
export async function treeObstacles(tx: Tx, act: TreeAct): Promise<TreeObstacle[]> {
  if (act.act !== "MERGE" && act.act !== "DISSOLVE") return [];
  return rows<TreeObstacle>(tx, select, [act.organisationId, act.decision.on, act.act === "DISSOLVE"]);
}

const hindering: ReadonlySet<RefusalCode> = new Set([
  ...(["HAS_SUBORDINATES", "HAS_MEMBERS", "ORGANISATION_HAS_CLASSIFICATIONS"] as const),
]);

/** Whether that was refused for what stands in the way, told one by one. */
export const hinders = ({ code, problems }: Refused): boolean => hindering.has(code) && problems.length > 0;

/** Does an act; where the database refuses it for something that stands in the way, all of that is told with how many. */
export async function tellingObstacles<T>(tx: Tx, act: TreeAct, carry: () => Promise<T>): Promise<T | Refused> {
  await rows(tx, "savepoint act");
  try {
    const done = await carry();
    await rows(tx, "release savepoint act");
    return done;
  } catch (error) {
    await rows(tx, "rollback to savepoint act");
    const { code } = refusalOf(error);
    const obstacles = hindering.has(code) ? await treeObstacles(tx, act) : [];
    if (obstacles.length === 0) throw error;
    return refuseBecause(code, obstacles.map(problemOf));
  }
}

function problemOf({ kind, year, subjectKind, count, decided }: TreeObstacle): Problem {
  const path = "organisationId";
  if (kind === "SUBORDINATES")
    return { path, message: { vi: `Còn ${count} tổ chức trực thuộc.`, en: `Subordinates still there: ${count}.` } };
  if (kind === "MEMBERS")
    return { path, message: { vi: `Còn ${count} đảng viên.`, en: `Members still there: ${count}.` } };
  const of = subjectKind === null ? { vi: "", en: "" } : subjectKindLabels[subjectKind];
  return {
    path,
    message: {
      vi: `Năm ${year}: ${count} kết quả xếp loại (${of.vi}) chưa hủy, trong đó ${decided} đã quyết định.`,
      en: `${year}: ${count} results (${of.en}) not cancelled, ${decided} of them decided.`,
    },
  };
}

const stillThere = "organisation_id = $1 and valid && daterange($2::date, null)";

/** Results of members go with them to another cell: they stand in the way once nobody of the cell is left to take them along. */
const select = `
  select 'SUBORDINATES' as kind, null::int as year, null as "subjectKind", count(*)::int as count, 0 as decided
    from organisation_version where $3::boolean and parent_id = $1 and valid && daterange($2::date, null) having count(*) > 0
  union all
  select 'MEMBERS', null, null, count(distinct member_id)::int, 0
    from member_stay where $3::boolean and ${stillThere} having count(*) > 0
  union all
  select 'RESULTS', t.year, t.subject_kind::text, sum(t.own)::int,
         coalesce(sum(t.own) filter (where t.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED')), 0)::int
    from tier_counter t join cycle y on y.year = t.year
   where y.state = 'OPEN' and y.closes_on >= $2::date and t.organisation_id = $1
     and (t.subject_kind <> 'MEMBER' or $3 and not exists (select from member_stay where ${stillThere}))
   group by t.year, t.subject_kind having sum(t.own) > 0`;
