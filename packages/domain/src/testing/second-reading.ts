import { writtenDecimal } from "../tables/soundness/decimal.ts";
import type { PrintedTable } from "../tables/soundness/printed-table.ts";
import type { QualityTier } from "../vocabulary/tier.ts";

const tiers = ["EXCELLENT", "GOOD", "COMPLETED", "NOT_COMPLETED"] as const satisfies readonly QualityTier[];

/** case-format, Table cases, read a second time: no interval, every base and every value is tried; small figures only. */
export function faultsBySecondReading(table: PrintedTable): readonly string[] {
  const { total, rated, counts } = table;
  const base = rated === null ? total : rated;
  const inSum = tiers.filter((tier) => !(table.goodIncludesExcellent && tier === "EXCELLENT"));
  const sum = inSum.reduce((sofar, tier) => sofar + (counts[tier] ?? 0), 0);
  const faults: string[] = [];
  if (rated === null) faults.push("RATED_MISSING rated");
  if (rated !== null && total !== null && rated > total) faults.push("RATED_EXCEEDS_TOTAL rated");
  const exceeds = base !== null && sum > base;
  const below = rated !== null && sum < rated && inSum.every((tier) => tier in counts);
  if (exceeds) faults.push("SUM_EXCEEDS_RATED rated");
  if (below) faults.push("SUM_BELOW_RATED rated");
  for (const tier of checked(table))
    if (base && !isRight(table, tier, base)) faults.push(percentFault(table, tier, base));
  if ((exceeds || below) && base !== null) {
    const meant = inSum.flatMap((tier) => {
      const printed = counts[tier];
      if (printed === undefined) return [];
      const other = { ...table, counts: { ...counts, [tier]: printed + base - sum } };
      const isPossible = (other.counts[tier] ?? 0) >= 0 && !isTopTooLarge(other);
      const isFine = isPossible && faultsBySecondReading(other).every((fault) => fault.startsWith("PERCENT_ROUNDING"));
      return isFine ? [`LIKELY_TYPO ${tier} → ${other.counts[tier]}`] : [];
    });
    if (meant.length === 1) faults.push(...meant);
  }
  return faults;
}

const checked = ({ counts, percentages }: PrintedTable) =>
  tiers.filter((tier) => tier in counts && tier in percentages);

const isTopTooLarge = ({ goodIncludesExcellent, counts }: PrintedTable): boolean =>
  goodIncludesExcellent && "GOOD" in counts && (counts.EXCELLENT ?? 0) > (counts.GOOD ?? 0);

function percentFault(table: PrintedTable, tier: QualityTier, base: number): string {
  if (table.rated !== null && table.total && isRight(table, tier, table.total)) return `PERCENT_ON_TOTAL ${tier}`;
  const off = statedUnits(table, tier) - roundedUnits(table, tier, base);
  if (Math.abs(off) === 1) return `PERCENT_ROUNDING ${tier}`;
  let greatest: number | null = null;
  for (let other = Math.max(...Object.values(table.counts)); other <= (table.total ?? base); other++)
    if (other > 0 && checked(table).every((each) => isRight(table, each, other))) greatest = other;
  return greatest === null ? `PERCENT_MISMATCH ${tier}` : `PERCENT_OTHER_BASE ${tier} → ${greatest}`;
}

const isRight = (table: PrintedTable, tier: QualityTier, base: number): boolean =>
  statedUnits(table, tier) === roundedUnits(table, tier, base);

/** Small figures: whole numbers far below 2^53. */
function statedUnits({ percentages, decimals }: PrintedTable, tier: QualityTier): number {
  const text = writtenDecimal(percentages[tier] ?? { units: 0n, decimals: 0 });
  const [whole = "", fraction = ""] = text.split(".");
  return Number(whole + fraction.padEnd(decimals[tier], "0"));
}

/** Long division, then the next digit decides: 5 or more rounds up. */
function roundedUnits({ counts, decimals }: PrintedTable, tier: QualityTier, base: number): number {
  let units = 0;
  let rest = (counts[tier] ?? 0) * 100;
  for (let place = 0; place <= decimals[tier]; place++) {
    units = units * 10 + Math.floor(rest / base);
    rest = (rest % base) * 10;
  }
  return units + (Math.floor(rest / base) >= 5 ? 1 : 0);
}
