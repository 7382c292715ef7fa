import type { ReportedSubjects, ReportedUnit, ReportFigures, TierTally } from "../narrative/report-figures.ts";

/** How many at EXCELLENT, GOOD, COMPLETED, NOT_COMPLETED. */
export const tally = (EXCELLENT = 0, GOOD = 0, COMPLETED = 0, NOT_COMPLETED = 0): TierTally => ({
  EXCELLENT,
  GOOD,
  COMPLETED,
  NOT_COMPLETED,
});

export const reportedSubjects = (given: Partial<ReportedSubjects> = {}): ReportedSubjects => ({
  kind: "ORG",
  tiers: tally(),
  notRated: { NEWLY_FOUNDED: 0, NEWLY_ADMITTED: 0, EXEMPT: 0, SUSPENDED: 0 },
  pending: 0,
  before: null,
  units: [],
  returned: { subjects: 0, units: 0 },
  ...given,
});

export const reportedUnit = (id: number, tiers: TierTally, before: TierTally | null = null): ReportedUnit => ({
  id,
  name: `Huyện ủy ${id}`,
  tiers,
  before,
});

export const reportFigures = (given: Partial<ReportFigures> = {}): ReportFigures => ({
  year: 2020,
  regime: "TIERS_2019",
  organisationName: "Tỉnh ủy Bình Định",
  previous: { year: 2019, regime: "TIERS_2019" },
  directUnits: 0,
  subjects: [],
  quotas: { scopes: 0, atLimit: 0, small: 0, onlyIfInclusive: 0, exceeded: 0, provisional: 0, farthest: [] },
  cancellations: { cancelled: 0, rerated: 0 },
  followUps: { lowest: 0, notTakenOn: 0, underWay: 0, overdue: 0, done: 0 },
  awards: [],
  ...given,
});
