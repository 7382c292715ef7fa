import type { SubjectKind } from "../../vocabulary/subject.ts";
import { type QualityTier, tiersHighestFirst, topTier } from "../../vocabulary/tier.ts";
import type { Decimal } from "./decimal.ts";

/** The regimes whose results are published; they differ in what the tiers are called. */
export type PrintedRegime = "TIERS_2019" | "POINTS_2016";

/** Whom each regime rates. */
export const printedSubjects: Readonly<Record<PrintedRegime, readonly SubjectKind[]>> = {
  TIERS_2019: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  POINTS_2016: ["ORG", "MEMBER"],
};

/** A summary table, or one row of it, as it is printed; a figure that is not printed is null or left out. */
export interface PrintedTable {
  readonly regime: PrintedRegime;
  readonly subject: SubjectKind;
  readonly total: number | null;
  readonly rated: number | null;
  readonly counts: Readonly<Partial<Record<QualityTier, number>>>;
  /** The printed GOOD contains the top tier («tốt trở lên»). */
  readonly goodIncludesExcellent: boolean;
  /** In percent. */
  readonly percentages: Readonly<Partial<Record<QualityTier, Decimal>>>;
  /** Digits after the point that the percentage of each tier is printed with. */
  readonly decimals: Readonly<Record<QualityTier, number>>;
}

/** What percentages are of: the rated, else the total; null where neither is printed. */
export const baseOf = ({ rated, total }: PrintedTable): number | null => rated ?? total;

/** What a sum of the tiers needs of a table. */
export type PrintedCounts = Pick<PrintedTable, "counts" | "goodIncludesExcellent">;

/** The tiers that add up to the rated. */
export const tiersOfSum = ({ goodIncludesExcellent }: PrintedCounts): readonly QualityTier[] =>
  goodIncludesExcellent ? tiersHighestFirst.filter((tier) => tier !== topTier) : tiersHighestFirst;

/** The printed counts of those tiers together. */
export const sumOfPrinted = (table: PrintedCounts): bigint =>
  tiersOfSum(table).reduce((sum, tier) => sum + BigInt(table.counts[tier] ?? 0), 0n);

/** Whether every tier that belongs to the sum is printed. */
export const isSumComplete = (table: PrintedTable): boolean =>
  tiersOfSum(table).every((tier) => table.counts[tier] !== undefined);

/** A percentage that can be checked: its count is printed too. */
export interface CheckedPercentage {
  readonly tier: QualityTier;
  readonly count: number;
  readonly stated: Decimal;
  readonly decimals: number;
}

/** The percentages that can be checked on some base, highest tier first. */
export const checkedPercentages = ({ counts, percentages, decimals }: PrintedTable): readonly CheckedPercentage[] =>
  tiersHighestFirst.flatMap((tier) => {
    const [count, stated] = [counts[tier], percentages[tier]];
    return count === undefined || stated === undefined ? [] : [{ tier, count, stated, decimals: decimals[tier] }];
  });
