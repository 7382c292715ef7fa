import type { MemberFacts2016, OrganisationFacts2016 } from "../facts-2016.ts";
import type { SubjectRules2016 } from "./context.ts";
import { memberScope, memberSixMonths } from "./eligibility.ts";
import { memberTierRules } from "./member-tier.ts";
import { maximum, organisationTierRules, weights } from "./organisation-tier.ts";
import { agencyFirst, organisationBallot, reviewFirst } from "./precedence.ts";

// Which rules each kind of subject is asked, in the order of rules.md 3.0.

export const organisationRules2016: SubjectRules2016<OrganisationFacts2016> = {
  eligibility: [],
  notRated: [],
  gates: [agencyFirst, organisationBallot, weights, maximum],
  tiers: organisationTierRules,
};

export const memberRules2016: SubjectRules2016<MemberFacts2016> = {
  eligibility: [memberScope, memberSixMonths],
  notRated: [],
  gates: [reviewFirst],
  tiers: memberTierRules,
};
