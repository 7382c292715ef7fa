import type { SubmissionGroup } from "../providers/queries/submissions.ts";
import { oneOf } from "../view/parameters.ts";
import type { Others } from "../view/useView.ts";

/** In the order in which they matter: whom one waits for, what one has to do, what is done. */
export const submissionGroups: readonly SubmissionGroup[] = [
  ...(["WAITING", "OVERDUE", "RETURNED", "TO_RECEIVE", "RECEIVED", "ON_TIME", "LATE", "REOPENED"] as const),
];

/** What narrows the list; it stands in the URL. */
export interface SubmissionFilters {
  /** null: every direct subordinate. */
  readonly which: SubmissionGroup | null;
}

const name = "tinh-trang";

export const submissionFiltersFrom = (search: URLSearchParams): SubmissionFilters => ({
  which: oneOf(search, name, submissionGroups),
});

/** The parameters of the URL that say the same. */
export const parametersOf = ({ which }: SubmissionFilters): Others => ({ [name]: which });
