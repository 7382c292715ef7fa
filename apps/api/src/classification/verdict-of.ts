import { classify, type QualityTier, type RuleSet, type Verdict } from "@xep-loai/domain";
import type { SubjectOfYear } from "./classification.facts.ts";

/** What the rules a classification is under say of it and of the tier it has at present. */
export const verdictOf = (rated: SubjectOfYear): Verdict => verdictUnder(rated.ruleSet, rated);

/** What other rules would say of it. */
export const verdictUnder = (ruleSet: RuleSet, { row, subject }: SubjectOfYear): Verdict =>
  classify(ruleSet, row.year, subject, row.tier ?? undefined);

/** What its own rules would say of it with that tier. */
export const verdictAt = ({ row, ruleSet, subject }: SubjectOfYear, tier: QualityTier | undefined): Verdict =>
  classify(ruleSet, row.year, subject, tier);
