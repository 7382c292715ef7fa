import type { CollectiveKind } from "@xep-loai/domain";
import { committeeOf } from "../tree/committee.ts";
import type { SampleOrganisation } from "../tree/organisation.ts";

/** A leadership collective of the sample. */
export interface SampleCollective {
  readonly organisationId: number;
  readonly kind: CollectiveKind;
  readonly name: string;
}

/** A collective with its number in the database. */
export interface NumberedCollective extends SampleCollective {
  readonly id: number;
}

const cellWithCommittee = "Chi bộ 4"; // CV 54, II.3.1: «Cấp ủy Chi bộ 4.»

function collectivesOf(organisation: SampleOrganisation): SampleCollective[] {
  const one = (kind: CollectiveKind, name: string) => ({ organisationId: organisation.id, kind, name });
  switch (organisation.kind) {
    case "PROVINCIAL_PARTY_ORGANIZATION":
      return ["Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận", "Văn phòng"].map((body) =>
        one("ADVISORY_BODY_LEADERSHIP", `Tập thể lãnh đạo ${body} ${organisation.name}`),
      );
    case "DISTRICT_PARTY_ORGANIZATION":
      return [one("DISTRICT_STANDING_COMMITTEE", `Ban Thường vụ ${organisation.name}`)];
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

/** The rated collectives of a tree, HD 21, II.B.3.1 (the cell committee after CV 54). */
export const collectivesIn = (tree: readonly SampleOrganisation[]): SampleCollective[] => tree.flatMap(collectivesOf);
