import type { OrganisationFacts2016, QualityTier } from "@xep-loai/domain";
import type { SampleOrganisation } from "../tree/organisation.ts";
import type { ClassificationRow } from "../year/row.ts";
import { type Decision, steps } from "../year/steps.ts";
import { days } from "./days.ts";

interface RatedOrganisation {
  readonly organisation: SampleOrganisation;
  readonly tier: QualityTier;
  readonly facts: Partial<OrganisationFacts2016>;
  readonly ratedOn: string;
  readonly reviewedOn: string;
  readonly decision: Decision;
}

/** The row of one organisation, voted by secret ballot (KH 57, II.B.1.3, bullet 1). */
export function organisationRow(rated: RatedOrganisation, id: number): ClassificationRow {
  const { organisation, tier, facts, ratedOn, reviewedOn, decision } = rated;
  const taken = steps("NOTIFIED", tier, `2016/org/${organisation.id}`, decision);
  return {
    year: 2016,
    id,
    subject_kind: "ORG",
    organisation_id: organisation.id,
    subject_name: organisation.name,
    subject_group: organisation.level,
    rule_set_id: "KH57",
    ...taken,
    rated_on: ratedOn,
    review_completed_on: reviewedOn,
    ballot: { eligible: 11, present: 11, secret: true, heldOn: ratedOn, votes: { [taken.voted_tier ?? tier]: 10 } },
    facts,
    attestations: {},
  };
}

export const cellDecision = (officeId: number): Decision => ({
  number: "72-QĐ/ĐU",
  on: days.decided,
  byOrganisationId: officeId,
});

export const officeDecision = (blocId: number): Decision => ({
  number: "415-QĐ/ĐUK",
  on: days.officeDecided,
  byOrganisationId: blocId,
});
