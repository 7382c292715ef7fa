import { useCycles } from "../../providers/queries/cycles.ts";
import { comingYears } from "../../view/comingYear.ts";
import { useNewestYear } from "../useRuleYear.ts";

/** The year if its rules can be asked for, else the newest one. */
export function useAskableYear(year: number): number {
  const newest = useNewestYear();
  const held = (useCycles().data ?? []).map((cycle) => cycle.year);
  return held.includes(year) || comingYears(newest).includes(year) ? year : newest;
}
