import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import { useCycle, useRulesHeld } from "../providers/queries/cycles.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { NotRatedApart } from "../view/NotRatedApart.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import { useNotRatedApart } from "../view/useNotRatedApart.ts";
import { useRulesHere } from "../view/useRulesHere.ts";
import { useView } from "../view/useView.ts";
import { noFilters, type QuotaFilters } from "./quotaFilters.ts";

/** No scope here, none in the chosen state, or a year nobody checked. */
export function NoQuotas({ filters, change }: FiltersInUrl<QuotaFilters>) {
  const text = useText();
  const { year } = useView();
  const isYearChecked = useRulesHeld(year);
  const regime = useCycle(year)?.regime ?? "TIERS_2019";
  const areHere = useRulesHere();
  const notRatedApart = useNotRatedApart();
  if (notRatedApart) return <NotRatedApart sentence={notRatedApart} />;
  if (!areHere)
    return (
      <EmptyState title={text("quotas.empty.notChecked", { year })}>
        {!isYearChecked && text("warnings.empty.notChecked", { year })}
      </EmptyState>
    );
  if (filters.status === null && !filters.onlyHere)
    return <EmptyState title={text("quotas.empty.title")}>{text(`quotas.empty.advice.${regime}`)}</EmptyState>;
  return (
    <EmptyState
      title={text("quotas.empty.filtered")}
      act={<Button onClick={() => change(noFilters)}>{text("quotas.clear")}</Button>}
    >
      {text("quotas.empty.filteredAdvice")}
    </EmptyState>
  );
}
