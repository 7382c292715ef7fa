import { type QualityTier, tiersHighestFirst, topTier } from "../../vocabulary/tier.ts";
import { digitsNeeded } from "./decimal.ts";
import type { PrintedCounts, PrintedTable } from "./printed-table.ts";

/** What no table can say: a part above its whole, or a percentage with more digits than it is printed with. */
export interface TableContradiction {
  readonly code: "TOP_ABOVE_GOOD" | "TOO_MANY_DIGITS";
  readonly tier: QualityTier;
}

/** Everything that keeps a table from being judged; none: it can be. */
export const contradictionsIn = (table: PrintedTable): readonly TableContradiction[] => [
  ...(isTopAboveGood(table) ? [{ code: "TOP_ABOVE_GOOD", tier: topTier } as const] : []),
  ...tiersHighestFirst
    .filter((tier) => hasTooManyDigits(table, tier))
    .map((tier) => ({ code: "TOO_MANY_DIGITS", tier }) as const),
];

/** A printed GOOD that contains the top tier may not be smaller. */
export function isTopAboveGood({ counts, goodIncludesExcellent }: PrintedCounts): boolean {
  const { EXCELLENT: top, GOOD: good } = counts;
  return goodIncludesExcellent && top !== undefined && good !== undefined && top > good;
}

function hasTooManyDigits({ percentages, decimals }: PrintedTable, tier: QualityTier): boolean {
  const stated = percentages[tier];
  return stated !== undefined && digitsNeeded(stated) > decimals[tier];
}
