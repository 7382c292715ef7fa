import type { Opinion } from "../../providers/queries/procedure.ts";

/** Whose opinion of a member it may be, who the documents name first (HD 21, II.B.2.5 and II.B.6). */
export const opinionKinds = [
  "RESIDENCE_COMMITTEE",
  "FORMER_CELL",
  "TEMPORARY_CELL",
  "RELATED_BODY",
] as const satisfies readonly Opinion["kind"][];
