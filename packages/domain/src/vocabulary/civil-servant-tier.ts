import { QualityTier } from "./tier.ts";

/** Tiers of cadres, civil servants and public employees in 2016 (rules.md 1.8): one more than those of members. */
export const CivilServantTier2016 = { ...QualityTier, COMPLETED_LIMITED: "COMPLETED_LIMITED" } as const;
export type CivilServantTier2016 = (typeof CivilServantTier2016)[keyof typeof CivilServantTier2016];

const rank = {
  EXCELLENT: 5,
  GOOD: 4,
  COMPLETED: 3,
  COMPLETED_LIMITED: 2,
  NOT_COMPLETED: 1,
} as const satisfies Record<CivilServantTier2016, number>;

/** «… trở lên»: the tier itself or a higher one. */
export const isCivilServantTierAtLeast = (tier: CivilServantTier2016, minimum: CivilServantTier2016): boolean =>
  rank[tier] >= rank[minimum];
