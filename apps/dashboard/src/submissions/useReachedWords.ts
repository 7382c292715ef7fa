import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";
import type { Reached } from "../providers/acts/reminder.ts";

/** Tells how many were reached and how many had been reminded today already. */
export function useReachedWords(): (answer: Reached) => string {
  const text = useText();
  const { count } = useFigures();
  return ({ reminded, already }) => {
    const now = reminded.length > 0 && text("submissions.reminded.now", { count: count(reminded.length) });
    const before = already > 0 && text("submissions.reminded.already", { count: count(already) });
    return [now, before].filter(Boolean).join(" ");
  };
}
