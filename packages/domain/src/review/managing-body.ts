import type { Body } from "../vocabulary/body.ts";
import type { Level, OrganisationKind } from "../vocabulary/organisation.ts";

// «thuộc thẩm quyền quản lý»: the documents leave it to the decentralisation of personnel; by level is the usual reading.
const managers: Readonly<Record<Level, Body>> = {
  CENTRAL: "POLITBURO",
  PROVINCE: "SECRETARIAT",
  DISTRICT: "PROVINCIAL_STANDING_COMMITTEE",
  GRASSROOTS: "DISTRICT_STANDING_COMMITTEE",
  SUB_GRASSROOTS: "GRASSROOTS_PARTY_COMMITTEE",
};

/** The body that manages an organisation of that level, its collective and its leaders. */
export const managerOfLevel = (level: Level): Body => managers[level];

/** The body that manages the members of a cell: the committee above, of a chi bộ cơ sở the cell itself. */
export const managerOfMembers = (cell: OrganisationKind): Body =>
  cell === "GRASSROOTS_PARTY_CELL" ? "PARTY_CELL" : "GRASSROOTS_PARTY_COMMITTEE";
