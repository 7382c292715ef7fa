import { type IsoDate, publicHolidays } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";

/** Days off: those the rules know, and those somebody added. */
export async function daysOff(tx: Tx): Promise<ReadonlySet<IsoDate>> {
  const added = await rows<{ day: IsoDate }>(
    tx,
    "select day::text as day from public_holiday where withdrawn_at is null",
  );
  return new Set([...publicHolidays, ...added.map(({ day }) => day)]);
}
