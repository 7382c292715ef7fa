import type { ActsOfSubject } from "./procedure-parameters.ts";

/** KH 57, II.B: who decides on the đảng bộ and on its cells is implied at most, so it is left out. */
export const kh57Acts: readonly ActsOfSubject[] = [
  {
    subject: "ORG",
    kinds: ["GRASSROOTS_PARTY_ORGANIZATION"],
    acts: {
      PROPOSAL: { by: ["GRASSROOTS_STANDING_COMMITTEE"], citation: "KH 57, II.B.1.3, bullet 1" },
      BALLOT: { by: ["GRASSROOTS_PARTY_COMMITTEE"], citation: "KH 57, II.B.1.3, bullet 1" },
    },
  },
  {
    subject: "MEMBER",
    kinds: null,
    acts: {
      SELF_RATING: { by: ["SUBJECT"], citation: "KH 57, II.B.2.3, bullet 1" },
      BALLOT: { by: ["PARTY_CELL"], citation: "KH 57, II.B.2.3, bullet 1" },
      OPINION: { by: ["RESIDENCE_COMMITTEE"], citation: "KH 57, II.A.3.1, bullet 1" },
      DECISION: { by: ["GRASSROOTS_PARTY_COMMITTEE"], citation: "KH 57, II.B.2.3, bullet 1" },
    },
  },
];
