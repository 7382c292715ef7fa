import Button from "@mui/material/Button";
import { useFigures } from "../i18n/useFigures.ts";
import { type TextKey, useText } from "../i18n/useText.ts";
import { useRulesHeld } from "../providers/queries/cycles.ts";
import { useOrganisation } from "../providers/queries/organisation.ts";
import type { WarningCounts } from "../providers/queries/warnings.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { useTopNames } from "../ui/tierNames.ts";
import type { FiltersInUrl } from "../view/useFilters.ts";
import { useRulesHere } from "../view/useRulesHere.ts";
import { useView } from "../view/useView.ts";
import { StillUndecided } from "./StillUndecided.tsx";
import { areNarrow, isOneRule, noFilters, type WarningFilters } from "./warningFilters.ts";

interface NoWarningsProps extends FiltersInUrl<WarningFilters> {
  readonly bySeverity: WarningCounts["bySeverity"];
}

/** Nothing to warn of, and what was checked to say so. */
export function NoWarnings({ filters, change, bySeverity }: NoWarningsProps) {
  const text = useText();
  const { count } = useFigures();
  if (!areNarrow(filters)) return <NothingFound everyKind={filters.allSubjectKinds} />;
  if (isOneRule(filters)) return <NoneOfRule clear={() => change(noFilters)} />;
  const others = bySeverity.reduce((sum, entry) => sum + entry.count, 0);
  return (
    <EmptyState
      title={text("warnings.empty.filtered")}
      act={<Button onClick={() => change(noFilters)}>{text("warnings.clear")}</Button>}
    >
      {others > 0 && text("warnings.empty.filteredAdvice", { smart_count: others, count: count(others) })}
    </EmptyState>
  );
}

/** A rule may touch many without contradicting the tier of any. */
function NoneOfRule({ clear }: { clear: () => void }) {
  const text = useText();
  return (
    <EmptyState title={text("warnings.empty.ofRule")} act={<Button onClick={clear}>{text("warnings.clear")}</Button>}>
      {text("warnings.empty.ofRuleAdvice")}
    </EmptyState>
  );
}

function NothingFound({ everyKind }: { everyKind: boolean }) {
  const text = useText();
  const view = useView();
  const organisation = useOrganisation(view).data?.name ?? "";
  const values = { year: view.year, ...useTopNames() };
  const kind = text(`words.subjectKind.${view.subjectKind}`).toLowerCase();
  const title = everyKind ? "everyKind" : "title";
  return (
    <>
      <EmptyState title={text(`warnings.empty.${title}`, { kind, organisation, year: view.year })}>
        {text(useChecked(), values)}
      </EmptyState>
      <StillUndecided />
    </>
  );
}

/** What was checked to say so: all there is, nothing in that year, nothing at this unit. */
function useChecked(): TextKey {
  const { year } = useView();
  const isYearChecked = useRulesHeld(year);
  if (useRulesHere()) return "warnings.empty.checked";
  return isYearChecked ? "overview.notChecked" : "warnings.empty.notChecked";
}
