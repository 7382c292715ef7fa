import { classify, type RuleSet, ruleSetById, type Verdict } from "@xep-loai/domain";
import type { SubjectOfYear } from "./classification.facts.ts";
import { nameOf, type SubjectRow } from "./subject-row.ts";

/** What the rules of its year say of a classification and the tier it has at present. */
export const verdictOf = ({ row, subject }: SubjectOfYear): Verdict =>
  classify(ruleSetOf(row), row.year, subject, row.tier ?? undefined);

/** @throws where a row names a rule set nobody knows. */
export function ruleSetOf(row: SubjectRow): RuleSet {
  const ruleSet = ruleSetById(row.ruleSetId);
  if (ruleSet === undefined) throw new Error(`${nameOf(row)}: no rule set ${row.ruleSetId}`);
  return ruleSet;
}
