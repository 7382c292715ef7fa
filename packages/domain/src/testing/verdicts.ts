import { classify } from "../classify.ts";
import type { SubjectFacts } from "../facts.ts";
import type { Finding } from "../rule/finding.ts";
import type { Verdict } from "../rule/verdict.ts";
import { hd21 } from "../rule-sets/hd21.ts";
import { isReported } from "../verdict-reading.ts";
import type { QualityTier } from "../vocabulary/tier.ts";

/** The verdict of HD 21 in 2019. */
export const under2019 = (subject: SubjectFacts, proposedTier?: QualityTier): Verdict =>
  classify(hd21, 2019, subject, proposedTier);

/** The answer of one rule, e.g. "FAILED GOOD": outcome and lowest tier closed. */
export function answerOf(subject: SubjectFacts, ruleId: string): string {
  const finding = findingOf(subject, ruleId);
  return finding.blocksTier === null ? finding.outcome : `${finding.outcome} ${finding.blocksTier}`;
}

export function findingOf(subject: SubjectFacts, ruleId: string): Finding {
  const finding = under2019(subject).findings.find((each) => each.ruleId === ruleId);
  if (finding === undefined) throw new Error(`${ruleId} was not checked`);
  return finding;
}

/** What `evaluate` would print, e.g. "HD21.ORG.EXCELLENT.PROFILE UNANSWERED". */
export const reported = (subject: SubjectFacts): readonly string[] =>
  under2019(subject)
    .findings.filter(isReported)
    .map(({ ruleId, outcome }) => `${ruleId} ${outcome}`);
