import { addDays, daysBetween, type IsoDate } from "../rule/date.ts";
import { isInTime } from "../rule-sets/due-day.ts";
import type { Deadline } from "./deadline.ts";

/** A day in Việt Nam, or an instant. */
export type Moment = IsoDate | Date;

const MINUTES_AHEAD = 7 * 60;
const MINUTE_MS = 60_000;

/** The day in Việt Nam (UTC+7) at that moment. */
export const dayInVietnam = (moment: Moment): IsoDate =>
  typeof moment === "string"
    ? moment
    : new Date(moment.getTime() + MINUTES_AHEAD * MINUTE_MS).toISOString().slice(0, 10);

type Due = Pick<Deadline, "dueOn" | "inclusive">;

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
