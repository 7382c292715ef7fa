import { useSaid, useText } from "../i18n/useText.ts";
import { useCycle } from "../providers/queries/cycles.ts";
import { EmptyState } from "../ui/EmptyState.tsx";

/** A year rated in one part of the tree alone, seen elsewhere: there are no results and none are awaited. */
export function OutsideItsRules({ year }: { year: number }) {
  const text = useText();
  const said = useSaid();
  const cycle = useCycle(year);
  return (
    <EmptyState title={text("overview.partOfTree.title", { year })}>
      {cycle && text("overview.partOfTree.advice", { year, document: said(cycle.ruleSetTitle) })}
    </EmptyState>
  );
}
