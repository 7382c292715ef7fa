import { type OwnRule, says } from "../rule/own-rule.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import type { ProcedureRule, ProcedureRules } from "./procedure-context.ts";
import { communeCouncil, communePeoplesCommittee, organisationAuthority } from "./qd366-authority.ts";
import {
  appraised,
  ballot,
  collectiveDecider,
  decided,
  directlyHigher,
  memberDecider2025,
  resultPublic,
  selfRated,
  subjectTold,
} from "./qd366-steps.ts";

const steps: readonly ProcedureRule[] = [selfRated, appraised, decided, directlyHigher];
const told: readonly ProcedureRule[] = [subjectTold, resultPublic];

/** QĐ 366, Điều 12, 13 and 15 and HD 43, mục 3, in the order of rules-2025.md 3.8–3.11. */
export const qd366ProcedureRules: ProcedureRules = {
  ORG: [...steps, ballot, ...organisationAuthority, ...told],
  MEMBER: [...steps, memberDecider2025, ...told],
  COLLECTIVE: [...steps, collectiveDecider, ...told],
  LEADER: [...steps, collectiveDecider, ...told],
};

/** What documents below QĐ 366 say in words of their own; which are in force the rule set says (`adds`). */
export const ownProcedureRules2025: Readonly<Record<SubjectKind, readonly OwnRule<ProcedureRule>[]>> = {
  ORG: [],
  MEMBER: [],
  COLLECTIVE: [says(communePeoplesCommittee, collectiveDecider), says(communeCouncil, collectiveDecider)],
  LEADER: [],
};
