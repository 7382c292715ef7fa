import type { Regime } from "../rule-sets/rule-set.ts";
import { topTier } from "../vocabulary/tier.ts";
import type { AwardParameters } from "./award-parameters.ts";
import type { YearlyResult } from "./yearly-result.ts";

/** Years in a row at the top tier, back from the year asked. */
export interface Run {
  /** Years that count by themselves or by attestation, the latest first. */
  readonly years: readonly number[];
  /** The years if every open attestation were yes, the latest first. */
  readonly possibleYears: readonly number[];
  /** Years of another regime nobody has attested yet. */
  readonly openYears: readonly number[];
}

/**
 * How a year stands to a run: it counts, somebody must attest it, it has no tier, or it was below the top tier or not
 * let count.
 */
export const YearStanding = { COUNTS: "COUNTS", OPEN: "OPEN", GAP: "GAP", ENDS: "ENDS" } as const;
export type YearStanding = (typeof YearStanding)[keyof typeof YearStanding];

/** One year of those a run is looked for in. */
export interface YearOfRun {
  readonly year: number;
  readonly standing: YearStanding;
}

/** The run that ends in the year; none where the year itself is not at the top tier. */
export function runUpTo(
  results: readonly YearlyResult[],
  year: number,
  { gapBreaksRun }: Pick<AwardParameters, "gapBreaksRun">,
): Run {
  const regime = results.find((result) => result.year === year)?.regime;
  const steps = regime === undefined ? [] : stepsBack(results, year, regime);
  const end = steps.findIndex(({ standing }, at) => endsRun(standing, gapBreaksRun || at === 0));
  const possible = (end < 0 ? steps : steps.slice(0, end)).filter(({ standing }) => standing !== "GAP");
  const firstOpen = possible.findIndex(({ standing }) => standing === "OPEN");
  return {
    years: yearsOf(firstOpen < 0 ? possible : possible.slice(0, firstOpen)),
    possibleYears: yearsOf(possible),
    openYears: yearsOf(possible.filter(({ standing }) => standing === "OPEN")),
  };
}

/** The years an award for years in a row looks at, the latest first; those without a result are gaps. */
export function yearsLookedAt(
  results: readonly YearlyResult[],
  year: number,
  { consecutiveYears }: Pick<AwardParameters, "consecutiveYears">,
): readonly YearOfRun[] {
  const regime = results.find((result) => result.year === year)?.regime;
  return Array.from({ length: consecutiveYears }, (_, back) => ({
    year: year - back,
    standing: standingOf(
      results.find((result) => result.year === year - back),
      regime,
    ),
  }));
}

const yearsOf = (steps: readonly YearOfRun[]): readonly number[] => steps.map(({ year }) => year);

const endsRun = (standing: YearStanding, gapEnds: boolean): boolean =>
  standing === "ENDS" || (standing === "GAP" && gapEnds);

/** Every year from the one asked back to the first with a result. */
function stepsBack(results: readonly YearlyResult[], year: number, regime: Regime): readonly YearOfRun[] {
  const byYear = new Map(results.map((result) => [result.year, result]));
  const first = Math.min(...byYear.keys());
  return Array.from({ length: year - first + 1 }, (_, back) => ({
    year: year - back,
    standing: standingOf(byYear.get(year - back), regime),
  }));
}

/**
 * A year of another regime never counts by itself (rules.md 4.4); but HD 21, HD 25 and QĐ 366 name their tiers alike and
 * count together (rules-2025.md, `HD06.AWARD.MEMBER_FIVE_YEARS`).
 */
function standingOf(result: YearlyResult | undefined, regime: Regime | undefined): YearStanding {
  if (result === undefined || result.tier === null) return "GAP";
  if (!isUpToIt(result)) return "ENDS";
  if (countTogether(result.regime, regime) || result.isAttested === true) return "COUNTS";
  return result.isAttested === false ? "ENDS" : "OPEN";
}

/** Whether the year itself is one an award looks for: at the top tier, and «tiêu biểu» where that is asked. */
export const isUpToIt = ({ tier, isTypical }: YearlyResult): boolean => tier === topTier && isTypical !== false;

/** Whether a year of one regime counts by itself for an award of another. */
export const countTogether = (of: Regime, asked: Regime | undefined): boolean =>
  of === asked || (asked === "POINTS_2025" && of !== "POINTS_2016");
