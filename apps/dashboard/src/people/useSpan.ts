import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";

/** «từ 01/06/2020», or until the day before it ended. */
export function useSpan(): (from: string, until: string | null) => string {
  const text = useText();
  const { date } = useFigures();
  return (from, until) =>
    until === null
      ? text("people.since", { from: date(from) })
      : text("people.fromUntil", { from: date(from), until: date(until) });
}
