import { type PrintedRegime, QualityTier, type SubjectKind } from "@xep-loai/domain";

/** The tiers of one kind of subject: the name a case gives each, highest first → its rank. */
export type TierNames = Readonly<Record<string, QualityTier>>;

const ranks: TierNames = QualityTier;
/** KH 57 rates organisations under names of its own (rules.md 4.4). */
const organisations2016: TierNames = {
  CLEAN_STRONG: "EXCELLENT",
  GOOD: "GOOD",
  COMPLETED: "COMPLETED",
  WEAK: "NOT_COMPLETED",
};

/** Whom each regime rates, and what their tiers are called in a case. */
export const subjectsOf: Readonly<Record<PrintedRegime, Readonly<Partial<Record<SubjectKind, TierNames>>>>> = {
  TIERS_2019: { ORG: ranks, MEMBER: ranks, COLLECTIVE: ranks, LEADER: ranks },
  POINTS_2016: { ORG: organisations2016, MEMBER: ranks },
};
