import { type OwnRule, says } from "../rule/own-rule.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import { collectiveSteps, districtCollective, grassrootsCollective } from "./collective-procedure.ts";
import { officeInputRatings } from "./input-ratings.ts";
import {
  departmentMemberDecider,
  discussThenVote,
  memberDecider,
  memberSelf,
  memberVote,
  officeMainPosition,
  officeMember,
  residenceOpinion,
} from "./member-procedure.ts";
import { notification, publicity } from "./notification.ts";
import {
  departmentDecider,
  departmentOpinions,
  departmentSelf,
  districtDecider,
  districtSelf,
  grassrootsDecider,
  grassrootsSelf,
  officeVote,
  organisationDecision,
  organisationOpinions,
  secretBallotRecord,
  selfLevels,
} from "./organisation-procedure.ts";
import type { ProcedureRule, ProcedureRules } from "./procedure-context.ts";

const ofAll: readonly ProcedureRule[] = [notification, publicity];

/** HD 21, II.B, in the order of rules.md 3.11. */
export const hd21ProcedureRules: ProcedureRules = {
  ORG: [
    districtDecider,
    districtSelf,
    grassrootsDecider,
    grassrootsSelf,
    selfLevels,
    secretBallotRecord,
    organisationOpinions,
    organisationDecision,
    ...ofAll,
  ],
  MEMBER: [memberDecider, memberSelf, residenceOpinion, discussThenVote, memberVote, ...ofAll],
  COLLECTIVE: [districtCollective, grassrootsCollective, collectiveSteps, ...ofAll],
  LEADER: ofAll,
};

/** KH 57, II.B: the regime of 2016 takes nothing from HD 21. */
export const kh57ProcedureRules: ProcedureRules = {
  ORG: [officeVote, officeInputRatings],
  MEMBER: [officeMember, officeMainPosition, officeInputRatings],
  COLLECTIVE: [],
  LEADER: [],
};

/** What documents below HD 21 say in words of their own; which are in force the rule set says (`adds`). */
export const ownProcedureRules: Readonly<Record<SubjectKind, readonly OwnRule<ProcedureRule>[]>> = {
  // the self-rater of a grassroots organisation, and its secret ballot, stay as above
  ORG: [
    says(departmentSelf),
    says(departmentOpinions, organisationOpinions),
    says(departmentDecider, grassrootsDecider),
  ],
  MEMBER: [says(departmentMemberDecider, memberDecider)],
  COLLECTIVE: [],
  LEADER: [],
};
