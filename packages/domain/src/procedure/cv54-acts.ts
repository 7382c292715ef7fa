import type { ActsOfSubject } from "./procedure-parameters.ts";

/**
 * CV 54, II.1.4, 1.5, 2.4, 2.5: who does what for the đảng bộ of the department and its members, the bodies Hướng dẫn 21
 * names under the names of the department. Of its cells see the parameters of the document.
 */
export const cv54Acts: readonly ActsOfSubject[] = [
  {
    subject: "ORG",
    kinds: ["GRASSROOTS_PARTY_ORGANIZATION"],
    acts: {
      LEVELS: { by: ["GRASSROOTS_PARTY_COMMITTEE"], citation: "CV 54, II.1.5, step 1" },
      SELF_RATING: { by: ["GRASSROOTS_PARTY_COMMITTEE"], citation: "CV 54, II.1.4" },
      BALLOT: { by: ["GRASSROOTS_PARTY_COMMITTEE"], citation: "CV 54, II.1.5, step 1" },
      // the unit collects; the board above appraises as in Hướng dẫn 21
      APPRAISAL: { by: ["COMMITTEE_SUPPORT_UNIT", "DISTRICT_ORGANIZATION_BOARD"], citation: "CV 54, II.1.5, step 2" },
      // Hướng dẫn 21 names the standing committee of that level
      DECISION: { by: ["BLOC_PARTY_COMMITTEE", "DISTRICT_STANDING_COMMITTEE"], citation: "CV 54, II.1.5, step 3" },
    },
  },
  {
    subject: "MEMBER",
    kinds: ["SUBORDINATE_PARTY_CELL"],
    acts: {
      SELF_RATING: { by: ["SUBJECT"], citation: "CV 54, II.2.5, step 1" },
      PROPOSAL: {
        by: ["CELL_COMMITTEE"],
        withoutCellCommittee: ["CELL_SECRETARY"],
        citation: "CV 54, II.2.5, step 2",
      },
      BALLOT: { by: ["PARTY_CELL"], citation: "CV 54, II.2.5, step 2" },
      OPINION: { by: ["RESIDENCE_COMMITTEE"], citation: "CV 54, II.2.5, step 2" },
      APPRAISAL: { by: ["COMMITTEE_SUPPORT_UNIT"], citation: "CV 54, II.2.5, step 2" },
      DECISION: { by: ["GRASSROOTS_PARTY_COMMITTEE"], citation: "CV 54, II.2.4, bullet 1 and II.2.5, step 2" },
    },
  },
];
