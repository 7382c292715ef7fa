import type { RuleHead } from "../rule/rule.ts";
import { isInForce } from "../rule-sets/in-force.ts";
import type { RuleSet } from "../rule-sets/rule-set.ts";
import { configurationAuthor } from "./configuration-author.ts";
import { deadlineRules } from "./deadline-rules.ts";
import { deadlineNotes2025, deadlineRules2025 } from "./deadline-rules-2025.ts";
import { delegationRules } from "./delegation.ts";
import { followUpLowest } from "./follow-up.ts";
import { governmentRatedToo } from "./others-rated.ts";
import { planRules } from "./plans.ts";
import type { ReportingRule } from "./reporting-context.ts";
import { versionRules } from "./versions.ts";

/** Deadlines and plans an organisation is held to under the rule set. */
export const reportingRulesOf = (ruleSet: RuleSet): readonly ReportingRule[] =>
  [...deadlineRules, ...planRules, ...deadlineRules2025].filter(({ id }) => isInForce(id, ruleSet));

/** Every rule of plans, deadlines, reports and versions. */
export const reportingRules: readonly RuleHead[] = [
  ...deadlineRules,
  ...planRules,
  followUpLowest,
  governmentRatedToo,
  ...delegationRules,
  configurationAuthor,
  ...versionRules,
  ...deadlineRules2025,
  ...deadlineNotes2025,
];
