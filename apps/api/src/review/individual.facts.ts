import {
  type HeldReview,
  type IndividualReviewFacts,
  managerOfLevel,
  managerOfMembers,
  type Position,
  type Regime,
  seatOfPosition,
} from "@xep-loai/domain";
import type { Posts } from "./posts.ts";
import { commonFacts } from "./review.facts.ts";
import type { StoredReview } from "./stored-review.ts";
import type { SubjectEntry } from "./subject-entry.ts";

/** What is known of a person beside the reviews. */
export interface PersonSurroundings {
  readonly posts: Posts;
  /** Whether the committee at the place of residence commented; undefined: not known here. */
  readonly residenceComment: boolean | undefined;
}

/**
 * What is recorded of the review of a person at every place. Chair, meeting and minutes are those of the review in question:
 * of a member that in the cell, of a leader that before the own body.
 */
export function individualFacts(
  entry: SubjectEntry,
  reviews: readonly StoredReview[],
  { posts, residenceComment }: PersonSurroundings,
  regime: Regime,
): IndividualReviewFacts {
  const main = mainReview(entry, reviews);
  const own = reviews.filter(({ subjectKind }) => subjectKind === entry.subjectKind);
  return {
    of: "INDIVIDUAL",
    ...posts,
    ...commonFacts(
      main,
      own.flatMap(({ prompts }) => prompts),
    ),
    ...minutedFacts(main),
    ...ofAnyReview(reviews),
    managedBy:
      entry.subjectKind === "LEADER" ? managerOfLevel(entry.level, regime) : managerOfMembers(entry.organisationKind),
    isPartyMember: entry.memberId !== null,
    exempt: entry.exempt,
    partyActivitySuspended: entry.suspended,
    newlyAdmitted: entry.newlyAdmitted,
    isHead: isHeadAt(entry, posts.positions),
    isCivilServant: entry.isCivilServant ?? undefined,
    // who is no civil servant is of the group of Mẫu 2C, as in the quota (rules-2025.md 3.13.3)
    worksInPoliticalSystem: entry.isCivilServant ?? undefined,
    residenceComment,
    form: main?.record.form,
  };
}

/** Who heads the body in which this entry is reviewed: a member heads the cell as its secretary. */
const isHeadAt = ({ subjectKind, isHead }: SubjectEntry, positions: readonly Position[]): boolean =>
  subjectKind === "LEADER"
    ? isHead
    : positions.some((position) => position.startsWith("CELL_") && seatOfPosition[position] === "HEAD");

/** The review the entry is about; undefined: none yet. */
export function mainReview(
  { subjectKind, leaderId, collectiveId }: SubjectEntry,
  reviews: readonly StoredReview[],
): StoredReview | undefined {
  const own = reviews.filter((review) =>
    subjectKind === "LEADER" ? review.leaderId === leaderId : review.subjectKind === subjectKind,
  );
  return (
    own.find(({ beforeCollectiveId }) => beforeCollectiveId !== null && beforeCollectiveId === collectiveId) ?? own[0]
  );
}

function minutedFacts(main: StoredReview | undefined): Pick<IndividualReviewFacts, "minutes"> {
  const { presented, criticised, chairConcluded, selfReviewRevised } = main?.record ?? {};
  const minutes = { presented, criticised, chairConcluded, selfReviewRevised };
  if (Object.values(minutes).every((told) => told === undefined)) return {};
  return {
    minutes: {
      presented: presented ?? false,
      criticised: criticised ?? false,
      chairConcluded: chairConcluded ?? false,
      selfReviewRevised: selfReviewRevised ?? false,
    },
  };
}

/** The own review is one for all places: what is told at one of them holds. */
function ofAnyReview(reviews: readonly StoredReview[]) {
  const records = reviews.map(({ record }) => record);
  const contents = reviews.flatMap((review) => review.contents ?? []);
  const reports = reviews.flatMap(({ ownReports }) => ownReports ?? []);
  return {
    places: reviews.length === 0 ? undefined : heldAt(reviews),
    contents: reviews.some((review) => review.contents !== null) ? [...new Set(contents)] : undefined,
    // where only one made elsewhere was used, that one is not recorded
    selfReviews: reports.reduce((sum, count) => sum + count, 0) || undefined,
    furtherPlacesDecided: records.some(({ furtherPlacesDecided }) => furtherPlacesDecided === true),
    reportedByPartyGroup: anyOf(records.map((record) => record.reportedByPartyGroup)),
    committeeActivitySuspended: records.some((record) => record.committeeActivitySuspended === true),
    higherReviewTold: anyOf(records.map((record) => record.higherReviewTold)),
    attestations: Object.assign({}, ...records.map(({ attestations }) => attestations)) as Record<string, boolean>,
  };
}

const heldAt = (reviews: readonly StoredReview[]): HeldReview[] =>
  reviews.flatMap(({ place, meetingOn }) => (place && meetingOn ? [{ place, heldOn: meetingOn }] : []));

/** undefined: nobody said. */
const anyOf = (told: readonly (boolean | undefined)[]): boolean | undefined =>
  told.every((each) => each === undefined) ? undefined : told.includes(true);
