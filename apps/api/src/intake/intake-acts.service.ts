import type { Acting } from "../shared/acting.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { firstRow } from "../shared/tx.ts";
import type { DiscardedIntake, Intake } from "./intake.type.ts";
import { type IntakeObstacle, intakeObstacleLabels } from "./intake-obstacle.ts";
import type { RowStanding } from "./intake-state.ts";
import { intake } from "./intakes.service.ts";

/** Which workbook an act is about, as the actor saw it. */
export interface AskedIntake {
  readonly id: string;
  readonly version: number;
}

export interface AskedToApply extends AskedIntake {
  /** Whether the file stands above what somebody changed after it was made. */
  readonly takeOutdated: boolean;
}

/** Has a checked workbook written to the results, by the job; what was changed after it was made stays unless the file is to stand. */
export const askToApply = (acting: Acting, asked: AskedToApply): Promise<Intake | Refused> =>
  ask(acting, asked, "APPLYING", (found) => found.applyObstacle ?? nothingLeft(found, asked), asked.takeOutdated);

const nothingLeft = ({ counts }: Intake, { takeOutdated }: AskedToApply): IntakeObstacle | null => {
  const written: readonly RowStanding[] = takeOutdated ? ["NEW", "CHANGED", "OUTDATED"] : ["NEW", "CHANGED"];
  return counts.some(({ standing, count }) => count > 0 && written.includes(standing)) ? null : "NOTHING_NEW";
};

/** Has what was written undone, by the job. */
export const askToUndo = (acting: Acting, asked: AskedIntake): Promise<Intake | Refused> =>
  ask(acting, asked, "UNDOING", ({ undoObstacle }) => undoObstacle);

/** Takes a workbook away that was not written. */
export async function discard(acting: Acting, asked: AskedIntake): Promise<DiscardedIntake | Refused> {
  const refused = await against(acting, asked, ({ discardObstacle }) => discardObstacle);
  if (refused !== null) return refused;
  const sql = "delete from intake where id = $1 and version = $2 returning id::text as id";
  return (await firstRow<DiscardedIntake>(acting.tx, sql, [asked.id, asked.version])) ?? refuse("CHANGED_MEANWHILE");
}

async function ask(
  acting: Acting,
  asked: AskedIntake,
  state: "APPLYING" | "UNDOING",
  obstacleOf: (found: Intake) => IntakeObstacle | null,
  takeOutdated = false,
): Promise<Intake | Refused> {
  const refused = await against(acting, asked, obstacleOf);
  if (refused !== null) return refused;
  const changed = await firstRow(acting.tx, askSql, [asked.id, asked.version, state, takeOutdated]);
  return changed === undefined ? refuse("CHANGED_MEANWHILE") : intake(acting.tx, acting.actor, asked.id);
}

async function against(
  { tx, actor }: Acting,
  { id, version }: AskedIntake,
  obstacleOf: (found: Intake) => IntakeObstacle | null,
): Promise<Refused | null> {
  const found = await intake(tx, actor, id);
  if (isRefused(found)) return found;
  if (found.version !== version) return refuse("CHANGED_MEANWHILE");
  const obstacle = obstacleOf(found);
  return obstacle === null ? null : refusalFor(obstacle);
}

/** What the doors of the database would say says it here too. */
function refusalFor(obstacle: IntakeObstacle): Refused {
  if (obstacle === "NOT_ALLOWED" || obstacle === "YEAR_CLOSED") return refuse(obstacle);
  if (obstacle === "RECEIVED") return refuse("SUBMISSION_RECEIVED");
  return refuseField("id", intakeObstacleLabels[obstacle]);
}

const askSql = `
  update intake set state = $3, asked_by = actor_id(), attempts = 0, rows_done = 0, rows_total = null, began_at = null, refusal = null,
    takes_outdated = $4, version = version + 1
  where id = $1 and version = $2 returning id`;
