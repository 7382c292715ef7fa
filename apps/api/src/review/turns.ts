import { isCell, type TurnInReview } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { type SubjectEntry, seatOf } from "./subject-entry.ts";

interface StoredTurn extends Pick<SubjectEntry, "position" | "isHead"> {
  readonly collectiveId: number;
  readonly heldOn: string;
  readonly turn: number | null;
}

/**
 * The reviews of persons before each collective, in one statement: those of its leaders, and before the committee of a cell
 * those of the cell's members.
 */
export async function turnsBefore(
  tx: Tx,
  year: number,
  entries: readonly SubjectEntry[],
): Promise<Map<number, TurnInReview[]>> {
  const collectives = entries.filter(({ subjectKind }) => subjectKind === "COLLECTIVE");
  const found = await rows<StoredTurn>(tx, turnsSql, [
    year,
    collectives.map(({ collectiveId }) => collectiveId),
    collectives.map(({ organisationId, organisationKind }) => (isCell(organisationKind) ? organisationId : null)),
  ]);
  const byCollective = Map.groupBy(found, ({ collectiveId }) => collectiveId);
  return new Map([...byCollective].map(([id, turns]) => [id, turns.map(turnOf)]));
}

const turnOf = ({ heldOn, turn, ...post }: StoredTurn): TurnInReview =>
  turn === null ? { seat: seatOf(post), heldOn } : { seat: seatOf(post), heldOn, turn };

const turnsSql = `
  with asked as (select * from unnest($2::int[], $3::int[]) a(collective_id, cell_id))
  select a.collective_id as "collectiveId", l.position, l.is_head as "isHead", r.meeting_on::text as "heldOn", r.turn
  from asked a join review r on r.year = $1 and r.before_collective_id = a.collective_id and r.meeting_on is not null
  join leader l on l.id = r.leader_id
  union all
  select a.collective_id, null, false, r.meeting_on::text, r.turn
  from asked a join review r on r.year = $1 and r.organisation_id = a.cell_id and r.subject_kind = 'MEMBER' and r.meeting_on is not null`;
