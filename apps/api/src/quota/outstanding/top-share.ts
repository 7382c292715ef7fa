import { inWordsInForce, type Level, type RuleSet2025, ruleById } from "@xep-loai/domain";
import type { TopShare } from "./outstanding-decision.type.ts";

/** What the quota of QĐ 366 rests on, part by part. */
const parts = ["QD366.QUOTA.EXCELLENT", "QD366.QUOTA.OUTSTANDING_25", "QD366.QUOTA.GROUP", "QD366.QUOTA.SMALL_BASE"];

/** The share of the top tier under a rule set, in its words and figures. */
export const topShareOf = ({ parameters: { quota }, layers }: RuleSet2025): TopShare => ({
  usualPct: quota.pct,
  mostPct: quota.outstandingPct,
  rules: parts
    .map(ruleById)
    .filter((rule) => rule !== undefined)
    .map((rule) => inWordsInForce(rule, layers))
    .map(({ id: ruleId, citation, clause }) => ({ ruleId, citation, clause })),
});

/** Whether a group counts there or below: cells and sections count where the committee above them decides (rules-2025.md 3.13.3). */
export const hasGroups = (level: Level): boolean => level !== "SUB_GRASSROOTS";
