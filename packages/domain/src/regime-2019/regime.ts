import type { CollectiveFacts, LeaderFacts, MemberFacts, OrganisationFacts } from "../facts.ts";
import { absentSoonest } from "./absent.ts";
import { civilServantDecree } from "./civil-servant-source.ts";
import { collectiveTierRules } from "./collective-tier.ts";
import type { SubjectRules2019 } from "./context.ts";
import {
  collectiveScope,
  collectiveSixMonths,
  committeeSuspension,
  delegatedKinds,
  memberDecisionOnFile,
  memberScope,
  memberSixMonths,
  newMemberStillReviewed,
  organisationScope,
  organisationSixMonths,
  reviewCompleted,
  sickLeaveCap,
  targetsAssigned,
} from "./eligibility.ts";
import { formerOrganisation } from "./former-organisation.ts";
import { inForceBelow } from "./in-force-below.ts";
import { furtherRegulations, leaderTierRules } from "./leader-tier.ts";
import { maternity } from "./maternity.ts";
import { memberCriteria } from "./member-framework.ts";
import { memberTierRules } from "./member-tier.ts";
import { multiPosition } from "./multi-position.ts";
import { organisationTierRules } from "./organisation-tier.ts";
import { monthlyBasis, periodicAssessment } from "./periodic-assessment.ts";
import { afterReview, civilServantFirst, collectiveBeforeMembers, headLast, lowerFirst } from "./precedence.ts";
import { secretBallot } from "./procedure.ts";
import { temporaryPlace, transferReceiver } from "./rating-cell.ts";
import { temporaryOpinion, transferOpinion } from "./transfers.ts";

// Which rules each kind of subject is asked, in the order of rules.md 3.0.

export const organisationRules: SubjectRules2019<OrganisationFacts> = {
  eligibility: [organisationSixMonths],
  notRated: [],
  gates: [organisationScope, reviewCompleted, afterReview, lowerFirst, secretBallot],
  tiers: [delegatedKinds, targetsAssigned, periodicAssessment, formerOrganisation, ...organisationTierRules],
};

export const memberRules: SubjectRules2019<MemberFacts> = {
  eligibility: [memberScope, memberSixMonths],
  notRated: [memberDecisionOnFile, newMemberStillReviewed],
  gates: [
    reviewCompleted,
    afterReview,
    civilServantFirst,
    transferReceiver,
    transferOpinion,
    temporaryPlace,
    temporaryOpinion,
    multiPosition,
    maternity,
    absentSoonest,
  ],
  tiers: [
    committeeSuspension,
    targetsAssigned,
    periodicAssessment,
    monthlyBasis,
    civilServantDecree,
    memberCriteria,
    formerOrganisation,
    ...memberTierRules,
    sickLeaveCap,
  ],
};

export const memberRulesOf = inForceBelow(memberRules);

export const collectiveRules: SubjectRules2019<CollectiveFacts> = {
  eligibility: [collectiveSixMonths],
  notRated: [],
  gates: [collectiveScope, reviewCompleted, afterReview],
  tiers: [targetsAssigned, periodicAssessment, formerOrganisation, ...collectiveTierRules],
};

export const leaderRules: SubjectRules2019<LeaderFacts> = {
  eligibility: [],
  notRated: [],
  gates: [reviewCompleted, afterReview, headLast, collectiveBeforeMembers, multiPosition, absentSoonest],
  tiers: [periodicAssessment, ...leaderTierRules, furtherRegulations],
};

export const leaderRulesOf = inForceBelow(leaderRules);
