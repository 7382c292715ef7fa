/**
 * How the words of a rule are known (rules-2025.md, «How to read it»): VERBATIM as the document has them, PARAPHRASE only
 * from a summary, MISSING not at all; what holds meanwhile is then recommended and never refuses anything by itself. OWN_COPY:
 * as a board entered them from its own copy, which nobody compared with the original of the Centre.
 */
export const Certainty = {
  VERBATIM: "VERBATIM",
  PARAPHRASE: "PARAPHRASE",
  MISSING: "MISSING",
  OWN_COPY: "OWN_COPY",
} as const;
export type Certainty = (typeof Certainty)[keyof typeof Certainty];
