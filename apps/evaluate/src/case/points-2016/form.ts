import type { MemberFacts2016, OrganisationFacts2016, RuleSet2016 } from "@xep-loai/domain";
import { mapped } from "../read.ts";
import { type RuleSetForm, ruleSetFormOf } from "../rule-set-form.ts";
import { memberOf } from "./member.ts";
import { organisationOf } from "./organisation.ts";

const regime = "POINTS_2016";

/** What a case under KH 57 may say; case-format, Subject cases and Quota cases. */
export const form2016 = (ruleSet: RuleSet2016): RuleSetForm =>
  ruleSetFormOf(
    ruleSet,
    {
      ORG: mapped(organisationOf(ruleSet), (facts: OrganisationFacts2016) => ({ regime, subject: "ORG", facts })),
      MEMBER: mapped(memberOf(ruleSet), (facts: MemberFacts2016) => ({ regime, subject: "MEMBER", facts })),
    },
    ["MEMBER"],
  );
