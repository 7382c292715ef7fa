import type { Finding } from "../rule/finding.ts";
import type { RuleHead } from "../rule/rule.ts";
import { centralAffiliatedDuration, delegatedDuration, departmentDuration, provincialDuration } from "./duration.ts";
import { collectiveFirst, departmentOrder, governmentFirst, headFirst, officeOrder } from "./order.ts";
import { draftLeadTime, officeDraftLeadTime } from "./report.ts";
import { ReviewConcern } from "./review-concern.ts";

const rulesOn: Readonly<Record<ReviewConcern, readonly RuleHead[]>> = {
  OUT_OF_ORDER: [collectiveFirst, headFirst, governmentFirst, departmentOrder, officeOrder],
  LATE_DRAFT: [draftLeadTime, officeDraftLeadTime],
  TOO_SHORT: [provincialDuration, centralAffiliatedDuration, delegatedDuration, departmentDuration],
};

const isBroken = ({ outcome }: Finding): boolean => outcome === "FAILED" || outcome === "WARNING";

/** What is not in order with the review of a collective, by what the rules found; of persons nothing is counted. */
export const concernsOf = (findings: readonly Finding[]): readonly ReviewConcern[] =>
  Object.values(ReviewConcern).filter((concern) =>
    rulesOn[concern].some(({ id }) => findings.some((finding) => finding.ruleId === id && isBroken(finding))),
  );
