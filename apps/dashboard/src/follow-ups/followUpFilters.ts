import { FollowUpState } from "@xep-loai/domain";
import { flag, listed, someOf } from "../view/parameters.ts";
import type { Others } from "../view/useView.ts";

export const followUpStates = Object.values(FollowUpState);

/** What narrows the list of those at the lowest tier; it stands in the URL. */
export interface FollowUpFilters {
  /** Empty: every state. */
  readonly state: readonly FollowUpState[];
  /** Every subject kind, not only that of the view. */
  readonly allSubjectKinds: boolean;
}

const names = { state: "tinh-trang", allSubjectKinds: "moi-doi-tuong" } as const;

export const followUpFiltersFrom = (search: URLSearchParams): FollowUpFilters => ({
  state: someOf(search, names.state, followUpStates),
  allSubjectKinds: search.get(names.allSubjectKinds) === "1",
});

/** The parameters of the URL that say the same. */
export const parametersOf = (filters: FollowUpFilters): Others => ({
  [names.state]: listed(filters.state),
  [names.allSubjectKinds]: flag(filters.allSubjectKinds),
});
