import type { QualityTier } from "@xep-loai/domain";

/** The only colours of the product: one ordered scale, the same on every chart, chip, bar and export. */
export const tierColour = {
  EXCELLENT: "#0A4D8C",
  GOOD: "#3F8FD2",
  COMPLETED: "#B9CDE0",
  NOT_COMPLETED: "#B3261E",
} as const satisfies Record<QualityTier, string>;

/** Text on a tier's colour, ≥ 4.5 : 1. */
export const onTierColour = {
  EXCELLENT: "#FFFFFF",
  GOOD: "#07182A",
  COMPLETED: "#07182A",
  NOT_COMPLETED: "#FFFFFF",
} as const satisfies Record<QualityTier, string>;
