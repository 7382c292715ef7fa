import { type IsoDate, publicHolidays, yearOf } from "@xep-loai/domain";
import { rootsOfAllYears } from "../organisation/roots.service.ts";
import { asSystem } from "../shared/as-system.ts";
import { accepted, givenDay } from "../shared/given.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { Acting } from "./acts/acting.ts";
import { givenHoliday } from "./acts/given-review.ts";
import { evaluateReviews } from "./concerns.service.ts";
import { addedDays } from "./days-off.service.ts";
import type { PublicHolidays } from "./holiday.type.ts";

/** Days off in which the reviews of a year fall. */
export async function holidaysOf(tx: Tx, year: number): Promise<PublicHolidays> {
  const added = (await addedDays(tx)).filter(({ day }) => isOfSeason(day, year));
  const known = [...publicHolidays].filter((day) => isOfSeason(day, year) && !added.some((one) => one.day === day));
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
  if (publicHolidays.has(holiday.day)) return refuseField("day", knownDay);
  await rows(tx, addSql, [holiday.day, holiday.name, actor.displayName, now]);
  await countAnew(tx, holiday.day);
  return holidaysOf(tx, year);
}

const knownDay = {
  vi: "Ngày này đã là ngày nghỉ theo luật, không cần thêm.",
  en: "This day is a day off already; it need not be added.",
};

/** Takes back a day that was added and is none. */
export async function withdrawHoliday(
  { tx, actor, now }: Acting,
  year: number,
  day: string,
): Promise<PublicHolidays | Refused> {
  const asked = accepted(givenDay, day, "day");
  if (isRefused(asked)) return asked;
  const withdrawn = await rows(tx, withdrawSql, [asked, actor.displayName, now]);
  if (withdrawn.length === 0) return refuse("NOT_FOUND");
  await countAnew(tx, day);
  return holidaysOf(tx, year);
}

/** Drafts that were early enough with the day or without it are late now, or no longer. */
const countAnew = (tx: Tx, day: IsoDate): Promise<void> =>
  asSystem(tx, async (system) => {
    for (const root of await rootsOfAllYears(system))
      if (isOfSeason(day, root.year)) await evaluateReviews(system, { ...root, day });
  });

/** The reviews of a year fall in it and in the next one. */
const isOfSeason = (day: IsoDate, year: number): boolean => yearOf(day) === year || yearOf(day) === year + 1;

const addSql = `
  insert into public_holiday (day, name, changed_by_name, changed_at) values ($1, $2, $3, $4)
  on conflict (day) do update set name = excluded.name, withdrawn_at = null, changed_by = actor_id(),
    changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at`;

const withdrawSql = `
  update public_holiday set withdrawn_at = $3, changed_by = actor_id(), changed_by_name = $2, changed_at = $3
  where day::text = $1 and withdrawn_at is null returning day`;
