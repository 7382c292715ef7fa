import { reexaminingAll } from "../../classification/recheck/reexamine.service.ts";
import { asSystem } from "../../shared/as-system.ts";
import { type Refused, refuse } from "../../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import { asAsker } from "../job/as-asker.ts";
import type { JobIntake, JobParts } from "../job/job-parts.ts";
import { isStill } from "./apply-intake.service.ts";
import { changedSince } from "./changed-since.service.ts";
import { rowsToWrite } from "./rows-to-write.service.ts";

/** Writes back what stood before a workbook was applied: all of it, as long as nobody went on from there. */
export const undoIntake = (parts: JobParts, intake: JobIntake): Promise<Refused | null> =>
  asAsker(parts, intake, (tx) => undoAll(tx, parts, intake));

async function undoAll(tx: Tx, parts: JobParts, intake: JobIntake): Promise<Refused | null> {
  if (!(await isStill(tx, intake.id, "UNDOING"))) return null;
  const changed = await changedSince(tx, intake.id, intake.year, "written_version");
  if (changed !== null) return changed;
  const { count = 0, others = 0 } = (await firstRow<Touched>(tx, touched, [intake.id, intake.year])) ?? {};
  if (others > 0) return refuse("NOT_ALLOWED");
  await asSystem(tx, (system) => rows(system, refuseFixed, [intake.id, intake.year]));
  await parts.tell(0, count);
  let done = 0;
  for await (const some of rowsToWrite(tx, intake.id)) {
    const ids = some.map(({ id }) => id);
    await reexaminingAll(tx, intake.year, ids, async () => {
      await asSystem(tx, (system) => rows(system, writeBack, [intake.id, intake.year, ids]));
      return null;
    });
    done += some.length;
    await parts.tell(done);
  }
  await asSystem(tx, (system) => rows(system, undone, [intake.id, parts.clock()]));
  return null;
}

interface Touched {
  readonly count: number;
  /** Those the actor may not change. */
  readonly others: number;
}

const touched = `
  select count(*)::int as count, count(*) filter (where not may_act_on(c.year, c.organisation_id))::int as others
  from intake_row r join classification c on c.year = $2 and c.id = r.classification_id
  where r.intake_id = $1 and r.standing in ('NEW', 'CHANGED')`;

// What the doors of the results would say; written back is around them, as no step leads from a proposal to what was before it.
const refuseFixed = `
  select refuse_closed($2), refuse_received($2, o.organisation_id)
  from (select distinct c.organisation_id from intake_row r join classification c on c.year = $2 and c.id = r.classification_id
    where r.intake_id = $1 and r.standing in ('NEW', 'CHANGED')) o`;

const writeBack = `
  update classification c set (facts, self_tier, not_rated_reason, rated_on, proposed_tier, state, returned_on, return_reason, entered_by) =
    (select b.facts, b.self_tier, b.not_rated_reason, b.rated_on, b.proposed_tier, b.state, b.returned_on, b.return_reason, b.entered_by
      from jsonb_populate_record(null::classification, r.before) b), version = c.version + 1, updated_at = now()
  from intake_row r
  where r.intake_id = $1 and r.classification_id = c.id and c.year = $2 and c.id = any ($3::bigint[]) and r.standing in ('NEW', 'CHANGED')`;

const undone = `
  update intake set state = 'UNDONE', undone_at = $2, rows_done = rows_total, refusal = null, version = version + 1 where id = $1`;
