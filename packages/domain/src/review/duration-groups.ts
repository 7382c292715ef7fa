import type { Text } from "../rule/finding.ts";
import type { Level } from "../vocabulary/organisation.ts";
import type { ReviewedCollectiveKind } from "../vocabulary/reviewed-collective.ts";

/** Collectives for which the provinces and those below them say how long a review lasts (HD 21, II.A.4.2, bullet 5). */
export const DurationGroup = {
  DISTRICT_STANDING_COMMITTEE: "DISTRICT_STANDING_COMMITTEE",
  GRASSROOTS_COMMITTEE: "GRASSROOTS_COMMITTEE",
  CELL_COMMITTEE: "CELL_COMMITTEE",
  OTHER_COLLECTIVES: "OTHER_COLLECTIVES",
} as const;
export type DurationGroup = (typeof DurationGroup)[keyof typeof DurationGroup];

/** What a group is made of. */
export interface GroupOfCollectives {
  /** Last part of the parameter's id. */
  readonly id: string;
  readonly label: Text;
  readonly kinds: readonly ReviewedCollectiveKind[];
  readonly levels: readonly Level[];
}

export const durationGroups: Readonly<Record<DurationGroup, GroupOfCollectives>> = {
  DISTRICT_STANDING_COMMITTEE: {
    id: "districtStandingCommittee",
    label: { vi: "ban thường vụ cấp ủy cấp huyện", en: "district standing committee" },
    kinds: ["DISTRICT_STANDING_COMMITTEE"],
    levels: ["DISTRICT"],
  },
  GRASSROOTS_COMMITTEE: {
    id: "grassrootsCommittee",
    label: { vi: "cấp ủy cơ sở", en: "grassroots committee" },
    kinds: ["GRASSROOTS_PARTY_COMMITTEE", "GRASSROOTS_STANDING_COMMITTEE"],
    levels: ["GRASSROOTS"],
  },
  CELL_COMMITTEE: {
    id: "cellCommittee",
    label: { vi: "chi ủy", en: "cell committee" },
    kinds: ["CELL_COMMITTEE"],
    levels: ["GRASSROOTS", "SUB_GRASSROOTS"],
  },
  OTHER_COLLECTIVES: {
    id: "otherCollectives",
    label: { vi: "tập thể lãnh đạo, quản lý khác", en: "other leadership collectives" },
    kinds: [
      "PARTY_CAUCUS",
      "PARTY_AFFAIRS_COMMITTEE",
      "ADVISORY_BODY_LEADERSHIP",
      "PEOPLES_COUNCIL_STANDING",
      "PEOPLES_COMMITTEE_LEADERSHIP",
      "FATHERLAND_FRONT_STANDING",
      "MASS_ORGANIZATION_COMMITTEE",
      "AGENCY_LEADERSHIP",
    ],
    levels: ["PROVINCE", "DISTRICT", "GRASSROOTS", "SUB_GRASSROOTS"],
  },
};
