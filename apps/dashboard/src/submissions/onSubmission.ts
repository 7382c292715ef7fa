import type { Submission, SubmissionRow } from "../providers/queries/submissions.ts";

/** The results of one unit as the committee above sees them. */
export interface AboveResults extends Pick<SubmissionRow, "progress" | "sentWithout"> {
  readonly submission: Submission;
}

/** A dialog about the results of one unit. */
export interface OnSubmission extends AboveResults {
  readonly onClose: () => void;
}
