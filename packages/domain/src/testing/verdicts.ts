import { classify } from "../classify.ts";
import type { SubjectFacts2019 } from "../facts.ts";
import type { Finding } from "../rule/finding.ts";
import type { Verdict } from "../rule/verdict.ts";
import { hd21 } from "../rule-sets/hd21.ts";
import { isReported } from "../verdict-reading.ts";
import type { QualityTier } from "../vocabulary/tier.ts";

/** The verdict of HD 21 in 2019. */
export const under2019 = (subject: SubjectFacts2019, proposedTier?: QualityTier): Verdict =>
  classify(hd21, 2019, subject, proposedTier);

/** The answer of one rule, e.g. "FAILED GOOD": outcome and lowest tier closed. */
export const answerOf = (subject: SubjectFacts2019, ruleId: string): string => answerIn(under2019(subject), ruleId);

export const findingOf = (subject: SubjectFacts2019, ruleId: string): Finding => findingIn(under2019(subject), ruleId);

export function answerIn(verdict: Verdict, ruleId: string): string {
  const finding = findingIn(verdict, ruleId);
  return finding.blocksTier === null ? finding.outcome : `${finding.outcome} ${finding.blocksTier}`;
}

export function findingIn({ findings }: Verdict, ruleId: string): Finding {
  const finding = findings.find((each) => each.ruleId === ruleId);
  if (finding === undefined) throw new Error(`${ruleId} was not checked`);
  return finding;
}

/** What `evaluate` would print, e.g. "HD21.ORG.EXCELLENT.PROFILE UNANSWERED". */
export const reported = (subject: SubjectFacts2019): readonly string[] => reportedIn(under2019(subject));

export const reportedIn = ({ findings }: Verdict): readonly string[] =>
  findings.filter(isReported).map(({ ruleId, outcome }) => `${ruleId} ${outcome}`);
