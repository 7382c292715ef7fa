import type { Regime } from "../rule-sets/rule-set.ts";
import type { Body } from "../vocabulary/body.ts";
import type { Level, OrganisationKind } from "../vocabulary/organisation.ts";
import type { ReviewedCollectiveKind } from "../vocabulary/reviewed-collective.ts";

// «thuộc thẩm quyền quản lý»: the documents leave it to the decentralisation of personnel; by level is the usual reading.
const above: Readonly<Record<Level, Body>> = {
  CENTRAL: "POLITBURO",
  PROVINCE: "SECRETARIAT",
  DISTRICT: "PROVINCIAL_STANDING_COMMITTEE",
  UPPER_GRASSROOTS: "PROVINCIAL_STANDING_COMMITTEE",
  GRASSROOTS: "DISTRICT_STANDING_COMMITTEE",
  SUB_GRASSROOTS: "GRASSROOTS_PARTY_COMMITTEE",
};

const atSameLevel: Readonly<Record<Level, Body>> = {
  CENTRAL: "POLITBURO",
  PROVINCE: "PROVINCIAL_STANDING_COMMITTEE",
  DISTRICT: "DISTRICT_STANDING_COMMITTEE",
  UPPER_GRASSROOTS: "UPPER_GRASSROOTS_STANDING_COMMITTEE",
  GRASSROOTS: "GRASSROOTS_PARTY_COMMITTEE",
  SUB_GRASSROOTS: "GRASSROOTS_PARTY_COMMITTEE",
};

/** Of the two tiers of local government from 1/7/2025 on (rules-2025.md 4.5). */
const aboveIn2025: Readonly<Record<Level, Body>> = { ...above, GRASSROOTS: "UPPER_GRASSROOTS_STANDING_COMMITTEE" };

const aboveUnder = (regime: Regime): Readonly<Record<Level, Body>> => (regime === "POINTS_2025" ? aboveIn2025 : above);

const committees: readonly ReviewedCollectiveKind[] = [
  "POLITBURO",
  "SECRETARIAT",
  "PROVINCIAL_STANDING_COMMITTEE",
  "DISTRICT_STANDING_COMMITTEE",
  "GRASSROOTS_STANDING_COMMITTEE",
  "GRASSROOTS_PARTY_COMMITTEE",
  "CELL_COMMITTEE",
  "CENTRAL_AFFILIATED_STANDING_COMMITTEE",
  "COMMUNE_STANDING_COMMITTEE",
  "UPPER_GRASSROOTS_STANDING_COMMITTEE",
  "SECTION_PARTY_COMMITTEE",
];

/** The body that manages an organisation of that level and its leaders. */
export const managerOfLevel = (level: Level, regime: Regime): Body => aboveUnder(regime)[level];

/** The body that manages a collective: a committee is managed from above, what serves a committee by that one. */
export const managerOfCollective = (kind: ReviewedCollectiveKind, level: Level, regime: Regime): Body =>
  committees.includes(kind) ? aboveUnder(regime)[level] : atSameLevel[level];

/** The body that manages the members of a cell: the committee above, of a chi bộ cơ sở the cell itself. */
export const managerOfMembers = (cell: OrganisationKind): Body =>
  cell === "GRASSROOTS_PARTY_CELL" ? "PARTY_CELL" : "GRASSROOTS_PARTY_COMMITTEE";
