import type { Outcome } from "@xep-loai/domain";
import type { Finding } from "../providers/queries/finding.ts";

/** What needs an act first, what is in order last. */
export const outcomesInReadingOrder = [
  "FAILED",
  "UNKNOWN",
  "UNANSWERED",
  "WARNING",
  "PASSED",
  "NOT_APPLICABLE",
] as const satisfies readonly Outcome[];

export interface FindingGroup {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

/** Every rule that was checked, grouped by what came out; outcomes that did not occur are left out. */
export const findingsByOutcome = (findings: readonly Finding[]): readonly FindingGroup[] =>
  outcomesInReadingOrder
    .map((outcome) => ({ outcome, findings: findings.filter((finding) => finding.outcome === outcome) }))
    .filter((group) => group.findings.length > 0);

/** What needs an act first, what is in order last; nothing is left out. */
export const inReadingOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findingsByOutcome(findings).flatMap((group) => group.findings);

/** Rules in order need no reading; they stay folded with their count. */
export const isFoldedAtFirst = (outcome: Outcome): boolean => outcome === "PASSED" || outcome === "NOT_APPLICABLE";
