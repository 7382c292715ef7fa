import { find } from "../rule/find.ts";
import type { Finding } from "../rule/finding.ts";
import type { Deadline } from "./deadline.ts";
import { checkDeadline } from "./deadline-check.ts";
import { deadlineRules } from "./deadline-rules.ts";
import { annualPlan } from "./plans.ts";
import type { ReportingContext, ReportingFacts, ReportingRule } from "./reporting-context.ts";

/** What the rule that sets the deadline says; a committee that set the day itself did so by its plan of the year. */
export function deadlineFinding(deadline: Deadline, facts: ReportingFacts, context: ReportingContext): Finding {
  const rule = deadlineRules.find(({ id }) => id === deadline.ruleId) ?? byPlan(deadline);
  return find(rule, facts, context, { ...rule, citation: deadline.citation });
}

const byPlan = (deadline: Deadline): ReportingRule => ({
  ...annualPlan,
  step: "REPORT",
  means: "SCHEDULED",
  effect: "DEADLINE",
  check: ({ receivedAt }, { asOf }) => checkDeadline(deadline, receivedAt, asOf),
});
