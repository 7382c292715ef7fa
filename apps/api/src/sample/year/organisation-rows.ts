import type { ClassificationState, QualityTier } from "@xep-loai/domain";
import type { SampleOrganisation } from "../tree/organisation.ts";
import { isOfPoints, ratedOn, type SampleYear } from "./calendar.ts";
import type { OrganisationOutcome } from "./organisations.ts";
import type { ClassificationRow, SampleBallot } from "./row.ts";
import { decisionBy, steps } from "./steps.ts";

/** The secret ballot of the executive committee or the cell (HD 21, II.B.1.5, step 1, bullet 2). */
function ballot({ id, level }: SampleOrganisation, tier: QualityTier, year: number): SampleBallot {
  const present = 9 + (id % 14);
  return { eligible: present + 1, present, secret: true, heldOn: ratedOn(year, level), votes: { [tier]: present } };
}

/** The row of one organisation, decided by the committee above it. */
export function organisationRow(
  outcome: OrganisationOutcome,
  parent: SampleOrganisation,
  state: ClassificationState,
  sampleYear: SampleYear,
  id: number,
): ClassificationRow {
  const { organisation, tier } = outcome;
  const { year, keyOf } = sampleYear;
  const { secretBallotHeld = true, ...entered } = { secretBallotHeld: !isOfPoints(year), ...outcome.entered };
  const base = {
    year,
    id,
    subject_kind: "ORG" as const,
    organisation_id: organisation.id,
    subject_name: organisation.name,
    subject_group: organisation.level,
    rule_set_id: keyOf(organisation),
    rated_on: ratedOn(year, organisation.level),
  };
  if (outcome.newlyFounded)
    return { ...base, state: "DRAFT", not_rated_reason: "NEWLY_FOUNDED", facts: {}, attestations: {} };
  const decision = decisionBy(parent, organisation, year, 120 + (organisation.id % 400));
  const taken = steps(state, tier, `${year}/org/${organisation.id}`, decision);
  return {
    ...base,
    ...taken,
    review_completed_on: state === "DRAFT" ? null : ratedOn(year, organisation.level),
    ballot: secretBallotHeld && taken.voted_tier ? ballot(organisation, taken.voted_tier, year) : null,
    facts: entered,
    attestations: outcome.attestations,
  };
}
