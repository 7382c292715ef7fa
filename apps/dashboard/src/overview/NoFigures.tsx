import { useText } from "../i18n/useText.ts";
import { EmptyState } from "../ui/EmptyState.tsx";

/** Nothing has been entered for this unit and year. */
export function NoFigures({ year }: { year: number }) {
  const text = useText();
  return <EmptyState title={text("overview.empty.title", { year })}>{text("overview.empty.advice")}</EmptyState>;
}
