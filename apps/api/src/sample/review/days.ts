import type { Level } from "@xep-loai/domain";

/** Day of the year on which each part of the review of one level falls, as MM-DD. */
interface ReviewDays {
  readonly drafted: string;
  readonly met: string;
  readonly completed: string;
  /** Persons before the collective. */
  readonly persons: string;
}

/** Collectives first and persons after them, lower levels before higher ones (HD 21, II.A.4.2; rules.md 3.10.3). */
const reviewDays: Readonly<Partial<Record<Level, ReviewDays>>> = {
  SUB_GRASSROOTS: { drafted: "11-19", met: "11-25", completed: "11-26", persons: "11-27" },
  GRASSROOTS: { drafted: "11-19", met: "11-26", completed: "11-27", persons: "11-28" },
  DISTRICT: { drafted: "12-09", met: "12-16", completed: "12-18", persons: "12-19" },
  PROVINCE: { drafted: "12-10", met: "12-17", completed: "12-19", persons: "12-20" },
};

/** One row a level, for SQL. */
export const dayRows = (year: number) =>
  Object.entries(reviewDays).map(([level, days]) => ({
    level,
    ...Object.fromEntries(Object.entries(days).map(([what, day]) => [what, `${year}-${day}`])),
  }));

/** When the government's and the mass organisations' collectives had finished. */
export const othersReviewedOn = (year: number): string => `${year}-11-18`;

/** Before the agency, for whom the documents send there too. */
export const agencyReviewedOn = (year: number): string => `${year}-12-05`;
