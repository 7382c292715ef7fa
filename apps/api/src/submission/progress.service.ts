import { rows, type Tx } from "../shared/tx.ts";
import type { SubmissionProgress } from "./submission-board.type.ts";

/** How far those at and below each organisation have come, from the counters, in one statement; who is not rated is not counted. */
export async function progressBelow(
  tx: Tx,
  year: number,
  ids: readonly number[],
): Promise<(id: number) => SubmissionProgress> {
  const found = await rows<SubmissionProgress & { id: number }>(tx, progressSql, [year, ids]);
  const byId = new Map(found.map(({ id, ...progress }) => [id, progress]));
  return (id) => byId.get(id) ?? { subjects: 0, proposed: 0, decided: 0 };
}

/** SQL, of a counter: who is rated, or still to be. */
const isToRate = "outcome in ('EXCELLENT', 'GOOD', 'COMPLETED', 'NOT_COMPLETED', 'NONE')";

/** SQL, of a counter: who has to be proposed and is not. */
export const isUnproposed = `state in ('DRAFT', 'SELF_RATED', 'VOTED') and ${isToRate}`;

const progressSql = `
  select organisation_id as id, sum(subtree)::int as subjects,
         coalesce(sum(subtree) filter (where not (${isUnproposed})), 0)::int as proposed,
         coalesce(sum(subtree) filter (where state in ('DECIDED', 'NOTIFIED', 'ADJUSTED')), 0)::int as decided
    from tier_counter
   where year = $1 and organisation_id = any($2::int[]) and ${isToRate}
   group by organisation_id`;
