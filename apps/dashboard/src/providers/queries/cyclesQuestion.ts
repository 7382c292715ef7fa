import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";

const cyclesQuery = graphql(
  `query Cycles { cycles { year closesOn state regime rulesHeld ruleSetTitle { vi en } hasClassifications } }`,
);
export type Cycle = ResultOf<typeof cyclesQuery>["cycles"][number];

/** The rating years, newest first. */
export const cyclesQuestion = { queryKey: ["cycles"], queryFn: async () => (await ask(cyclesQuery, {})).cycles };
