import { isCell, type OrganisationFacts } from "@xep-loai/domain";
import { enteredFacts } from "./entered-facts.ts";
import { nameOf, type SubjectRow, type Surroundings } from "./subject-row.ts";

/** The facts of a Party organisation; a đảng bộ counts its organisations, a chi bộ its members. */
export function organisationFacts(row: SubjectRow, { attestations, below, moved }: Surroundings): OrganisationFacts {
  return {
    ...enteredFacts("ORG", row.entered, nameOf(row)),
    kind: row.organisationKind,
    asOf: row.asOf,
    reviewCompleted: row.reviewCompleted,
    secretBallotHeld: row.secretBallotHeld,
    foundedOn: row.foundedOn ?? undefined,
    attestations,
    ...(moved && { formerOrgDisciplines: moved }),
    ...(isCell(row.organisationKind) ? { members: below } : { subordinates: below }),
  };
}
