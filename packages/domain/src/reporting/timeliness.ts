import { addDays, daysBetween, type IsoDate, isCalendarDay } from "../rule/date.ts";
import { isInTime } from "../rule-sets/due-day.ts";
import type { Deadline } from "./deadline.ts";

/** A day in Việt Nam (2019-12-14), or an instant: a date, or its text with the zone (2019-12-14T16:50:00Z). */
export type Moment = string | Date;

const MINUTES_AHEAD = 7 * 60;
const MINUTE_MS = 60_000;

/**
 * The day in Việt Nam (UTC+7) at that moment.
 * @throws where the text is neither a day nor an instant with its zone: a bug, the day would depend on the machine.
 */
export function dayInVietnam(moment: Moment): IsoDate {
  if (typeof moment !== "string") return dayAtInstant(moment);
  if (isCalendarDay(moment)) return moment;
  if (!/T.*(Z|[+-]\d{2}:?\d{2})$/.test(moment)) throw new Error(`neither a day nor an instant: ${moment}`);
  return dayAtInstant(new Date(moment));
}

const dayAtInstant = (instant: Date): IsoDate =>
  new Date(instant.getTime() + MINUTES_AHEAD * MINUTE_MS).toISOString().slice(0, 10);

/** A day something must be done by. */
export type Due = Pick<Deadline, "dueOn" | "inclusive">;

/** Whether what was received then is in time (`ENGINE.DEADLINE`). */
export const isReceivedInTime = ({ dueOn, inclusive }: Due, received: Moment): boolean =>
  isInTime(dayInVietnam(received), dueOn, inclusive);

/** The last day that is still in time. */
export const lastDayInTime = ({ dueOn, inclusive }: Due): IsoDate => (inclusive ? dueOn : addDays(dueOn, -1));

/** Days after the last day in time; 0: in time. */
export const daysLate = (deadline: Due, received: Moment): number =>
  Math.max(0, daysBetween(lastDayInTime(deadline), dayInVietnam(received)));

/** Days from that moment to the last day in time: 0 on that very day, negative when it is over. */
export const daysLeft = (deadline: Due, asOf: Moment): number =>
  daysBetween(dayInVietnam(asOf), lastDayInTime(deadline));
