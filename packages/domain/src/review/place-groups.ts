import type { Text } from "../rule/finding.ts";
import type { Position } from "../vocabulary/position.ts";
import type { ReviewPlace } from "../vocabulary/review-place.ts";

/** Positions whose holders the documents send to the same places of review, below the Centre (rules.md 3.10.2). */
export const PlaceGroup = {
  PROVINCE_STANDING_COMMITTEE: "PROVINCE_STANDING_COMMITTEE",
  PROVINCE_COMMITTEE: "PROVINCE_COMMITTEE",
  PROVINCE_GOVERNMENT: "PROVINCE_GOVERNMENT",
  DISTRICT_SECRETARIES: "DISTRICT_SECRETARIES",
  DISTRICT_STANDING_COMMITTEE: "DISTRICT_STANDING_COMMITTEE",
  DISTRICT_GOVERNMENT: "DISTRICT_GOVERNMENT",
  DISTRICT_COMMITTEE: "DISTRICT_COMMITTEE",
  GRASSROOTS_COMMITTEE: "GRASSROOTS_COMMITTEE",
  CELL_COMMITTEE: "CELL_COMMITTEE",
  OTHER_LEADERS: "OTHER_LEADERS",
} as const;
export type PlaceGroup = (typeof PlaceGroup)[keyof typeof PlaceGroup];

/** A place as a document states it; «mà mình là thành viên»: only for who sits there. */
export type PlaceCode = ReviewPlace | `IF_MEMBER_OF.${ReviewPlace}`;

/** What a group is made of. */
export interface GroupOfPositions {
  /** Last part of the parameter's id. */
  readonly id: string;
  readonly label: Text;
  readonly positions: readonly Position[];
  /** Not for who holds one of these too. */
  readonly unless: readonly Position[];
  /** Where HD 21 says it; null: it leaves it to the provinces (II.A.2.2, bullet 5). */
  readonly citation: string | null;
}

const districtSecretaries = [
  "DISTRICT_SECRETARY",
  "DISTRICT_STANDING_DEPUTY_SECRETARY",
  "DISTRICT_DEPUTY_SECRETARY_CHAIR",
] as const satisfies readonly Position[];

const standingCommittees = [
  "PROVINCIAL_STANDING_COMMITTEE_MEMBER",
  ...districtSecretaries,
  "DISTRICT_STANDING_COMMITTEE_MEMBER",
] as const satisfies readonly Position[];

const item4 = "HD 21, II.A.2.2, bullet 2, item 4";

export const placeGroups: Readonly<Record<PlaceGroup, GroupOfPositions>> = {
  PROVINCE_STANDING_COMMITTEE: {
    id: "provinceStandingCommittee",
    label: { vi: "ủy viên ban thường vụ cấp tỉnh", en: "members of a provincial standing committee" },
    positions: ["PROVINCIAL_STANDING_COMMITTEE_MEMBER"],
    unless: [],
    citation: item4,
  },
  PROVINCE_COMMITTEE: {
    id: "provinceCommittee",
    label: { vi: "ủy viên ban chấp hành cấp tỉnh", en: "members of a provincial committee" },
    positions: ["PROVINCIAL_COMMITTEE_MEMBER"],
    unless: standingCommittees,
    citation: item4,
  },
  PROVINCE_GOVERNMENT: {
    id: "provinceGovernment",
    label: { vi: "lãnh đạo UBND tỉnh", en: "leaders of a provincial people's committee" },
    positions: ["PROVINCIAL_PEOPLES_COMMITTEE_LEADER"],
    unless: [],
    citation: null,
  },
  DISTRICT_SECRETARIES: {
    id: "districtSecretaries",
    label: { vi: "bí thư, phó bí thư cấp huyện", en: "secretaries of a district committee" },
    positions: districtSecretaries,
    unless: [],
    citation: item4,
  },
  DISTRICT_STANDING_COMMITTEE: {
    id: "districtStandingCommittee",
    label: { vi: "ủy viên ban thường vụ cấp huyện", en: "members of a district standing committee" },
    positions: ["DISTRICT_STANDING_COMMITTEE_MEMBER"],
    unless: districtSecretaries,
    citation: item4,
  },
  DISTRICT_GOVERNMENT: {
    id: "districtGovernment",
    label: { vi: "Thường trực HĐND, lãnh đạo UBND cấp huyện", en: "people's council and committee of a district" },
    positions: ["DISTRICT_PEOPLES_COUNCIL_STANDING_MEMBER", "DISTRICT_PEOPLES_COMMITTEE_LEADER"],
    unless: districtSecretaries,
    citation: null,
  },
  DISTRICT_COMMITTEE: {
    id: "districtCommittee",
    label: { vi: "ủy viên ban chấp hành cấp huyện", en: "members of a district committee" },
    positions: ["DISTRICT_COMMITTEE_MEMBER"],
    unless: standingCommittees,
    citation: item4,
  },
  GRASSROOTS_COMMITTEE: {
    id: "grassrootsCommittee",
    label: { vi: "cấp ủy viên cơ sở", en: "members of a grassroots committee" },
    positions: [
      "GRASSROOTS_SECRETARY",
      "GRASSROOTS_DEPUTY_SECRETARY",
      "GRASSROOTS_STANDING_COMMITTEE_MEMBER",
      "GRASSROOTS_COMMITTEE_MEMBER",
    ],
    unless: [],
    citation: "HD 21, II.A.2.2, bullet 2, item 5",
  },
  CELL_COMMITTEE: {
    id: "cellCommittee",
    label: { vi: "bí thư, phó bí thư chi bộ, chi ủy viên", en: "secretaries and committee of a cell" },
    positions: ["CELL_SECRETARY", "CELL_DEPUTY_SECRETARY", "CELL_COMMITTEE_MEMBER"],
    unless: [],
    citation: null,
  },
  OTHER_LEADERS: {
    id: "otherLeaders",
    label: { vi: "cán bộ lãnh đạo, quản lý khác", en: "other leaders and managers" },
    positions: ["OFFICE_CHIEF", "OFFICE_LEADER", "DIVISION_LEADER", "AGENCY_LEADER"],
    unless: [],
    citation: null,
  },
};
