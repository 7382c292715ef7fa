import type { ReviewedCollectiveKind } from "@xep-loai/domain";
import { committeeOf } from "../tree/committee.ts";
import type { SampleOrganisation } from "../tree/organisation.ts";

/** A leadership collective of the sample. */
export interface SampleCollective {
  readonly organisationId: number;
  readonly kind: ReviewedCollectiveKind;
  readonly name: string;
  readonly since: string;
}

/** A collective with its number in the database. */
export interface NumberedCollective extends SampleCollective {
  readonly id: number;
}

const cellWithCommittee = "Chi bộ 4"; // CV 54, II.3.1: «Cấp ủy Chi bộ 4.»

function collectivesOf(organisation: SampleOrganisation, since: string): SampleCollective[] {
  const one = (kind: ReviewedCollectiveKind, name: string) => ({ organisationId: organisation.id, kind, name, since });
  switch (organisation.kind) {
    case "PROVINCIAL_PARTY_ORGANIZATION":
      return ["Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận", "Văn phòng"].map((body) =>
        one("ADVISORY_BODY_LEADERSHIP", `Tập thể lãnh đạo ${body} ${organisation.name}`),
      );
    case "DISTRICT_PARTY_ORGANIZATION":
      return [one("DISTRICT_STANDING_COMMITTEE", `Ban Thường vụ ${organisation.name}`)];
    case "COMMUNE_PARTY_ORGANIZATION":
      return [one("COMMUNE_STANDING_COMMITTEE", `Ban Thường vụ ${organisation.name}`)];
    case "UPPER_GRASSROOTS_PARTY_ORGANIZATION":
      return [one("UPPER_GRASSROOTS_STANDING_COMMITTEE", `Ban Thường vụ ${organisation.name}`)];
    case "GRASSROOTS_PARTY_ORGANIZATION":
      return [one("GRASSROOTS_PARTY_COMMITTEE", committeeOf(organisation))];
    case "GRASSROOTS_PARTY_CELL":
      return [one("GRASSROOTS_PARTY_COMMITTEE", organisation.name.replace("Chi bộ", "Chi ủy"))];
    case "SUBORDINATE_PARTY_CELL":
      return organisation.name === cellWithCommittee ? [one("CELL_COMMITTEE", `Chi ủy ${cellWithCommittee}`)] : [];
    default:
      return [];
  }
}

/** The rated collectives of some organisations, HD 21, II.B.3.1 (the cell committee after CV 54); of the reformed tree QĐ 366, Điều 5, 1.1. */
export const collectivesIn = (organisations: readonly SampleOrganisation[], since: string): SampleCollective[] =>
  organisations.flatMap((one) => collectivesOf(one, since));
