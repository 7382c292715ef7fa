/** The four quality tiers («mức chất lượng»), HD 21, II.B.1.3; rules.md 1.5. */
export const QualityTier = {
  EXCELLENT: "EXCELLENT",
  GOOD: "GOOD",
  COMPLETED: "COMPLETED",
  NOT_COMPLETED: "NOT_COMPLETED",
} as const;
export type QualityTier = (typeof QualityTier)[keyof typeof QualityTier];

export const tiersHighestFirst = [
  "EXCELLENT",
  "GOOD",
  "COMPLETED",
  "NOT_COMPLETED",
] as const satisfies readonly QualityTier[];

export const topTier = "EXCELLENT" satisfies QualityTier;
export const lowestTier = "NOT_COMPLETED" satisfies QualityTier;

const rank = { EXCELLENT: 4, GOOD: 3, COMPLETED: 2, NOT_COMPLETED: 1 } as const satisfies Record<QualityTier, number>;

/** «… trở lên»: the tier itself or a higher one. */
export const isTierAtLeast = (tier: QualityTier, minimum: QualityTier): boolean => rank[tier] >= rank[minimum];

/** The next higher tier; null above the top one. */
export const tierAbove = (tier: QualityTier): QualityTier | null =>
  tiersHighestFirst[tiersHighestFirst.indexOf(tier) - 1] ?? null;

/** The next lower tier; null below the lowest one. */
export const tierBelow = (tier: QualityTier): QualityTier | null =>
  tiersHighestFirst[tiersHighestFirst.indexOf(tier) + 1] ?? null;

/** The lowest of the tiers; null of none. */
export function lowestOf(tiers: readonly QualityTier[]): QualityTier | null {
  return tiers.reduce<QualityTier | null>(
    (lowest, tier) => (lowest === null || rank[tier] < rank[lowest] ? tier : lowest),
    null,
  );
}

/** What the four ranks of an organisation were called in the 2016 regime (rules.md 1.8, 4.4); stored as ranks all the same. */
export const organisationTierCodes2016 = {
  EXCELLENT: "CLEAN_STRONG",
  GOOD: "GOOD",
  COMPLETED: "COMPLETED",
  NOT_COMPLETED: "WEAK",
} as const satisfies Record<QualityTier, string>;
export type OrganisationTierCode2016 = (typeof organisationTierCodes2016)[QualityTier];
export type TierCode = QualityTier | OrganisationTierCode2016;

/** Why a subject has no tier. Being late is not a reason: that is `PENDING`. */
export const NotRatedReason = {
  NEWLY_FOUNDED: "NEWLY_FOUNDED",
  NEWLY_ADMITTED: "NEWLY_ADMITTED",
  EXEMPT: "EXEMPT",
  SUSPENDED: "SUSPENDED",
} as const;
export type NotRatedReason = (typeof NotRatedReason)[keyof typeof NotRatedReason];
