import { useText } from "../i18n/useText.ts";
import { useRulesHeld } from "../providers/queries/cycles.ts";
import type { TierBreakdown } from "../providers/queries/tierBreakdown.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { DraftResults } from "../view/DraftResults.tsx";
import { OutsideItsRules } from "../view/OutsideItsRules.tsx";

/** Nothing has been entered for this unit and year, or nothing is awaited: the rules of the year hold elsewhere alone. */
export function NoFigures({ breakdown: { year, rulesHeld } }: { breakdown: TierBreakdown }) {
  const text = useText();
  const isYearChecked = useRulesHeld(year);
  if (isYearChecked && !rulesHeld) return <OutsideItsRules year={year} />;
  return (
    <EmptyState title={text("overview.empty.title", { year })} act={<DraftResults />}>
      {text("overview.empty.advice")}
    </EmptyState>
  );
}
