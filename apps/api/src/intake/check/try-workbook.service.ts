import type { MikroORM } from "@mikro-orm/postgresql";
import { rows, type Tx } from "../../shared/tx.ts";
import { rowsToWrite } from "../apply/rows-to-write.service.ts";
import { type JudgedRow, judgedRows } from "./judged-rows.service.ts";
import { keepJudged } from "./keep-judged.service.ts";
import { OpenPoints } from "./open-points.ts";
import { type BrokenQuota, beyondQuota, brokenSince } from "./would-break.service.ts";

/** What would be said of a checked workbook as a whole. */
export interface TriedWorkbook {
  readonly quotas: readonly BrokenQuota[];
  readonly openPoints: OpenPoints["most"];
}

/**
 * What would be were a checked workbook written: by the triggers that count results and the rules that judge proposals. Rows with a
 * barred tier are rejected; nothing is kept of the results themselves.
 */
export async function tryWorkbook(orm: MikroORM, intakeId: string, year: number): Promise<TriedWorkbook> {
  const tx = orm.em.fork();
  await tx.begin();
  try {
    return await tried(tx, orm.em.fork(), intakeId, year);
  } finally {
    await tx.rollback();
  }
}

async function tried(tx: Tx, owner: Tx, intakeId: string, year: number): Promise<TriedWorkbook> {
  const before = await beyondQuota(tx, year);
  for await (const some of rowsToWrite(tx, intakeId)) await rows(tx, asApplied, [year, JSON.stringify(some)]);
  const quotas = await brokenSince(tx, year, before);
  return { quotas, openPoints: (await judgeAll(tx, owner, intakeId, year)).most };
}

/** Some rows are judged while those before them are kept. */
async function judgeAll(tx: Tx, owner: Tx, intakeId: string, year: number): Promise<OpenPoints> {
  const openPoints = new OpenPoints();
  let last: readonly JudgedRow[] = [];
  for await (const some of rowsToWrite(tx, intakeId)) {
    const [judged] = await Promise.all([judgedRows(tx, year, some), keepJudged(owner, intakeId, last)]);
    openPoints.count(judged);
    last = judged;
  }
  await keepJudged(owner, intakeId, last);
  return openPoints;
}

const asApplied = `
  update classification c set
    facts = coalesce(t.target -> 'facts', c.facts),
    rated_on = case when t.target ? 'selfRating' then (t.target #>> '{selfRating,on}')::date else c.rated_on end,
    self_tier = case when t.target ? 'selfRating' then t.target #>> '{selfRating,tier}' else c.self_tier end,
    not_rated_reason = case when t.target ? 'selfRating' then t.target #>> '{selfRating,notRatedReason}' else c.not_rated_reason end,
    proposed_tier = coalesce(t.target ->> 'proposedTier', c.proposed_tier),
    state = case when t.target ? 'proposedTier' then 'PROPOSED'
      when t.target ? 'selfRating' then case when t.target #>> '{selfRating,tier}' is null then 'DRAFT' else 'SELF_RATED' end else c.state end
  from jsonb_to_recordset($2::jsonb) t(id bigint, target jsonb)
  where c.year = $1 and c.id = t.id`;
