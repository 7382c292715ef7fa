import type { Act } from "../vocabulary/act.ts";
import type { Body } from "../vocabulary/body.ts";
import type { CollectiveKind } from "../vocabulary/collective.ts";
import type { OrganisationKind } from "../vocabulary/organisation.ts";

/** Whose acts HD 21 leaves to the provinces and those below them (II.B.1.1, bullet 3; II.B.3.1, bullet 2). */
export const DelegatedSubject = {
  SECTION_PARTY_ORGANIZATION: "SECTION_PARTY_ORGANIZATION",
  SUBORDINATE_PARTY_CELL: "SUBORDINATE_PARTY_CELL",
  OTHER_COLLECTIVES: "OTHER_COLLECTIVES",
} as const;
export type DelegatedSubject = (typeof DelegatedSubject)[keyof typeof DelegatedSubject];

/** What is left to be said of one of them. */
export interface DelegatedActs {
  readonly subject: "ORG" | "COLLECTIVE";
  readonly kinds: readonly (OrganisationKind | CollectiveKind)[];
  readonly acts: readonly Act[];
}

export const delegatedActs: Readonly<Record<DelegatedSubject, DelegatedActs>> = {
  SECTION_PARTY_ORGANIZATION: {
    subject: "ORG",
    kinds: ["SECTION_PARTY_ORGANIZATION"],
    acts: ["LEVELS", "SELF_RATING", "BALLOT", "APPRAISAL", "DECISION"],
  },
  SUBORDINATE_PARTY_CELL: {
    subject: "ORG",
    kinds: ["SUBORDINATE_PARTY_CELL"],
    acts: ["LEVELS", "SELF_RATING", "BALLOT", "APPRAISAL", "DECISION"],
  },
  OTHER_COLLECTIVES: {
    subject: "COLLECTIVE",
    kinds: ["CELL_COMMITTEE", "PARTY_CAUCUS", "PARTY_AFFAIRS_COMMITTEE", "ADVISORY_BODY_LEADERSHIP"],
    acts: ["PROPOSAL", "APPRAISAL", "DECISION"],
  },
};

/** Which bodies do what there (rules.md 4.2, `authority.*`); an act left out: no document says it. */
export type StatedAuthority = Readonly<Record<DelegatedSubject, Readonly<Partial<Record<Act, readonly Body[]>>>>>;

/** HD 21 says nothing of them but that a collective rates itself. */
export const hd21StatedAuthority: StatedAuthority = {
  SECTION_PARTY_ORGANIZATION: {},
  SUBORDINATE_PARTY_CELL: {},
  OTHER_COLLECTIVES: {},
};
