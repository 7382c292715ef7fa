import type { Text } from "@xep-loai/domain";
import { barringOf } from "../../classification/steps/against-tiers.service.ts";
import type { Tx } from "../../shared/tx.ts";
import { type RowToWrite, rowsToWrite } from "./rows-to-write.service.ts";

/** A row that proposes a tier a rule known to be broken closes. */
export interface BarredRow extends Pick<RowToWrite, "subject" | "rowNumber" | "name"> {
  readonly message: Text;
}

/** The first of them, once all rows are written: proposing is told so too (rules.md 3.0, «6 proposed tier»). */
export async function barredRows(tx: Tx, intakeId: string, year: number, most: number): Promise<readonly BarredRow[]> {
  const found: BarredRow[] = [];
  for await (const some of rowsToWrite(tx, intakeId)) {
    found.push(...(await barredAmong(tx, year, some)));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

async function barredAmong(tx: Tx, year: number, some: readonly RowToWrite[]): Promise<BarredRow[]> {
  const proposed = some.flatMap(({ id, target: { proposedTier: tier } }) => (tier === undefined ? [] : [{ id, tier }]));
  const messages = await barringOf(tx, year, proposed);
  return some.flatMap(({ id, subject, rowNumber, name }) => {
    const message = messages.get(id);
    return message === undefined ? [] : [{ subject, rowNumber, name, message }];
  });
}
