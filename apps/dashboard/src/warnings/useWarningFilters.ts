import { useSearchParams } from "react-router";
import { useChangeOthers } from "../view/useView.ts";
import { parametersOf, type WarningFilters, warningFiltersFrom } from "./warningFilters.ts";

/** The filters of this page and how to change them; both are the URL. */
export function useWarningFilters() {
  const [search] = useSearchParams();
  const changeOthers = useChangeOthers();
  const filters = warningFiltersFrom(search);
  const change = (to: Partial<WarningFilters>): void => changeOthers(parametersOf({ ...filters, ...to }));
  return { filters, change };
}
