import { cv04 } from "../rule-sets/cv04.ts";
import { effectiveRuleSet } from "../rule-sets/effective.ts";
import { hd21 } from "../rule-sets/hd21.ts";
import type { Override } from "../rule-sets/override.ts";
import type { Parameters2019, RuleSet2019 } from "../rule-sets/rule-set.ts";

/** The rules below Hướng dẫn 21 and a board's documents, from the upper to the lower. */
export const rulesBelowDocuments = (...documents: readonly (readonly Override<Parameters2019>[])[]): RuleSet2019 =>
  effectiveRuleSet(
    hd21,
    documents.map((overrides, at) => ({ ...cv04, id: `${at + 1}`, overrides, restated: [], adds: [] })),
  );
