import { classify } from "../classify.ts";
import type { SubjectFacts2016 } from "../facts-2016.ts";
import type { Verdict } from "../rule/verdict.ts";
import { kh57 } from "../rule-sets/kh57.ts";
import type { QualityTier } from "../vocabulary/tier.ts";

/** The verdict of KH 57 in 2016. */
export const under2016 = (subject: SubjectFacts2016, proposedTier?: QualityTier): Verdict =>
  classify(kh57, 2016, subject, proposedTier);
