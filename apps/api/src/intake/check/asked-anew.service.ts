import { rows, type Tx } from "../../shared/tx.ts";
import { type KeptRefusal, keptRefusal } from "../job/taken-intake.service.ts";

/** Has all rows compared once more with the results as they are now, and keeps why. */
export async function askedAnew(owner: Tx, intakeId: string, why: KeptRefusal): Promise<void> {
  await rows(owner, anew, [intakeId, JSON.stringify(keptRefusal(why))]);
}

const anew = `
  with forgotten as (update intake_row set standing = null, problems = '[]', differences = '[]', target = null, open_points = 0,
    changed_by_name = null, changed_at = null where intake_id = $1)
  update intake set state = 'CHECKING', attempts = 0, takes_outdated = false, refusal = $2, version = version + 1 where id = $1`;
