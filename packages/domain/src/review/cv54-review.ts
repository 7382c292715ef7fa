import type { ReviewOverlay } from "./review-parameters.ts";

/** What Công văn 54-CV/ĐU says of the review otherwise than Hướng dẫn 21, part I, besides its parameters. */
export const cv54Review: ReviewOverlay = {
  collectives: [
    { kinds: ["GRASSROOTS_PARTY_COMMITTEE"], levels: ["GRASSROOTS"], citation: "CV 54, I.1.1" },
    { kinds: ["CELL_COMMITTEE"], levels: ["SUB_GRASSROOTS"], citation: "CV 54, I.1.1" },
  ],
  forms: { collective: { form: "FORM_01", name: "Mẫu 1" }, individual: { form: "FORM_02", name: "Mẫu 2" } },
};
