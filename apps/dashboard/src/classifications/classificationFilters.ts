import { flag, oneOf } from "../view/parameters.ts";
import { listParameters } from "../view/paths.ts";
import type { Others } from "../view/useView.ts";

export const outcomes = [
  "EXCELLENT",
  "GOOD",
  "COMPLETED",
  "NOT_COMPLETED",
  "PENDING",
  "NEWLY_FOUNDED",
  "NEWLY_ADMITTED",
  "EXEMPT",
  "SUSPENDED",
] as const;
export type ClassificationOutcome = (typeof outcomes)[number];

/** What narrows the list of results; it stands in the URL. */
export interface ClassificationFilters {
  readonly outcome: ClassificationOutcome | null;
  /** Part of a name, without regard to diacritics; empty: every name. */
  readonly name: string;
  /** Only those rated at the unit itself, not those below it. */
  readonly onlyHere: boolean;
  /** Exactly those counted in this quota scope; null: whichever scope. */
  readonly quotaUseId: string | null;
}

const names = { ...listParameters, name: "ten" } as const;

export const noFilters: ClassificationFilters = { outcome: null, name: "", onlyHere: false, quotaUseId: null };

export const classificationFiltersFrom = (search: URLSearchParams): ClassificationFilters => ({
  outcome: oneOf(search, names.outcome, outcomes),
  name: search.get(names.name) ?? "",
  onlyHere: search.get(names.onlyHere) === "1",
  quotaUseId: search.get(names.quotaUseId),
});

/** The parameters of the URL that say the same. */
export const parametersOf = ({ outcome, name, onlyHere, quotaUseId }: ClassificationFilters): Others => ({
  [names.outcome]: outcome,
  [names.name]: name === "" ? null : name,
  [names.onlyHere]: flag(onlyHere),
  [names.quotaUseId]: quotaUseId,
});
