import { isRefused, type Refused, refuse } from "../../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../../shared/tx.ts";
import { asAsker } from "../job/as-asker.ts";
import type { JobIntake, JobParts } from "../job/job-parts.ts";
import type { KeptRefusal } from "../job/taken-intake.service.ts";
import { columnsAt } from "./columns-at.service.ts";
import { compareSome } from "./compare-some.service.ts";
import { type ComparedRow, keepCompared } from "./keep-compared.service.ts";
import { uncomparedRows } from "./row-beside-result.ts";
import { stageRows } from "./stage-rows.service.ts";
import { tryWorkbook } from "./try-workbook.service.ts";

/** Reads a workbook and says of each row what would become of it; nothing is written to any result. */
export async function checkIntake(parts: JobParts, intake: JobIntake): Promise<KeptRefusal | null> {
  const owner = parts.orm.em.fork();
  if (!intake.isStaged) {
    const columns = await columnsAt(owner, intake.year, intake.organisationId);
    const refused = await stageRows(parts, intake, columns);
    if (refused !== null) return refused;
  }
  const refused = await compareAll(parts, intake, owner);
  if (refused !== null) return refused;
  // What the planner guessed of a table that was empty a moment ago is far off.
  await rows(owner, "analyze intake_row");
  const { quotas, openPoints } = await tryWorkbook(parts.orm, intake.id, intake.year);
  await rows(owner, checked, [intake.id, JSON.stringify(quotas), JSON.stringify(openPoints)]);
  return null;
}

/** Batch by batch, each kept for itself: who takes the job up again goes on from there. */
async function compareAll(parts: JobParts, intake: JobIntake, owner: Tx): Promise<Refused | null> {
  const { total, done: before } = (await firstRow<Counted>(owner, counted, [intake.id])) ?? { total: 0, done: 0 };
  if (total === 0) return refuse("BAD_INPUT");
  await parts.tell(before, total);
  for (let done = before; ; ) {
    const compared = await comparedRows(parts, intake, owner);
    if (isRefused(compared)) return compared;
    if (compared.length === 0) return null;
    await keepCompared(owner, intake.id, compared);
    done += compared.length;
    await parts.tell(done);
  }
}

interface Counted {
  readonly total: number;
  readonly done: number;
}

/** As who uploaded it sees them. */
async function comparedRows(parts: JobParts, intake: JobIntake, owner: Tx): Promise<ComparedRow[] | Refused> {
  const staged = await uncomparedRows(owner, intake.id);
  let compared: ComparedRow[] = [];
  const refused = await asAsker(parts, intake, async (tx) => {
    compared = await compareSome(tx, intake, staged, parts.clock());
    return null;
  });
  return refused ?? compared;
}

const counted = "select count(*)::int as total, count(standing)::int as done from intake_row where intake_id = $1";

const checked = `
  update intake i set state = 'CHECKED', quotas = $2, open_points = $3, rows_done = rows_total, version = version + 1, new_count = n."NEW", changed_count = n."CHANGED",
    outdated_count = n."OUTDATED", unchanged_count = n."UNCHANGED", rejected_count = n."REJECTED"
  from (select count(*) filter (where standing = 'NEW') as "NEW", count(*) filter (where standing = 'CHANGED') as "CHANGED",
      count(*) filter (where standing = 'OUTDATED') as "OUTDATED", count(*) filter (where standing = 'UNCHANGED') as "UNCHANGED", count(*) filter (where standing = 'REJECTED') as "REJECTED"
    from intake_row where intake_id = $1) n
  where i.id = $1 and i.state = 'CHECKING'`;
