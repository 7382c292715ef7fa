import { type QualityTier, tiersHighestFirst } from "@xep-loai/domain";
import type { TierFigures } from "./figures.ts";

export type BarPartKind = QualityTier | "PENDING" | "NOT_RATED";

/** Left to right in every bar and legend. */
export const barPartKinds: readonly BarPartKind[] = [...tiersHighestFirst, "PENDING", "NOT_RATED"];

export interface BarPart {
  readonly kind: BarPartKind;
  readonly count: number;
}

/** The parts of a 100 % bar, all subjects being the whole; parts of nothing are left out. */
export function barParts(figures: TierFigures): readonly BarPart[] {
  const countOf = (kind: BarPartKind): number => {
    if (kind === "PENDING") return figures.pending;
    if (kind === "NOT_RATED") return figures.notRated;
    return figures.tiers.find(({ tier }) => tier === kind)?.count ?? 0;
  };
  return barPartKinds.map((kind) => ({ kind, count: countOf(kind) })).filter(({ count }) => count > 0);
}
