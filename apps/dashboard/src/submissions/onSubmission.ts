import type { Submission } from "../providers/queries/submissions.ts";

/** A dialog about the results of one unit. */
export interface OnSubmission {
  readonly submission: Submission;
  readonly onClose: () => void;
}
