import { type RuleSet, ruleSetById } from "@xep-loai/domain";
import { nameOf, type SubjectRow } from "./subject-row.ts";

/** @throws where a row names a rule set nobody knows. */
export function ruleSetOf(row: SubjectRow): RuleSet {
  const ruleSet = ruleSetById(row.ruleSetId);
  if (ruleSet === undefined) throw new Error(`${nameOf(row)}: no rule set ${row.ruleSetId}`);
  return ruleSet;
}
