import { classify } from "../classify.ts";
import type { SubjectFacts2025 } from "../facts-2025.ts";
import type { Verdict } from "../rule/verdict.ts";
import { qd366 } from "../rule-sets/qd366.ts";
import type { RuleSet2025 } from "../rule-sets/rule-set-2025.ts";
import type { QualityTier } from "../vocabulary/tier.ts";

/** The verdict of QĐ 366 in 2025, or of documents below it. */
export const under2025 = (
  subject: SubjectFacts2025,
  proposedTier?: QualityTier,
  ruleSet: RuleSet2025 = qd366,
): Verdict => classify(ruleSet, 2025, subject, proposedTier);

/** QĐ 366 with other numbers, as a board's own document or a correction would make them. */
export const qd366With = (numbers: Partial<RuleSet2025["parameters"]>): RuleSet2025 => ({
  ...qd366,
  parameters: { ...qd366.parameters, ...numbers },
});
