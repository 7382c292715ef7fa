import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import { noFilters, type QuotaFilters } from "./quotaFilters.ts";

/** No scope here, or none in the chosen state. */
export function NoQuotas({ filters, change }: FiltersInUrl<QuotaFilters>) {
  const text = useText();
  if (filters.status === null && !filters.onlyHere)
    return <EmptyState title={text("quotas.empty.title")}>{text("quotas.empty.advice")}</EmptyState>;
  return (
    <EmptyState
      title={text("quotas.empty.filtered")}
      act={<Button onClick={() => change(noFilters)}>{text("quotas.clear")}</Button>}
    >
      {text("quotas.empty.filteredAdvice")}
    </EmptyState>
  );
}
