import Button from "@mui/material/Button";
import { useText } from "../i18n/useText.ts";
import { useRulesHeld } from "../providers/queries/cycles.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { DraftResults } from "../view/DraftResults.tsx";
import { NotRatedApart } from "../view/NotRatedApart.tsx";
import { OutsideItsRules } from "../view/OutsideItsRules.tsx";
import type { FiltersInUrl } from "../view/useFilters.ts";
import { useNotRatedApart } from "../view/useNotRatedApart.ts";
import { useRulesHere } from "../view/useRulesHere.ts";
import { useView } from "../view/useView.ts";
import { type ClassificationFilters, noFilters } from "./classificationFilters.ts";

/** No result here, or none that matches. */
export function NoClassifications({ filters, change }: FiltersInUrl<ClassificationFilters>) {
  const text = useText();
  const { subjectKind, year } = useView();
  const isYearChecked = useRulesHeld(year);
  const areHere = useRulesHere();
  const notRatedApart = useNotRatedApart();
  if (notRatedApart) return <NotRatedApart sentence={notRatedApart} />;
  if (filters.outcome !== null || filters.name !== "" || filters.quotaUseId !== null)
    return (
      <EmptyState
        title={text("classifications.list.empty.filtered")}
        act={<Button onClick={() => change(noFilters)}>{text("classifications.list.empty.clear")}</Button>}
      >
        {text("classifications.list.empty.filteredAdvice")}
      </EmptyState>
    );
  if (isYearChecked && !areHere && !filters.onlyHere) return <OutsideItsRules year={year} />;
  const kind = text(`words.subjectKind.${subjectKind}`).toLowerCase();
  return (
    <EmptyState title={text("classifications.list.empty.title", { kind })} act={<DraftResults />}>
      {text(filters.onlyHere ? "classifications.list.empty.advice" : "classifications.list.empty.adviceBelow")}
    </EmptyState>
  );
}
