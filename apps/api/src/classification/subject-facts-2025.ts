import {
  type CollectiveFacts2025,
  type CommonFacts2025,
  isCell,
  type LeaderFacts2025,
  type MemberFacts2025,
  type OrganisationFacts2025,
  type SubjectFacts2025,
} from "@xep-loai/domain";
import { enteredFacts2025 } from "./entered-facts-2025.ts";
import { membershipFacts } from "./member.facts.ts";
import { asksQuarters } from "./quarter-tiers.ts";
import { nameOf, type SubjectRow, type Surroundings } from "./subject-row.ts";
import { withVoteFacts } from "./vote.facts.ts";

const regime = "POINTS_2025";

/** Turns a row of a year under QĐ 366, with its surroundings, into the facts of its kind. */
export function subjectFacts2025(row: SubjectRow, around: Surroundings): SubjectFacts2025 {
  switch (row.subjectKind) {
    case "ORG":
      return { regime, subject: "ORG", facts: organisationFacts(row, around) };
    case "MEMBER":
      return { regime, subject: "MEMBER", facts: memberFacts(row, around) };
    case "COLLECTIVE":
      return { regime, subject: "COLLECTIVE", facts: collectiveFacts(row, around) };
    case "LEADER":
      return { regime, subject: "LEADER", facts: leaderFacts(row, around) };
    default:
      return row.subjectKind satisfies never;
  }
}

const ofAll = (row: SubjectRow, around: Surroundings) => ({
  asOf: row.asOf,
  reviewCompleted: row.reviewCompleted,
  reviewCompletedOn: row.reviewCompletedOn ?? undefined,
  attestations: around.attestations,
  ...previousDefects(around),
});

/** What the review of the year says of them takes the place of what came with the data. */
const previousDefects = ({ previousDefects: known }: Surroundings): Pick<CommonFacts2025, "previousDefects"> =>
  known === undefined ? {} : { previousDefects: known };

/** Its collectives come before it, and its direct subordinates: organisations of a đảng bộ, members of a chi bộ. */
const organisationFacts = (row: SubjectRow, around: Surroundings): OrganisationFacts2025 => ({
  ...withFormerLeaders(enteredFacts2025("ORG", row.entered, nameOf(row)), row, around),
  ...ofAll(row, around),
  ...(around.moved && { formerOrgDisciplines: around.moved }),
  kind: row.organisationKind,
  foundedOn: row.foundedOn ?? undefined,
  collectiveDecided: around.collectivesDecided,
  ...(isCell(row.organisationKind) ? { members: around.below } : { subordinates: around.below }),
});

const collectiveFacts = (row: SubjectRow, around: Surroundings): CollectiveFacts2025 => ({
  ...withFormerLeaders(enteredFacts2025("COLLECTIVE", row.entered, nameOf(row)), row, around),
  ...ofAll(row, around),
  kind: row.collectiveKind ?? undefined,
  hasUpperPower: row.hasUpperPower,
  foundedOn: row.foundedOn ?? undefined,
  orgTier: around.orgTier,
  lowerPending: around.lowerPending,
});

/**
 * With those who led here and were disciplined elsewhere for what they did here (`QD366.ELIG.DISCIPLINE.FORMER_ORG`). Once the body
 * entered such a row itself, with what only it can say, that stands in their place.
 */
function withFormerLeaders<Entered extends Pick<CollectiveFacts2025, "personDisciplines">>(
  entered: Entered,
  row: SubjectRow,
  { formerLeaders }: Surroundings,
): Entered {
  const { personDisciplines = [] } = entered;
  const former = formerLeaders.filter((one) => row.collectiveId === null || one.collectiveId === row.collectiveId);
  return former.length === 0 || personDisciplines.some((each) => each.disciplinedElsewhere === true)
    ? entered
    : { ...entered, personDisciplines: [...personDisciplines, ...former.map(({ discipline }) => discipline)] };
}

/** Where the quarters are asked and none is recorded, all four are missing. */
const quartersAsked = (row: SubjectRow): Pick<CommonFacts2025, "periodicAssessments"> =>
  asksQuarters(row, { regime }) ? { periodicAssessments: [] } : {};

/** A member is rated by the cell alone (`QD366.PLACE.RATING`): votes of several places are kept beside the facts. */
function memberFacts(row: SubjectRow, around: Surroundings): MemberFacts2025 {
  const { placeVotes: _, divergence: __, ...entered } = enteredFacts2025("MEMBER", row.entered, nameOf(row));
  return { ...quartersAsked(row), ...entered, ...ofAll(row, around), ...membershipFacts(row) };
}

/** Where nothing is entered of the unit led, it is the organisation (`QD366.PRINCIPLE.HEAD_LINKED`). */
function leaderFacts(row: SubjectRow, around: Surroundings): LeaderFacts2025 {
  return {
    ...quartersAsked(row),
    unitTier: around.orgTier,
    ...withVoteFacts(enteredFacts2025("LEADER", row.entered, nameOf(row))),
    ...ofAll(row, around),
    isHead: row.isHead,
    collectiveTier: around.collectiveTier,
    collectiveDecided: around.collectiveDecided,
  };
}
