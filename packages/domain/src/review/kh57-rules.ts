import { officeChair, officeHeadChairs } from "./chair.ts";
import {
  officeCollectiveContent,
  officeLeaderContent,
  officeMemberContent,
  officeReportParts,
} from "./office-contents.ts";
import { officeOrder } from "./order.ts";
import { officePlace } from "./place-rules.ts";
import { officePrompt } from "./prompts.ts";
import { officeDraftLeadTime, officeMemberLeadTime } from "./report.ts";
import type { ReviewRules } from "./review-context.ts";
import { officeSubjects } from "./subjects.ts";
import { officeReviewedAbove, officeSuspectedViolation } from "./superiors.ts";

/** KH 57, II.A: the regime of 2016 takes nothing from HD 21. */
export const kh57ReviewRules: ReviewRules = {
  collective: [
    officeSubjects,
    officeDraftLeadTime,
    officePrompt,
    officeCollectiveContent,
    officeReportParts,
    officeHeadChairs,
    officeOrder,
    officeSuspectedViolation,
  ],
  individual: [
    officeSubjects,
    officePlace,
    officeMemberLeadTime,
    officePrompt,
    officeMemberContent,
    officeLeaderContent,
    officeReportParts,
    officeChair,
    officeReviewedAbove,
    officeSuspectedViolation,
  ],
};
