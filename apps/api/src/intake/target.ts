import type { NotRatedReason, QualityTier } from "@xep-loai/domain";

/** What a row writes to its result; what is left out stays. */
export interface Target {
  /** All the facts with those given in their places. */
  readonly facts?: object;
  readonly selfRating?: SelfRating;
  readonly proposedTier?: QualityTier;
}

/** What the subject rates itself, on which day: a tier, or why it gets none. */
export interface SelfRating {
  readonly tier: QualityTier | null;
  readonly notRatedReason: NotRatedReason | null;
  readonly on: string | null;
}
