import {
  type Level,
  type OrganisationKind,
  type Position,
  type ReviewedCollectiveKind,
  type Seat,
  type SubjectKind,
  seatOfPosition,
} from "@xep-loai/domain";

/** A decided result that rests on the reviews of a subject. */
export interface DecidedResult {
  readonly id: string;
  readonly subjectKind: SubjectKind;
  readonly name: string;
  /** null: it is not known to be. */
  readonly reviewCompletedOn: string | null;
}

/** Somebody or something that is reviewed in a year, where it counts. */
export interface SubjectEntry {
  readonly subjectKind: SubjectKind;
  /** Within its kind: an organisation, a member, a collective, a leader. */
  readonly subjectId: string;
  readonly organisationId: number;
  readonly organisationName: string;
  readonly organisationKind: OrganisationKind;
  readonly level: Level;
  readonly ruleSetId: string;
  readonly name: string;
  /** The post; null: none. */
  readonly title: string | null;
  /** null: no collective. */
  readonly collectiveKind: ReviewedCollectiveKind | null;
  /** null: no Party member, or no person. */
  readonly memberId: string | null;
  readonly leaderId: string | null;
  readonly collectiveId: number | null;
  /** Of a collective: how many persons hold a post in it on the closing day; null: no post is recorded, or no collective. */
  readonly personCount: number | null;
  readonly position: Position | null;
  readonly isHead: boolean;
  readonly exempt: boolean;
  readonly suspended: boolean;
  /** A member for less than six months, as its result says. */
  readonly newlyAdmitted: boolean;
  readonly isCivilServant: boolean | null;
  /** Its result of the year; null: none. */
  readonly classificationId: string | null;
  /** What the result says of the review: it may be all that came with the data. */
  readonly reviewCompletedOn: string | null;
  /** Those that keep its reviews as they are. */
  readonly decidedResults: readonly DecidedResult[];
  /** Turn of its group, `entryRank`. */
  readonly rank: number;
  /** Within its group: day and turn of the review, e.g. «2020-12-10 0002»; «~» where no turn is recorded. */
  readonly turn: string;
}

/** The groups of those reviewed at an organisation, in the order of HD 21, II.A.4.2, bullet 1. */
export const entryRank = { OTHERS: 0, PARTY: 1, HEAD: 2, DEPUTY: 3, MEMBER: 4, PARTY_MEMBER: 5 } as const;

/** Names a row in an error, and an entry in a list. */
export const keyOf = ({ subjectKind, subjectId }: Pick<SubjectEntry, "subjectKind" | "subjectId">): string =>
  `${subjectKind}-${subjectId}`;

/** What the holder of a post is in the own collective. */
export const seatOf = ({ position, isHead }: Pick<SubjectEntry, "position" | "isHead">): Seat => {
  if (isHead) return "HEAD";
  return position === null ? "PARTY_MEMBER" : seatOfPosition[position];
};

/** Reviewed by Mẫu 01 and not by Mẫu 02. */
export const isCollective = ({ subjectKind }: Pick<SubjectEntry, "subjectKind">): boolean =>
  subjectKind === "ORG" || subjectKind === "COLLECTIVE";
