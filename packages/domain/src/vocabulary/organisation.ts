/** Level of a Party organisation (rules.md 1.1). */
export const Level = {
  CENTRAL: "CENTRAL",
  PROVINCE: "PROVINCE",
  DISTRICT: "DISTRICT",
  GRASSROOTS: "GRASSROOTS",
  SUB_GRASSROOTS: "SUB_GRASSROOTS",
} as const;
export type Level = (typeof Level)[keyof typeof Level];

/** Kind of a Party organisation; never guessed from its name. HD 21, II.B.1.1. */
export const OrganisationKind = {
  CENTRAL_PARTY_ORGANIZATION: "CENTRAL_PARTY_ORGANIZATION",
  PROVINCIAL_PARTY_ORGANIZATION: "PROVINCIAL_PARTY_ORGANIZATION",
  DISTRICT_PARTY_ORGANIZATION: "DISTRICT_PARTY_ORGANIZATION",
  GRASSROOTS_PARTY_ORGANIZATION: "GRASSROOTS_PARTY_ORGANIZATION",
  SECTION_PARTY_ORGANIZATION: "SECTION_PARTY_ORGANIZATION",
  GRASSROOTS_PARTY_CELL: "GRASSROOTS_PARTY_CELL",
  SUBORDINATE_PARTY_CELL: "SUBORDINATE_PARTY_CELL",
} as const;
export type OrganisationKind = (typeof OrganisationKind)[keyof typeof OrganisationKind];

export const levelOfKind = {
  CENTRAL_PARTY_ORGANIZATION: "CENTRAL",
  PROVINCIAL_PARTY_ORGANIZATION: "PROVINCE",
  DISTRICT_PARTY_ORGANIZATION: "DISTRICT",
  GRASSROOTS_PARTY_ORGANIZATION: "GRASSROOTS",
  GRASSROOTS_PARTY_CELL: "GRASSROOTS",
  SECTION_PARTY_ORGANIZATION: "SUB_GRASSROOTS",
  SUBORDINATE_PARTY_CELL: "SUB_GRASSROOTS",
} as const satisfies Record<OrganisationKind, Level>;

/** A chi bộ: an organisation made of members only. */
export const isCell = (kind: OrganisationKind): boolean =>
  kind === "GRASSROOTS_PARTY_CELL" || kind === "SUBORDINATE_PARTY_CELL";
