import type { ActsOfSubject } from "./procedure-parameters.ts";

/** HD 21, II.B: who does what (rules.md 3.10.1). Of đảng bộ bộ phận and chi bộ trực thuộc it is silent. */
export const hd21Acts: readonly ActsOfSubject[] = [
  {
    subject: "ORG",
    kinds: ["DISTRICT_PARTY_ORGANIZATION"],
    acts: {
      LEVELS: { by: ["DISTRICT_STANDING_COMMITTEE"], citation: "HD 21, II.B.1.5, step 1, bullet 1" },
      SELF_RATING: { by: ["DISTRICT_PARTY_COMMITTEE"], citation: "HD 21, II.B.1.4.a, bullet 2" },
      BALLOT: { by: ["DISTRICT_PARTY_COMMITTEE"], citation: "HD 21, II.B.1.5, step 1, bullet 2" },
      APPRAISAL: { by: ["PROVINCIAL_ORGANIZATION_BOARD"], citation: "HD 21, II.B.1.5, step 2.a-b" },
      DECISION: { by: ["PROVINCIAL_STANDING_COMMITTEE"], citation: "HD 21, II.B.1.4.a, bullet 1" },
    },
  },
  {
    subject: "ORG",
    kinds: ["GRASSROOTS_PARTY_ORGANIZATION"],
    acts: {
      LEVELS: {
        by: ["GRASSROOTS_STANDING_COMMITTEE", "GRASSROOTS_PARTY_COMMITTEE"],
        citation: "HD 21, II.B.1.5, step 1, bullet 1",
      },
      SELF_RATING: { by: ["GRASSROOTS_PARTY_COMMITTEE"], citation: "HD 21, II.B.1.4.b, bullet 2" },
      BALLOT: { by: ["GRASSROOTS_PARTY_COMMITTEE"], citation: "HD 21, II.B.1.5, step 1, bullet 2" },
      APPRAISAL: { by: ["DISTRICT_ORGANIZATION_BOARD"], citation: "HD 21, II.B.1.5, step 2.a-b" },
      DECISION: { by: ["DISTRICT_STANDING_COMMITTEE"], citation: "HD 21, II.B.1.4.b, bullet 1" },
    },
  },
  {
    subject: "ORG",
    kinds: ["GRASSROOTS_PARTY_CELL"],
    acts: {
      LEVELS: {
        by: ["CELL_COMMITTEE"],
        withoutCellCommittee: ["PARTY_CELL"],
        citation: "HD 21, II.B.1.5, step 1, bullet 1",
      },
      SELF_RATING: {
        by: ["CELL_COMMITTEE"],
        withoutCellCommittee: ["PARTY_CELL"],
        citation: "HD 21, II.B.1.4.b, bullet 2",
      },
      BALLOT: { by: ["PARTY_CELL"], citation: "HD 21, II.B.1.5, step 1, bullet 2" },
      APPRAISAL: { by: ["DISTRICT_ORGANIZATION_BOARD"], citation: "HD 21, II.B.1.5, step 2.a-b" },
      DECISION: { by: ["DISTRICT_STANDING_COMMITTEE"], citation: "HD 21, II.B.1.4.b, bullet 1" },
    },
  },
  {
    subject: "MEMBER",
    kinds: ["SUBORDINATE_PARTY_CELL"],
    acts: {
      SELF_RATING: { by: ["SUBJECT"], citation: "HD 21, II.B.2.5, step 1" },
      PROPOSAL: {
        by: ["CELL_COMMITTEE"],
        withoutCellCommittee: ["CELL_SECRETARY"],
        citation: "HD 21, II.B.2.5, step 2, bullet 1",
      },
      BALLOT: { by: ["PARTY_CELL"], citation: "HD 21, II.B.2.5, step 2, bullet 2" },
      OPINION: { by: ["RESIDENCE_COMMITTEE"], citation: "HD 21, II.B.2.5, step 2, bullet 1" },
      APPRAISAL: { by: ["COMMITTEE_SUPPORT_UNIT"], citation: "HD 21, II.B.2.5, step 2, bullet 3" },
      DECISION: { by: ["GRASSROOTS_PARTY_COMMITTEE"], citation: "HD 21, II.B.2.5, step 2, bullet 3" },
    },
  },
  {
    subject: "MEMBER",
    kinds: ["GRASSROOTS_PARTY_CELL"],
    acts: {
      SELF_RATING: { by: ["SUBJECT"], citation: "HD 21, II.B.2.5, step 1" },
      PROPOSAL: {
        by: ["CELL_COMMITTEE"],
        withoutCellCommittee: ["CELL_SECRETARY"],
        citation: "HD 21, II.B.2.5, step 2, bullet 1",
      },
      BALLOT: { by: ["PARTY_CELL"], citation: "HD 21, II.B.2.5, step 2, bullet 2" },
      OPINION: { by: ["RESIDENCE_COMMITTEE"], citation: "HD 21, II.B.2.5, step 2, bullet 1" },
      DECISION: { by: ["PARTY_CELL"], citation: "HD 21, II.B.2.5, step 2, bullet 3" },
    },
  },
  {
    subject: "COLLECTIVE",
    kinds: ["DISTRICT_STANDING_COMMITTEE"],
    acts: {
      LEVELS: { by: ["DISTRICT_STANDING_COMMITTEE"], citation: "HD 21, II.B.3.5, step 1" },
      SELF_RATING: { by: ["DISTRICT_STANDING_COMMITTEE"], citation: "HD 21, II.B.3.4.a, bullet 2" },
      APPRAISAL: { by: ["PROVINCIAL_ORGANIZATION_BOARD"], citation: "HD 21, II.B.3.5, step 2" },
      DECISION: { by: ["PROVINCIAL_STANDING_COMMITTEE"], citation: "HD 21, II.B.3.4.a, bullet 1" },
    },
  },
  {
    // «Đảng ủy, chi bộ cơ sở tự đánh giá»
    subject: "COLLECTIVE",
    kinds: ["GRASSROOTS_PARTY_COMMITTEE"],
    acts: {
      LEVELS: { by: ["GRASSROOTS_PARTY_COMMITTEE", "PARTY_CELL"], citation: "HD 21, II.B.3.5, step 1" },
      SELF_RATING: { by: ["GRASSROOTS_PARTY_COMMITTEE", "PARTY_CELL"], citation: "HD 21, II.B.3.4.b, bullet 2" },
      APPRAISAL: { by: ["DISTRICT_ORGANIZATION_BOARD"], citation: "HD 21, II.B.3.5, step 2" },
      DECISION: { by: ["DISTRICT_STANDING_COMMITTEE"], citation: "HD 21, II.B.3.4.b, bullet 1" },
    },
  },
  {
    // the province decides on the rest, II.B.3.1, bullet 2
    subject: "COLLECTIVE",
    kinds: null,
    acts: {
      LEVELS: { by: ["SUBJECT"], citation: "HD 21, II.B.3.5, step 1" },
      SELF_RATING: { by: ["SUBJECT"], citation: "HD 21, II.B.3.5, step 1" },
    },
  },
  {
    subject: "LEADER",
    kinds: null,
    acts: {
      SELF_RATING: { by: ["SUBJECT"], citation: "HD 21, II.A.4.1.a, bullet 2" },
      DECISION: { by: ["COMPETENT_AUTHORITY"], citation: "HD 21, II.B.6, bullet 3, last sentence" },
    },
  },
];
