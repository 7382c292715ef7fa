import type { MikroORM } from "@mikro-orm/postgresql";
import { rows, type Tx } from "../../shared/tx.ts";
import { rowsToWrite } from "../apply/rows-to-write.service.ts";
import type { RowStanding } from "../intake-state.ts";
import { setToTarget } from "../target.ts";
import { type JudgedRow, judgedRows } from "./judged-rows.service.ts";
import { keepJudged } from "./keep-judged.service.ts";
import { OpenPoints } from "./open-points.ts";
import { type BrokenQuota, beyondQuota, brokenSince, onlyTogether } from "./would-break.service.ts";

/** What would be said of a checked workbook as a whole. */
export interface TriedWorkbook {
  readonly quotas: readonly BrokenQuota[];
  readonly openPoints: OpenPoints["most"];
}

/**
 * What would be were a checked workbook written: by the triggers that count results and the rules that judge proposals. Rows whose
 * result was changed meanwhile are tried after the others, for they are written only where that is asked for. Rows with a barred
 * tier are rejected; nothing is kept of the results themselves.
 */
export async function tryWorkbook(orm: MikroORM, intakeId: string, year: number): Promise<TriedWorkbook> {
  const tx = orm.em.fork();
  await tx.begin();
  try {
    return await tried({ tx, owner: orm.em.fork(), intakeId, year });
  } finally {
    await tx.rollback();
  }
}

interface Trial {
  readonly tx: Tx;
  readonly owner: Tx;
  readonly intakeId: string;
  readonly year: number;
}

async function tried(trial: Trial): Promise<TriedWorkbook> {
  const { tx, year } = trial;
  const [before, openPoints] = [await beyondQuota(tx, year), new OpenPoints()];
  await tryRows(trial, ["NEW", "CHANGED"], openPoints);
  const quotas = await brokenSince(tx, year, before);
  if (!(await tryRows(trial, ["OUTDATED"], openPoints))) return { quotas, openPoints: openPoints.most };
  const withOutdated = await brokenSince(tx, year, before);
  return { quotas: [...quotas, ...onlyTogether(withOutdated, quotas)], openPoints: openPoints.most };
}

/** Whether there were any. Some are judged while those before them are kept. */
async function tryRows(
  { tx, owner, intakeId, year }: Trial,
  standings: readonly RowStanding[],
  openPoints: OpenPoints,
): Promise<boolean> {
  let areAny = false;
  for await (const some of rowsToWrite(tx, intakeId, standings)) {
    areAny = true;
    await rows(tx, asApplied, [year, JSON.stringify(some)]);
  }
  let last: readonly JudgedRow[] = [];
  for await (const some of rowsToWrite(tx, intakeId, standings)) {
    const [judged] = await Promise.all([judgedRows(tx, year, some), keepJudged(owner, intakeId, last)]);
    openPoints.count(judged);
    last = judged;
  }
  await keepJudged(owner, intakeId, last);
  return areAny;
}

const asApplied = `
  update classification c set ${setToTarget}
  from jsonb_to_recordset($2::jsonb) i(id bigint, target jsonb)
  where c.year = $1 and c.id = i.id`;
