import { deputyChairsForHead } from "./chair.ts";
import { collectivePlace } from "./collective-place.ts";
import { civilServantContent, collectiveContent, leaderContent, memberContent, responsibility } from "./contents.ts";
import { centralAffiliatedDuration, delegatedDuration, provincialDuration } from "./duration.ts";
import { collectivePresented, depth, individualPresented } from "./minutes.ts";
import { collectiveFirst, governmentFirst, headFirst, partyGroup, yearEndTiming } from "./order.ts";
import { leaderPlace, memberPlace } from "./place-rules.ts";
import { promptAdviser, promptIssuer, promptsAnswered } from "./prompts.ts";
import { collectiveBasis, draftLeadTime, ownReviewForm, reportForm } from "./report.ts";
import type { AnyReviewRule, ReviewRules } from "./review-context.ts";
import { delegatedPlaces, furtherPlacesOfSeveralPositions, nonMemberPlace, oneHeadPlace } from "./special-places.ts";
import { collectiveSubjects, individualSubjects } from "./subjects.ts";
import { superiorTeam } from "./superiors.ts";

const ofBoth: readonly AnyReviewRule[] = [promptIssuer, promptAdviser, promptsAnswered, yearEndTiming];

/** HD 21, II.A, in the order of rules.md 3.2. */
export const hd21ReviewRules: ReviewRules = {
  collective: [
    collectiveSubjects,
    collectivePlace,
    collectiveContent,
    responsibility,
    collectiveBasis,
    collectivePresented,
    reportForm,
    draftLeadTime,
    ...ofBoth,
    collectiveFirst,
    headFirst,
    governmentFirst,
    superiorTeam,
    provincialDuration,
    centralAffiliatedDuration,
    delegatedDuration,
  ],
  individual: [
    individualSubjects,
    memberPlace,
    leaderPlace,
    furtherPlacesOfSeveralPositions,
    oneHeadPlace,
    nonMemberPlace,
    delegatedPlaces,
    memberContent,
    leaderContent,
    civilServantContent,
    individualPresented,
    ownReviewForm,
    draftLeadTime,
    ...ofBoth,
    partyGroup,
    deputyChairsForHead,
    depth,
  ],
};
