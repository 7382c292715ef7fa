import { useSearchParams } from "react-router";
import { type Others, useChangeOthers } from "./useView.ts";

/** What narrows a list and how to change it; both are the URL. */
export interface FiltersInUrl<Filters> {
  readonly filters: Filters;
  readonly change: (to: Partial<Filters>) => void;
}

/** The filters the URL names, read and written as the list says. */
export function useFilters<Filters>(
  filtersFrom: (search: URLSearchParams) => Filters,
  parametersOf: (filters: Filters) => Others,
): FiltersInUrl<Filters> {
  const [search] = useSearchParams();
  const changeOthers = useChangeOthers();
  const filters = filtersFrom(search);
  return { filters, change: (to) => changeOthers(parametersOf({ ...filters, ...to })) };
}
