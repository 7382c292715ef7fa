import type { CollectiveFacts, LeaderFacts, MemberFacts, OrganisationFacts } from "../facts.ts";
import type { RuleSet2019 } from "../rule-sets/rule-set.ts";
import { collectiveTierRules } from "./collective-tier.ts";
import type { SubjectRules2019 } from "./context.ts";
import {
  collectiveScope,
  collectiveSixMonths,
  committeeSuspension,
  delegatedKinds,
  memberScope,
  memberSixMonths,
  newMemberStillReviewed,
  organisationScope,
  organisationSixMonths,
  reviewCompleted,
  sickLeaveCap,
  targetsAssigned,
} from "./eligibility.ts";
import { furtherRegulations, leaderTierRules } from "./leader-tier.ts";
import { memberTierRules } from "./member-tier.ts";
import { multiPosition } from "./multi-position.ts";
import { organisationTierRules } from "./organisation-tier.ts";
import { afterReview, civilServantFirst, collectiveBeforeMembers, headLast, lowerFirst } from "./precedence.ts";
import { secretBallot } from "./procedure.ts";
import { temporaryOpinion, transferOpinion } from "./transfers.ts";

// Which rules each kind of subject is asked, in the order of rules.md 3.0.

export const organisationRules: SubjectRules2019<OrganisationFacts> = {
  eligibility: [organisationSixMonths],
  notRated: [],
  gates: [organisationScope, reviewCompleted, afterReview, lowerFirst, secretBallot],
  tiers: [delegatedKinds, targetsAssigned, ...organisationTierRules],
};

export const memberRules: SubjectRules2019<MemberFacts> = {
  eligibility: [memberScope, memberSixMonths],
  notRated: [newMemberStillReviewed],
  gates: [reviewCompleted, afterReview, civilServantFirst, transferOpinion, temporaryOpinion, multiPosition],
  tiers: [committeeSuspension, targetsAssigned, ...memberTierRules, sickLeaveCap],
};

export const collectiveRules: SubjectRules2019<CollectiveFacts> = {
  eligibility: [collectiveSixMonths],
  notRated: [],
  gates: [collectiveScope, reviewCompleted, afterReview],
  tiers: [targetsAssigned, ...collectiveTierRules],
};

export const leaderRules: SubjectRules2019<LeaderFacts> = {
  eligibility: [],
  notRated: [],
  gates: [reviewCompleted, afterReview, headLast, collectiveBeforeMembers, multiPosition],
  tiers: [...leaderTierRules, furtherRegulations],
};

const withoutAdded: SubjectRules2019<LeaderFacts> = { ...leaderRules, tiers: leaderTierRules };

/** Rules a lower document adds are asked only below it. */
export const leaderRulesOf = ({ layers }: RuleSet2019): SubjectRules2019<LeaderFacts> =>
  layers.added.has(furtherRegulations.id) ? leaderRules : withoutAdded;
