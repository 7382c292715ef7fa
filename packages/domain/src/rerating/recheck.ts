import { tierLabels } from "../labels.ts";
import { expected } from "../rule/answer.ts";
import { spellList } from "../rule/fact-makers.ts";
import type { Finding, Text, UsedFact } from "../rule/finding.ts";
import type { Explanation, Rule } from "../rule/rule.ts";
import type { Verdict } from "../rule/verdict.ts";
import { blockingFindings, standsAgainst } from "../verdict-reading.ts";
import type { QualityTier } from "../vocabulary/tier.ts";
import { fact } from "./used-facts.ts";

/** What stands against a tier; none where the verdict leaves it open. An open attestation stands against nothing yet. */
export function refusing(verdict: Verdict, tier: QualityTier): readonly Finding[] {
  if (verdict.status === "NOT_RATED" || verdict.status === "BLOCKED") return blockingFindings(verdict);
  return verdict.findings.filter(
    (finding) => finding.outcome !== "UNANSWERED" && standsAgainst(verdict, finding, tier),
  );
}

/** What stands against the tier after a re-rating elsewhere and did not before. */
export function newlyRefusing(tier: QualityTier, before: Verdict, after: Verdict): readonly Finding[] {
  const already = new Set(refusing(before, tier).map(({ ruleId }) => ruleId));
  return refusing(after, tier).filter(({ ruleId }) => !already.has(ruleId));
}

/** A decided classification evaluated before and after something it rests on was rated anew. */
export interface CascadeFacts {
  readonly tier: QualityTier;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** Nothing is cancelled by itself: the finding is the flag RECHECK. */
export const cascade: Rule<CascadeFacts, null> = {
  id: "HD21.RERATE.CASCADE",
  citation: 'HD 21, II.B.6, bullet 5 ("không đảm bảo điều kiện của mức chất lượng đã xếp loại")',
  clause: ["không đảm bảo điều kiện của mức chất lượng đã xếp loại thì hủy bỏ kết quả và xếp loại lại."],
  step: "RERATING",
  means: "EVALUATED",
  effect: "PROCEDURE",
  severity: "WARN",
  closes: null,
  subjects: ["ORG", "COLLECTIVE", "LEADER"],
  check: ({ tier, before, after }) => {
    const reasons = newlyRefusing(tier, before, after);
    return expected(reasons.length === 0, () => explainCascade(tier, reasons));
  },
};

const explainCascade = (tier: QualityTier, reasons: readonly Finding[]): Explanation => ({
  facts: [fact.text("tier", tierLabels[tier]), ...reasons.map(reasonFact)],
  message: reasons.length === 0 ? stillHolds : toBeRechecked(reasons),
});

const reasonFact = ({ ruleId, citation, message }: Finding): UsedFact => ({
  name: `reasons.${ruleId}`,
  label: { vi: citation, en: citation },
  value: message,
  met: false,
});

const stillHolds: Text = {
  vi: "Vẫn đảm bảo điều kiện của mức chất lượng đã xếp loại.",
  en: "The conditions of the tier still hold.",
};

function toBeRechecked(reasons: readonly Finding[]): Text {
  const { vi, en } = spellList(reasons.map(({ message }) => message));
  return { vi: `Cần xem lại mức đã xếp loại: ${vi}`, en: `The tier is to be looked at again: ${en}` };
}
