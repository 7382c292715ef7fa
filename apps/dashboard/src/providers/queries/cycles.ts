import type { UseQueryResult } from "@tanstack/react-query";
import { useAsked } from "../useAsked.ts";
import { type Cycle, cyclesQuestion } from "./cyclesQuestion.ts";

export type { Cycle };

/** The rating years, newest first. */
export const useCycles = (): UseQueryResult<Cycle[]> =>
  useAsked({ key: cyclesQuestion.queryKey, ask: cyclesQuestion.queryFn });

/** The year, once the years are known and it is among them. */
export const useCycle = (year: number): Cycle | undefined => useCycles().data?.find((cycle) => cycle.year === year);

/** Whether the year's results are checked against rules; a year not known is taken to be. */
export const useRulesHeld = (year: number): boolean => useCycle(year)?.rulesHeld ?? true;
