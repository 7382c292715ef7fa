import {
  cellFirst,
  generalDuration,
  mergedPlace,
  placesByPost,
  promptedDuration,
  qd366CollectiveFirst,
  qd366CollectivePlace,
  qd366GovernmentFirst,
  qd366HeadFirst,
  qd366MemberPlace,
  qd366ProvincialDuration,
  qd366SuperiorTeam,
  twoPlaces,
} from "./qd366-places.ts";
import { centralPrompt, committeePrompt, promptedFromAbove, qd366PromptAdviser } from "./qd366-prompts.ts";
import {
  committeeDuty,
  defectsAnalysed,
  defectsFocus,
  draftSentBefore,
  individualDuty,
  ownForm,
  ownReviewOnce,
  preparedByHead,
  qd366CollectiveContent,
  qd366LeaderContent,
  qd366MemberContent,
  reportOnForm01,
  signsAnswered,
} from "./qd366-report.ts";
import {
  committeeSuspended,
  grassrootsCommittees,
  leaderSubjects,
  memberSubjects,
  noCellCommittee,
  smallCollective,
} from "./qd366-subjects.ts";
import type { AnyReviewRule, ReviewRules } from "./review-context.ts";

const ofBoth: readonly AnyReviewRule[] = [
  defectsFocus,
  signsAnswered,
  defectsAnalysed,
  promptedFromAbove,
  centralPrompt,
  committeePrompt,
  qd366PromptAdviser,
];

/** QĐ 366, Điều 5–8 and HD 43, mục 1 and 2, in the order of rules-2025.md 3.2–3.4. */
export const qd366ReviewRules: ReviewRules = {
  collective: [
    grassrootsCommittees,
    smallCollective,
    qd366CollectiveContent,
    preparedByHead,
    reportOnForm01,
    draftSentBefore,
    ...ofBoth,
    qd366SuperiorTeam,
    qd366ProvincialDuration,
    generalDuration,
    promptedDuration,
    qd366CollectivePlace,
    mergedPlace,
    qd366CollectiveFirst,
    qd366HeadFirst,
    qd366GovernmentFirst,
    committeeDuty,
  ],
  individual: [
    leaderSubjects,
    memberSubjects,
    noCellCommittee,
    committeeSuspended,
    qd366MemberContent,
    qd366LeaderContent,
    ownReviewOnce,
    ownForm,
    ...ofBoth,
    qd366MemberPlace,
    twoPlaces,
    placesByPost,
    cellFirst,
    individualDuty,
  ],
};
