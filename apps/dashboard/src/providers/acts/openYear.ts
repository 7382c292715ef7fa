import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const openYear = graphql(
  `mutation OpenYear($year: Int!) {
    answer: openYear(year: $year) { __typename ... on Cycle { year } ...RefusalFields }
  }`,
  [refusalFields],
);

const touched = ["cycles", "yearsProgress", "documents", "parametersInForce", "rules"];

/** Opens the year after the newest. */
export const useOpenYear = () =>
  useAct(async (year: VariablesOf<typeof openYear>) => granted((await ask(openYear, year)).answer), touched);
