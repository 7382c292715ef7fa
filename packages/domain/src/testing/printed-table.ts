import { decimalOf } from "../tables/soundness/decimal.ts";
import type { PrintedTable } from "../tables/soundness/printed-table.ts";
import { type QualityTier, tiersHighestFirst } from "../vocabulary/tier.ts";

/** A count, or a count (undefined: not printed) with its percentage. */
type PrintedTier = number | readonly [count: number | undefined, percentage: string];

interface Figures extends Partial<Record<QualityTier, PrintedTier>> {
  readonly total?: number;
  readonly rated?: number;
  readonly decimals?: number;
  readonly goodIncludesExcellent?: boolean;
}

/** A table that prints nothing but what is said. */
export function aTable({ total, rated, decimals = 1, goodIncludesExcellent = false, ...tiers }: Figures): PrintedTable {
  const printed = tiersHighestFirst.map((tier) => [tier, tiers[tier]] as const);
  const all = { EXCELLENT: decimals, GOOD: decimals, COMPLETED: decimals, NOT_COMPLETED: decimals };
  return {
    regime: "TIERS_2019",
    subject: "ORG",
    total: total ?? null,
    rated: rated ?? null,
    counts: keep(printed.map(([tier, figure]) => [tier, typeof figure === "object" ? figure[0] : figure])),
    percentages: keep(
      printed.map(([tier, figure]) => [tier, typeof figure === "object" ? decimalOf(figure[1]) : null]),
    ),
    decimals: all,
    goodIncludesExcellent,
  };
}

const keep = <T>(entries: readonly (readonly [QualityTier, T | null | undefined])[]): Partial<Record<QualityTier, T>> =>
  Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined)) as Partial<
    Record<QualityTier, T>
  >;
