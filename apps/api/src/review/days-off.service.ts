import { type IsoDate, publicHolidays } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";

interface AddedDay {
  readonly day: IsoDate;
  readonly name: string;
}

/** Days off: those the rules know, and those somebody added. */
export async function daysOff(tx: Tx): Promise<ReadonlySet<IsoDate>> {
  return new Set([...publicHolidays, ...(await addedDays(tx)).map(({ day }) => day)]);
}

/** Those an administrator added and nobody took back. */
export const addedDays = (tx: Tx): Promise<AddedDay[]> =>
  rows(tx, "select day::text as day, name from public_holiday where withdrawn_at is null order by day");
