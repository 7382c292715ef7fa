import { type IsoDate, publicHolidays, yearOf } from "@xep-loai/domain";
import { accepted } from "../shared/given.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { Acting } from "./acts/acting.ts";
import { givenHoliday } from "./acts/given-review.ts";
import type { PublicHolidays } from "./holiday.type.ts";

interface AddedDay {
  readonly day: IsoDate;
  readonly name: string;
}

/** Days off: those the rules know, and those somebody added. */
export async function daysOff(tx: Tx): Promise<ReadonlySet<IsoDate>> {
  return new Set([...publicHolidays, ...(await addedDays(tx)).map(({ day }) => day)]);
}

/** Days off in which the reviews of a year fall: those of the year and of the next one. */
export async function holidaysOf(tx: Tx, year: number): Promise<PublicHolidays> {
  const isOfSeason = (day: IsoDate): boolean => yearOf(day) === year || yearOf(day) === year + 1;
  const added = (await addedDays(tx)).filter(({ day }) => isOfSeason(day));
  const known = [...publicHolidays].filter((day) => isOfSeason(day) && !added.some((one) => one.day === day));
  const all = [...known.map((day) => ({ day, name: null })), ...added];
  return { year, days: all.toSorted((one, other) => one.day.localeCompare(other.day)) };
}

/** Adds a day off, or names it anew; one the rules know need not be added. By who administers the whole tree. */
export async function addHoliday(
  { tx, actor, now }: Acting,
  year: number,
  given: unknown,
): Promise<PublicHolidays | Refused> {
  const holiday = accepted(givenHoliday, given);
  if (isRefused(holiday)) return holiday;
  if (publicHolidays.has(holiday.day)) return refuse("BAD_INPUT");
  await rows(tx, addSql, [holiday.day, holiday.name, actor.displayName, now]);
  return holidaysOf(tx, year);
}

/** Takes back a day that was added and is none. */
export async function withdrawHoliday(
  { tx, actor, now }: Acting,
  year: number,
  day: string,
): Promise<PublicHolidays | Refused> {
  const withdrawn = await rows(tx, withdrawSql, [day, actor.displayName, now]);
  return withdrawn.length === 0 ? refuse("NOT_FOUND") : holidaysOf(tx, year);
}

const addedDays = (tx: Tx): Promise<AddedDay[]> =>
  rows(tx, "select day::text as day, name from public_holiday where withdrawn_at is null order by day");

const addSql = `
  insert into public_holiday (day, name, changed_by_name, changed_at) values ($1, $2, $3, $4)
  on conflict (day) do update set name = excluded.name, withdrawn_at = null, changed_by = actor_id(),
    changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at`;

const withdrawSql = `
  update public_holiday set withdrawn_at = $3, changed_by = actor_id(), changed_by_name = $2, changed_at = $3
  where day::text = $1 and withdrawn_at is null returning day`;
