import type { Finding } from "../rule/finding.ts";
import type { RuleHead } from "../rule/rule.ts";
import { centralAffiliatedDuration, delegatedDuration, departmentDuration, provincialDuration } from "./duration.ts";
import { collectiveFirst, departmentOrder, governmentFirst, headFirst, officeOrder } from "./order.ts";
import {
  generalDuration,
  qd366CollectiveFirst,
  qd366GovernmentFirst,
  qd366HeadFirst,
  qd366ProvincialDuration,
} from "./qd366-places.ts";
import { draftSentBefore } from "./qd366-report.ts";
import { draftLeadTime, officeDraftLeadTime } from "./report.ts";
import { ReviewConcern } from "./review-concern.ts";

const rulesOn: Readonly<Record<ReviewConcern, readonly RuleHead[]>> = {
  OUT_OF_ORDER: [
    collectiveFirst,
    headFirst,
    governmentFirst,
    departmentOrder,
    officeOrder,
    qd366CollectiveFirst,
    qd366HeadFirst,
    qd366GovernmentFirst,
  ],
  LATE_DRAFT: [draftLeadTime, officeDraftLeadTime, draftSentBefore],
  TOO_SHORT: [
    provincialDuration,
    centralAffiliatedDuration,
    delegatedDuration,
    departmentDuration,
    qd366ProvincialDuration,
    generalDuration,
  ],
};

const isBroken = ({ outcome }: Finding): boolean => outcome === "FAILED" || outcome === "WARNING";

/** What is not in order with the review of a collective, by what the rules found; of persons nothing is counted. */
export const concernsOf = (findings: readonly Finding[]): readonly ReviewConcern[] =>
  Object.values(ReviewConcern).filter((concern) =>
    rulesOn[concern].some(({ id }) => findings.some((finding) => finding.ruleId === id && isBroken(finding))),
  );
