import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import { useCycles } from "../providers/queries/cycles.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import { useView } from "../view/useView.ts";
import { noFilters, type QuotaFilters } from "./quotaFilters.ts";

/** No scope here, none in the chosen state, or a year nobody checked. */
export function NoQuotas({ filters, change }: FiltersInUrl<QuotaFilters>) {
  const text = useText();
  const { year } = useView();
  const cycle = useCycles().data?.find((each) => each.year === year);
  if (cycle?.rulesHeld === false)
    return (
      <EmptyState title={text("quotas.empty.notChecked", { year })}>
        {text("warnings.empty.notChecked", { year })}
      </EmptyState>
    );
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
