import { hd21Review } from "./hd21-review.ts";
import type { ReviewOverlay } from "./review-parameters.ts";

/** What Công văn 04-CV/TU says of the review otherwise than Hướng dẫn 21: who prompts and who advises on it (point 4). */
export const cv04Review: ReviewOverlay = {
  prompts: {
    issuersOf: [
      {
        managedBy: ["PROVINCIAL_PARTY_COMMITTEE", "PROVINCIAL_STANDING_COMMITTEE"],
        issuers: ["PROVINCIAL_STANDING_COMMITTEE"],
      },
      ...hd21Review.prompts.issuersOf,
    ],
    advisersOf: [
      { issuers: ["PROVINCIAL_STANDING_COMMITTEE"], advisers: ["PROVINCIAL_ORGANIZATION_BOARD"] },
      ...hd21Review.prompts.advisersOf,
    ],
    only: null,
  },
};
