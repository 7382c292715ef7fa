import type { AwardParameters } from "./award-parameters.ts";
import { isUpToIt, type Run, runUpTo } from "./run.ts";
import type { YearlyResult } from "./yearly-result.ts";

/** NEEDS_ATTESTATION: a candidate only if years of another regime are let count. */
export const Candidacy = { CANDIDATE: "CANDIDATE", NEEDS_ATTESTATION: "NEEDS_ATTESTATION", NONE: "NONE" } as const;
export type Candidacy = (typeof Candidacy)[keyof typeof Candidacy];

/** «trong năm»: at the top tier this year, and «tiêu biểu» where that is asked. */
export const candidacyOfYear = (results: readonly YearlyResult[], year: number): Candidacy =>
  results.some((result) => result.year === year && isUpToIt(result)) ? "CANDIDATE" : "NONE";

/** «5 năm liền»: at the top tier in as many years in a row. */
export function candidacyOfYearsInARow(
  results: readonly YearlyResult[],
  year: number,
  parameters: AwardParameters,
): Candidacy {
  const { years, possibleYears } = runUpTo(results, year, parameters);
  if (years.length >= parameters.consecutiveYears) return "CANDIDATE";
  return possibleYears.length >= parameters.consecutiveYears ? "NEEDS_ATTESTATION" : "NONE";
}

/** The years somebody must attest before the award may be considered; none where they would not change it. */
export function yearsToAttest(
  results: readonly YearlyResult[],
  year: number,
  parameters: AwardParameters,
): readonly number[] {
  if (candidacyOfYearsInARow(results, year, parameters) !== "NEEDS_ATTESTATION") return [];
  const run: Run = runUpTo(results, year, parameters);
  const needed = run.possibleYears.slice(0, parameters.consecutiveYears);
  return run.openYears.filter((open) => needed.includes(open));
}
