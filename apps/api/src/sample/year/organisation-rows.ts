import type { ClassificationState } from "@xep-loai/domain";
import type { SampleOrganisation } from "../tree/organisation.ts";
import { isOfPoints, ratedOn, type SampleYear } from "./calendar.ts";
import type { OrganisationOutcome } from "./organisations.ts";
import type { ClassificationRow } from "./row.ts";
import { decisionBy, steps } from "./steps.ts";

/** The secret ballot of the executive committee or the cell (HD 21, II.B.1.5, step 1, bullet 2). */
function ballot(outcome: OrganisationOutcome, year: number) {
  const present = 9 + (outcome.organisation.id % 14);
  const heldOn = ratedOn(year, outcome.organisation.level);
  return { eligible: present + 1, present, secret: true, heldOn, votes: { [outcome.tier]: present } };
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
  return {
    ...base,
    ...steps(state, tier, `${year}/org/${organisation.id}`, decision),
    review_completed_on: state === "DRAFT" ? null : ratedOn(year, organisation.level),
    ballot: secretBallotHeld && state !== "DRAFT" && state !== "SELF_RATED" ? ballot(outcome, year) : null,
    facts: entered,
    attestations: outcome.attestations,
  };
}
