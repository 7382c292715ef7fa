import type { UseQueryResult } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { useAsked } from "../useAsked.ts";

const cyclesQuery = graphql(
  `query Cycles { cycles { year closesOn state regime rulesHeld ruleSetTitle { vi en } hasClassifications } }`,
);
export type Cycle = ResultOf<typeof cyclesQuery>["cycles"][number];

/** The rating years, newest first. */
export const cyclesQuestion = { queryKey: ["cycles"], queryFn: async () => (await ask(cyclesQuery, {})).cycles };

export const useCycles = (): UseQueryResult<Cycle[]> =>
  useAsked({ key: cyclesQuestion.queryKey, ask: cyclesQuestion.queryFn });

/** The year, once the years are known and it is among them. */
export const useCycle = (year: number): Cycle | undefined => useCycles().data?.find((cycle) => cycle.year === year);

/** Whether the year's results are checked against rules; a year not known is taken to be. */
export const useRulesHeld = (year: number): boolean => useCycle(year)?.rulesHeld ?? true;
