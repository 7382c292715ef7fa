import type { Parameters2025 } from "../rule-sets/rule-set-2025.ts";
import type { ReviewedCollectiveKind } from "../vocabulary/reviewed-collective.ts";
import type { ActsOfSubject } from "./procedure-parameters.ts";

/** QĐ 366, Điều 12 and 13; HD 43, mục 3: who does what (rules-2025.md 4.6). The first row that fits holds. */
export const qd366Acts = ({ authority }: Parameters2025): readonly ActsOfSubject[] => [
  {
    // «trực thuộc trực tiếp cấp uỷ cấp tỉnh»
    subject: "ORG",
    kinds: ["GRASSROOTS_PARTY_CELL"],
    above: "PROVINCE",
    acts: {
      SELF_RATING: { by: ["CELL_COMMITTEE"], withoutCellCommittee: ["PARTY_CELL"], citation: "HD 43, mục 3" },
      APPRAISAL: { by: ["PROVINCIAL_ORGANIZATION_BOARD"], citation: "QĐ 366, Điều 12, khoản 1, Bước 2" },
      DECISION: { by: ["PROVINCIAL_STANDING_COMMITTEE"], citation: "HD 43, mục 3" },
    },
  },
  {
    subject: "ORG",
    kinds: ["GRASSROOTS_PARTY_ORGANIZATION"],
    above: "PROVINCE",
    acts: {
      SELF_RATING: {
        by: ["GRASSROOTS_PARTY_COMMITTEE", "GRASSROOTS_STANDING_COMMITTEE"],
        citation: "HD 43, mục 3",
      },
      APPRAISAL: { by: ["PROVINCIAL_ORGANIZATION_BOARD"], citation: "QĐ 366, Điều 12, khoản 1, Bước 2" },
      DECISION: { by: ["PROVINCIAL_STANDING_COMMITTEE"], citation: "HD 43, mục 3" },
    },
  },
  {
    // no grassroots level between the cell and the commune
    subject: "ORG",
    kinds: ["SUBORDINATE_PARTY_CELL", "SECTION_PARTY_ORGANIZATION"],
    above: "UPPER_GRASSROOTS",
    acts: {
      SELF_RATING: {
        by: ["CELL_COMMITTEE", "SECTION_PARTY_COMMITTEE"],
        withoutCellCommittee: ["PARTY_CELL"],
        citation: "HD 43, mục 3",
      },
      DECISION: { by: ["UPPER_GRASSROOTS_STANDING_COMMITTEE"], citation: "HD 43, mục 3" },
    },
  },
  {
    // «Đối với những nơi có đảng uỷ bộ phận»
    subject: "ORG",
    kinds: ["SUBORDINATE_PARTY_CELL"],
    above: "SUB_GRASSROOTS",
    acts: {
      SELF_RATING: { by: ["CELL_COMMITTEE"], withoutCellCommittee: ["PARTY_CELL"], citation: "HD 43, mục 3" },
      PROPOSAL: { by: ["SECTION_PARTY_COMMITTEE"], citation: "HD 43, mục 3" },
      DECISION: { by: [authority.subordinate], citation: "HD 43, mục 3" },
    },
  },
  {
    subject: "ORG",
    kinds: ["SUBORDINATE_PARTY_CELL"],
    acts: {
      SELF_RATING: { by: ["CELL_COMMITTEE"], withoutCellCommittee: ["PARTY_CELL"], citation: "HD 43, mục 3" },
      DECISION: { by: [authority.subordinate], citation: "HD 43, mục 3" },
    },
  },
  {
    subject: "ORG",
    kinds: ["SECTION_PARTY_ORGANIZATION"],
    acts: {
      SELF_RATING: { by: ["SECTION_PARTY_COMMITTEE"], citation: "HD 43, mục 3" },
      DECISION: { by: [authority.subordinate], citation: "HD 43, mục 3" },
    },
  },
  {
    subject: "ORG",
    kinds: ["GRASSROOTS_PARTY_CELL"],
    acts: {
      SELF_RATING: { by: ["CELL_COMMITTEE"], withoutCellCommittee: ["PARTY_CELL"], citation: "HD 43, mục 3" },
      DECISION: { by: ["UPPER_GRASSROOTS_STANDING_COMMITTEE"], citation: "HD 43, mục 3" },
    },
  },
  {
    subject: "ORG",
    kinds: ["GRASSROOTS_PARTY_ORGANIZATION"],
    acts: {
      SELF_RATING: {
        by: ["GRASSROOTS_PARTY_COMMITTEE", "GRASSROOTS_STANDING_COMMITTEE"],
        citation: "HD 43, mục 3",
      },
      DECISION: { by: ["UPPER_GRASSROOTS_STANDING_COMMITTEE"], citation: "HD 43, mục 3" },
    },
  },
  {
    subject: "ORG",
    kinds: ["COMMUNE_PARTY_ORGANIZATION", "UPPER_GRASSROOTS_PARTY_ORGANIZATION"],
    acts: {
      SELF_RATING: { by: ["UPPER_GRASSROOTS_STANDING_COMMITTEE"], citation: "HD 43, mục 3" },
      APPRAISAL: { by: ["PROVINCIAL_ORGANIZATION_BOARD"], citation: "QĐ 366, Điều 12, khoản 1, Bước 2" },
      DECISION: { by: ["PROVINCIAL_STANDING_COMMITTEE"], citation: "HD 43, mục 3" },
    },
  },
  {
    // adopted by the executive committee, appraised by the Centre
    subject: "ORG",
    kinds: ["PROVINCIAL_PARTY_ORGANIZATION"],
    acts: {
      SELF_RATING: { by: ["PROVINCIAL_STANDING_COMMITTEE"], citation: "HD 43, mục 3" },
      BALLOT: { by: ["PROVINCIAL_PARTY_COMMITTEE"], citation: "HD 43, mục 3" },
      APPRAISAL: { by: ["CENTRAL_ORGANIZATION_BOARD"], citation: "HD 43, mục 3" },
      DECISION: { by: ["POLITBURO", "SECRETARIAT"], citation: "HD 43, mục 3" },
    },
  },
  {
    // of a chi bộ cơ sở its committee; recommended, the text is not held
    subject: "MEMBER",
    kinds: ["GRASSROOTS_PARTY_CELL"],
    acts: {
      SELF_RATING: { by: ["SUBJECT"], citation: "QĐ 366, Điều 12, khoản 1, Bước 1" },
      DECISION: { by: ["CELL_COMMITTEE"], withoutCellCommittee: ["PARTY_CELL"], citation: "QĐ 366, Điều 13" },
    },
  },
  {
    subject: "MEMBER",
    kinds: null,
    acts: {
      SELF_RATING: { by: ["SUBJECT"], citation: "QĐ 366, Điều 12, khoản 1, Bước 1" },
      DECISION: { by: [authority.member], citation: "QĐ 366, Điều 13" },
    },
  },
  {
    subject: "COLLECTIVE",
    kinds: null,
    acts: { SELF_RATING: { by: ["SUBJECT"], citation: "QĐ 366, Điều 12, khoản 1, Bước 1" } },
  },
  {
    subject: "LEADER",
    kinds: null,
    acts: {
      SELF_RATING: { by: ["SUBJECT"], citation: "QĐ 366, Điều 12, khoản 1, Bước 1" },
      DECISION: { by: ["COMPETENT_AUTHORITY"], citation: "QĐ 366, Điều 13" },
    },
  },
];

const ofCommune = (kind: ReviewedCollectiveKind, citation: string): ActsOfSubject => ({
  subject: "COLLECTIVE",
  kinds: [kind],
  acts: {
    SELF_RATING: { by: ["SUBJECT"], citation: "QĐ 366, Điều 12, khoản 1, Bước 1" },
    DECISION: { by: ["UPPER_GRASSROOTS_STANDING_COMMITTEE"], citation },
  },
});

/** Of the letter of the city: who decides on the collectives of a commune. */
export const hcm2025Acts: readonly ActsOfSubject[] = [
  ofCommune("PEOPLES_COUNCIL_STANDING", "same, point 2.2.c"),
  ofCommune("PEOPLES_COMMITTEE_LEADERSHIP", "same, point 2.2.d"),
];
