import type { IsoDate } from "../rule/date.ts";
import type { Text } from "../rule/finding.ts";
import type { Deadline } from "./deadline.ts";
import { daysLate, daysLeft, isReceivedInTime, type Moment } from "./timeliness.ts";

/** Where somebody stands to a day to be done by. */
export const DeadlineState = { IN_TIME: "IN_TIME", LATE: "LATE", OPEN: "OPEN", OVERDUE: "OVERDUE" } as const;
export type DeadlineState = (typeof DeadlineState)[keyof typeof DeadlineState];

export const deadlineStateLabels: Readonly<Record<DeadlineState, Text>> = {
  IN_TIME: { vi: "Đúng hạn", en: "In time" },
  LATE: { vi: "Muộn", en: "Late" },
  OPEN: { vi: "Chưa đến hạn", en: "Not due yet" },
  OVERDUE: { vi: "Quá hạn", en: "Overdue" },
};

export interface DeadlineStanding {
  readonly state: DeadlineState;
  /** Late or overdue by so many days; where it is still open, days to the last one in time; 0 where it was in time. */
  readonly days: number;
}

type Due = Pick<Deadline, "dueOn" | "inclusive">;

/** How what was done then, or is not done by the day asked, stands to the deadline; null: not done yet. */
export function deadlineStandingOf(deadline: Due, done: Moment | null, asOf: IsoDate): DeadlineStanding {
  if (done !== null)
    return isReceivedInTime(deadline, done)
      ? { state: "IN_TIME", days: 0 }
      : { state: "LATE", days: daysLate(deadline, done) };
  const left = daysLeft(deadline, asOf);
  return left < 0 ? { state: "OVERDUE", days: -left } : { state: "OPEN", days: left };
}
