import { flag, oneOf } from "../view/parameters.ts";
import type { Others } from "../view/useView.ts";

export const quotaStatuses = ["EXCEEDED", "OK_ONLY_IF_INCLUSIVE", "OK_ONLY_IF_SMALL_BASE", "OK"] as const;
export type QuotaStatus = (typeof quotaStatuses)[number];

/** What narrows the list of quota scopes; it stands in the URL. */
export interface QuotaFilters {
  readonly status: QuotaStatus | null;
  /** Scopes of the unit itself, not those of the units below. */
  readonly onlyHere: boolean;
  /** Every subject kind, not only that of the view. */
  readonly allSubjectKinds: boolean;
}

const names = { status: "tinh-trang", onlyHere: "chi-tai-day", allSubjectKinds: "moi-doi-tuong" } as const;

export const noFilters: QuotaFilters = { status: null, onlyHere: false, allSubjectKinds: false };

export const quotaFiltersFrom = (search: URLSearchParams): QuotaFilters => ({
  status: oneOf(search, names.status, quotaStatuses),
  onlyHere: search.get(names.onlyHere) === "1",
  allSubjectKinds: search.get(names.allSubjectKinds) === "1",
});

/** The parameters of the URL that say the same. */
export const parametersOf = ({ status, onlyHere, allSubjectKinds }: QuotaFilters): Others => ({
  [names.status]: status,
  [names.onlyHere]: flag(onlyHere),
  [names.allSubjectKinds]: flag(allSubjectKinds),
});
