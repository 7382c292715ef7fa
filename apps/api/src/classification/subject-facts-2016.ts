import { isCell, type MemberFacts2016, type OrganisationFacts2016, type SubjectFacts2016 } from "@xep-loai/domain";
import { enteredMember2016, enteredOrganisation2016 } from "./entered-facts-2016.ts";
import { hasBegun } from "./member.facts.ts";
import { nameOf, type SubjectRow, type Surroundings } from "./subject-row.ts";

/**
 * Turns a row of a year rated by points and votes, with its surroundings, into the facts of its kind.
 * @throws where a collective or a leader is rated: the regime knows none (rules.md 4.3).
 */
export function subjectFacts2016(row: SubjectRow, around: Surroundings): SubjectFacts2016 {
  switch (row.subjectKind) {
    case "ORG":
      return { regime: "POINTS_2016", subject: "ORG", facts: organisationFacts(row, around) };
    case "MEMBER":
      return { regime: "POINTS_2016", subject: "MEMBER", facts: memberFacts(row, around) };
    default:
      throw new Error(`${nameOf(row)}: no ${row.subjectKind} is rated by points and votes`);
  }
}

/** A đảng bộ counts its cells, a chi bộ its members. */
function organisationFacts(row: SubjectRow, { attestations, below }: Surroundings): OrganisationFacts2016 {
  return {
    ...enteredOrganisation2016(row.entered, nameOf(row)),
    kind: row.organisationKind,
    asOf: row.asOf,
    reviewCompleted: row.reviewCompleted,
    secretBallotHeld: row.secretBallotHeld,
    attestations,
    ...(isCell(row.organisationKind) ? { members: below } : { subordinates: below }),
  };
}

const memberFacts = (row: SubjectRow, { attestations }: Surroundings): MemberFacts2016 => ({
  ...enteredMember2016(row.entered, nameOf(row)),
  asOf: row.asOf,
  reviewCompleted: row.reviewCompleted,
  admittedOn: row.admittedOn ?? undefined,
  exempt: hasBegun(row.exemptFrom, row.asOf),
  attestations,
});
