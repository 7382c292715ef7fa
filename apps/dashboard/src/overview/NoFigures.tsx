import { useSaid, useText } from "../i18n/useText.ts";
import { useCycle } from "../providers/queries/cycles.ts";
import type { TierBreakdown } from "../providers/queries/tierBreakdown.ts";
import { EmptyState } from "../ui/EmptyState.tsx";

/** Nothing has been entered for this unit and year, or nothing is awaited: the rules of the year hold elsewhere alone. */
export function NoFigures({ breakdown: { year, rulesHeld } }: { breakdown: TierBreakdown }) {
  const text = useText();
  const said = useSaid();
  const cycle = useCycle(year);
  if (rulesHeld || !cycle?.rulesHeld)
    return <EmptyState title={text("overview.empty.title", { year })}>{text("overview.empty.advice")}</EmptyState>;
  return (
    <EmptyState title={text("overview.partOfTree.title", { year })}>
      {text("overview.partOfTree.advice", { year, document: said(cycle.ruleSetTitle) })}
    </EmptyState>
  );
}
