import type { NotRatedReason, QualityTier } from "@xep-loai/domain";

/** One set of figures as the API gives it: total = rated + pending + notRated; the four tiers sum to rated. */
export interface TierFigures {
  readonly total: number;
  readonly rated: number;
  readonly pending: number;
  readonly notRated: number;
  readonly notRatedByReason: readonly { readonly reason: NotRatedReason; readonly count: number }[];
  readonly tiers: readonly { readonly tier: QualityTier; readonly count: number; readonly percent: string | null }[];
}

/** The subjects the rules want rated, done or not. */
export const toBeRated = ({ rated, pending }: TierFigures): number => rated + pending;
