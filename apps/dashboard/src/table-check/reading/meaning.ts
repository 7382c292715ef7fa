import { type QualityTier, tiersHighestFirst } from "@xep-loai/domain";

/** What a column holds: the unit, a number of subjects, the number or the share at a tier, or nothing that is checked. */
export type Meaning = "UNIT" | "TOTAL" | "RATED" | `COUNT.${QualityTier}` | `PERCENT.${QualityTier}` | "IGNORED";

export const countOf = (tier: QualityTier): Meaning => `COUNT.${tier}`;
export const percentOf = (tier: QualityTier): Meaning => `PERCENT.${tier}`;

/** In the order they are offered. */
export const allMeanings: readonly Meaning[] = [
  "UNIT",
  "TOTAL",
  "RATED",
  ...tiersHighestFirst.map(countOf),
  ...tiersHighestFirst.map(percentOf),
  "IGNORED",
];

/** The tier a column is about; null where it is about none. */
export const tierOf = (meaning: Meaning): QualityTier | null =>
  tiersHighestFirst.find((tier) => meaning.endsWith(`.${tier}`)) ?? null;
