import type { Finding } from "../rule/finding.ts";
import type { RuleHead } from "../rule/rule.ts";
import { centralAffiliatedDuration, delegatedDuration, departmentDuration, provincialDuration } from "./duration.ts";
import { collectiveFirst, departmentOrder, governmentFirst, headFirst, officeOrder } from "./order.ts";
import { draftLeadTime, officeDraftLeadTime, officeMemberLeadTime } from "./report.ts";

/** What a table of reviews counts as not in order (rules.md 6.2, R15). */
export const ReviewConcern = {
  OUT_OF_ORDER: "OUT_OF_ORDER",
  LATE_DRAFT: "LATE_DRAFT",
  TOO_SHORT: "TOO_SHORT",
} as const;
export type ReviewConcern = (typeof ReviewConcern)[keyof typeof ReviewConcern];

const rulesOn: Readonly<Record<ReviewConcern, readonly RuleHead[]>> = {
  OUT_OF_ORDER: [collectiveFirst, headFirst, governmentFirst, departmentOrder, officeOrder],
  LATE_DRAFT: [draftLeadTime, officeDraftLeadTime, officeMemberLeadTime],
  TOO_SHORT: [provincialDuration, centralAffiliatedDuration, delegatedDuration, departmentDuration],
};

const isBroken = ({ outcome }: Finding): boolean => outcome === "FAILED" || outcome === "WARNING";

/** What is not in order with a review, by what the rules found. */
export const concernsOf = (findings: readonly Finding[]): readonly ReviewConcern[] =>
  Object.values(ReviewConcern).filter((concern) =>
    rulesOn[concern].some(({ id }) => findings.some((finding) => finding.ruleId === id && isBroken(finding))),
  );
