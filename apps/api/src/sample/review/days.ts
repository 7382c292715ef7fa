import type { Level } from "@xep-loai/domain";
import { isOfPoints, underWay } from "../year/calendar.ts";

/** Day of the year on which each part of the review of one level falls, as MM-DD. */
interface ReviewDays {
  readonly drafted: string;
  readonly met: string;
  readonly completed: string;
  /** Persons before the collective. */
  readonly persons: string;
}

type DaysByLevel = Readonly<Partial<Record<Level, ReviewDays>>>;

/** Collectives first and persons after them, lower levels before higher ones (HD 21, II.A.4.2; rules.md 3.10.3). */
const reviewDays: DaysByLevel = {
  SUB_GRASSROOTS: { drafted: "11-19", met: "11-25", completed: "11-26", persons: "11-27" },
  GRASSROOTS: { drafted: "11-19", met: "11-26", completed: "11-27", persons: "11-28" },
  DISTRICT: { drafted: "12-09", met: "12-16", completed: "12-18", persons: "12-19" },
  PROVINCE: { drafted: "12-10", met: "12-17", completed: "12-19", persons: "12-20" },
};

/** From 2025 on a leader is reviewed in the cell first, and nowhere before the collective (QĐ 366, Điều 7, khoản 3). */
const daysOfPoints: DaysByLevel = {
  SUB_GRASSROOTS: { drafted: "11-18", met: "11-24", completed: "11-25", persons: "12-01" },
  GRASSROOTS: { drafted: "11-19", met: "11-26", completed: "11-27", persons: "12-03" },
  UPPER_GRASSROOTS: { drafted: "12-08", met: "12-15", completed: "12-17", persons: "12-18" },
  PROVINCE: { drafted: "12-10", met: "12-17", completed: "12-19", persons: "12-20" },
};

/** In the year under way the provinces have not begun. */
const daysUnderWay: DaysByLevel = {
  SUB_GRASSROOTS: { drafted: "10-23", met: "10-29", completed: "10-30", persons: "11-04" },
  GRASSROOTS: { drafted: "10-23", met: "10-30", completed: "11-02", persons: "11-09" },
  UPPER_GRASSROOTS: { drafted: "11-05", met: "11-12", completed: "11-13", persons: "11-16" },
};

const daysIn = (year: number): DaysByLevel =>
  year === underWay ? daysUnderWay : isOfPoints(year) ? daysOfPoints : reviewDays;

/** Days a collective is reviewed: HD 21 lets half a day do in cells, HD 43 does not (2.1.d). */
const lasting = (year: number, level: string): number => (level === "SUB_GRASSROOTS" && !isOfPoints(year) ? 0.5 : 1);

/** One row a level, for SQL. */
export const dayRows = (year: number) =>
  Object.entries(daysIn(year)).map(([level, days]) => ({
    level,
    lasting: lasting(year, level),
    ...Object.fromEntries(Object.entries(days).map(([what, day]) => [what, `${year}-${day}`])),
  }));

/** When the government's and the mass organisations' collectives had finished. */
export const othersReviewedOn = (year: number): string => `${year}-${year === underWay ? "10-22" : "11-17"}`;

/** Before the agency, for whom the documents send there too. */
export const agencyReviewedOn = (year: number): string => `${year}-12-05`;
