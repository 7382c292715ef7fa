import type { Standing } from "../organisation/standing.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { waitedForSql } from "./submission-board.sql.ts";

/** Which direct subordinates of an organisation one waits for: not in, or returned. */
export async function waitedFor(tx: Tx, { id, year }: Standing, now: Date): Promise<number[]> {
  const found = await rows<{ id: number }>(tx, waitedForSql, [now, year, id]);
  return found.map((unit) => unit.id);
}
