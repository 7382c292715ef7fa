import { find } from "../rule/find.ts";
import type { Finding } from "../rule/finding.ts";
import { asCopied } from "../rule-sets/as-copied.ts";
import type { RuleSet } from "../rule-sets/rule-set.ts";
import type { Deadline } from "./deadline.ts";
import { checkDeadline } from "./deadline-check.ts";
import { deadlineRules } from "./deadline-rules.ts";
import { deadlineRules2025 } from "./deadline-rules-2025.ts";
import { annualPlan } from "./plans.ts";
import type { ReportingContext, ReportingFacts, ReportingRule } from "./reporting-context.ts";
import { slotUnder } from "./slot.ts";

/** What the rule that sets the deadline says; a committee that set the day itself did so by its plan of the year. */
export function deadlineFinding(deadline: Deadline, facts: ReportingFacts, context: ReportingContext): Finding {
  const rule = deadlineRules.find(({ id }) => id === deadline.ruleId) ?? of2025(deadline) ?? byPlan(deadline);
  const worded = wordsOf(rule, context.ruleSet);
  return find(rule, facts, context, worded === rule ? { ...rule, citation: deadline.citation } : worded);
}

/** A day of HD 43, or an earlier one below it: every rating is decided by it, of the dossiers that they came in (mục 4). */
function of2025(deadline: Deadline): ReportingRule | undefined {
  const rule = deadlineRules2025.find(({ id }) => id === deadline.ruleId);
  const isOfRatings = slotUnder("POINTS_2025", deadline.slot).matters.includes("RATINGS_DECIDED");
  return (
    rule && {
      ...rule,
      check: ({ decidedOn, receivedAt }, { asOf }) =>
        checkDeadline(deadline, isOfRatings ? decidedOn : receivedAt, asOf),
    }
  );
}

/** In the words of a board's own copy where one was entered. */
const wordsOf = (rule: ReportingRule, ruleSet: RuleSet): ReportingRule =>
  (ruleSet.regime === "POINTS_2025" ? asCopied([rule], ruleSet.layers)[0] : undefined) ?? rule;

const byPlan = (deadline: Deadline): ReportingRule => ({
  ...annualPlan,
  step: "REPORT",
  means: "SCHEDULED",
  effect: "DEADLINE",
  check: ({ receivedAt }, { asOf }) => checkDeadline(deadline, receivedAt, asOf),
});
