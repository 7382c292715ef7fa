import { useFigures } from "../i18n/useFigures.ts";
import { useText } from "../i18n/useText.ts";

interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** A stated range of days as the documents write it: «2–3»; one figure where no range is stated. */
export function useRange(): (range: DayRange) => string {
  const text = useText();
  const { halves } = useFigures();
  return ({ from, to }) =>
    from === to ? halves(from) : text("reviews.list.range", { from: halves(from), to: halves(to) });
}
