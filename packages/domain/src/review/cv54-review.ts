import { hd21Places } from "./hd21-places.ts";
import type { ReviewOverlay } from "./review-parameters.ts";

/** What Công văn 54-CV/ĐU says of the review otherwise than Hướng dẫn 21, part I. */
export const cv54Review: ReviewOverlay = {
  collectives: [
    { kinds: ["GRASSROOTS_PARTY_COMMITTEE"], levels: ["GRASSROOTS"], citation: "CV 54, I.1.1" },
    { kinds: ["CELL_COMMITTEE"], levels: ["SUB_GRASSROOTS"], citation: "CV 54, I.1.1" },
  ],
  places: {
    ...hd21Places,
    byPosition: [
      {
        positions: ["GRASSROOTS_SECRETARY", "GRASSROOTS_DEPUTY_SECRETARY", "GRASSROOTS_COMMITTEE_MEMBER"],
        unless: [],
        places: [{ anyOf: ["GRASSROOTS_PARTY_COMMITTEE"], ifMember: false }],
        citation: "CV 54, I.2.2",
      },
      {
        positions: ["CELL_SECRETARY", "CELL_DEPUTY_SECRETARY", "CELL_COMMITTEE_MEMBER"],
        unless: [],
        places: [{ anyOf: ["CELL"], ifMember: false }],
        citation: "CV 54, I.2.2",
      },
    ],
    // I.4.2, bullet 1 leaves the Party groups out
    partyGroup: false,
  },
  forms: { collective: { form: "FORM_01", name: "Mẫu 1" }, individual: { form: "FORM_02", name: "Mẫu 2" } },
  minDurationDays: {
    provincial: [],
    centralAffiliated: [],
    delegated: [
      {
        kinds: ["GRASSROOTS_PARTY_COMMITTEE"],
        levels: ["GRASSROOTS"],
        plain: { from: 1, to: 1 },
        prompted: { from: 2, to: 2 },
        promptedBy: null,
        citation: "CV 54, I.4.2, last bullet",
      },
      {
        kinds: ["CELL_COMMITTEE"],
        levels: ["SUB_GRASSROOTS"],
        plain: { from: 0.5, to: 0.5 },
        prompted: { from: 0.5, to: 0.5 },
        promptedBy: null,
        citation: "CV 54, I.4.2, last bullet",
      },
    ],
  },
};
