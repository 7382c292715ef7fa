import { CollectiveKind } from "./collective.ts";

/** Kinds of collectives that are reviewed, HD 21, II.A.1.1: those that are rated, and more. */
export const ReviewedCollectiveKind = {
  ...CollectiveKind,
  POLITBURO: "POLITBURO",
  SECRETARIAT: "SECRETARIAT",
  PROVINCIAL_STANDING_COMMITTEE: "PROVINCIAL_STANDING_COMMITTEE",
  GRASSROOTS_STANDING_COMMITTEE: "GRASSROOTS_STANDING_COMMITTEE",
  NATIONAL_ASSEMBLY_BODY: "NATIONAL_ASSEMBLY_BODY",
  PEOPLES_COUNCIL_STANDING: "PEOPLES_COUNCIL_STANDING",
  PEOPLES_COMMITTEE_LEADERSHIP: "PEOPLES_COMMITTEE_LEADERSHIP",
  FATHERLAND_FRONT_STANDING: "FATHERLAND_FRONT_STANDING",
  MASS_ORGANIZATION_COMMITTEE: "MASS_ORGANIZATION_COMMITTEE",
  AGENCY_LEADERSHIP: "AGENCY_LEADERSHIP",
} as const;
export type ReviewedCollectiveKind = (typeof ReviewedCollectiveKind)[keyof typeof ReviewedCollectiveKind];

/** «Cấp ủy, tổ chức đảng»: collectives of the Party itself, reviewed after those of government and mass organisations. */
const partyCollectives: readonly ReviewedCollectiveKind[] = [
  "POLITBURO",
  "SECRETARIAT",
  "PROVINCIAL_STANDING_COMMITTEE",
  "DISTRICT_STANDING_COMMITTEE",
  "GRASSROOTS_STANDING_COMMITTEE",
  "GRASSROOTS_PARTY_COMMITTEE",
  "CELL_COMMITTEE",
  "PARTY_CAUCUS",
  "PARTY_AFFAIRS_COMMITTEE",
];

export const isPartyCollective = (kind: ReviewedCollectiveKind): boolean => partyCollectives.includes(kind);
