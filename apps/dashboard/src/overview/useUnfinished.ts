import { useCycles } from "../providers/queries/cycles.ts";
import type { YearFigures } from "../providers/queries/tierBreakdown.ts";

type OfYear = Pick<YearFigures, "year" | "figures">;

/** Whether a year is still open with subjects not rated yet: its shares are of those rated so far. */
export function useUnfinished(): (point: OfYear) => boolean {
  const open = useCycles().data?.filter(({ state }) => state === "OPEN") ?? [];
  return ({ year, figures }) => figures.pending > 0 && open.some((cycle) => cycle.year === year);
}
