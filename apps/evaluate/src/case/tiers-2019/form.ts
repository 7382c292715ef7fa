import type { CollectiveFacts, LeaderFacts, MemberFacts, OrganisationFacts, RuleSet2019 } from "@xep-loai/domain";
import { mapped } from "../read.ts";
import { type RuleSetForm, ruleSetFormOf } from "../rule-set-form.ts";
import { collectiveOf } from "./collective.ts";
import { leaderOf } from "./leader.ts";
import { memberOf } from "./member.ts";
import { organisationOf } from "./organisation.ts";

/** What a case under HD 21 or a document below it may say; case-format, Subject cases and Quota cases. */
export const form2019 = (ruleSet: RuleSet2019): RuleSetForm =>
  ruleSetFormOf(ruleSet, {
    ORG: mapped(organisationOf(ruleSet), (facts: OrganisationFacts) => ({ subject: "ORG", facts })),
    MEMBER: mapped(memberOf(ruleSet), (facts: MemberFacts) => ({ subject: "MEMBER", facts })),
    COLLECTIVE: mapped(collectiveOf(ruleSet), (facts: CollectiveFacts) => ({ subject: "COLLECTIVE", facts })),
    LEADER: mapped(leaderOf(ruleSet), (facts: LeaderFacts) => ({ subject: "LEADER", facts })),
  });
