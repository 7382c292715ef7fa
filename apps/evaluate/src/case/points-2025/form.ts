import type {
  CollectiveFacts2025,
  LeaderFacts2025,
  MemberFacts2025,
  OrganisationFacts2025,
  RuleSet2025,
} from "@xep-loai/domain";
import { mapped } from "../read.ts";
import { type RuleSetForm, ruleSetFormOf } from "../rule-set-form.ts";
import { collectiveOf, organisationOf } from "./bodies.ts";
import { leaderOf } from "./leader.ts";
import { memberOf } from "./member.ts";

const regime = "POINTS_2025";

/** What a case under QĐ 366 or a document below it may say; case-format-qd366.md. */
export const form2025 = (ruleSet: RuleSet2025): RuleSetForm =>
  ruleSetFormOf(ruleSet, {
    ORG: mapped(organisationOf(ruleSet), (facts: OrganisationFacts2025) => ({ regime, subject: "ORG", facts })),
    MEMBER: mapped(memberOf(ruleSet), (facts: MemberFacts2025) => ({ regime, subject: "MEMBER", facts })),
    COLLECTIVE: mapped(collectiveOf(ruleSet), (facts: CollectiveFacts2025) => ({
      regime,
      subject: "COLLECTIVE",
      facts,
    })),
    LEADER: mapped(leaderOf(ruleSet), (facts: LeaderFacts2025) => ({ regime, subject: "LEADER", facts })),
  });
