import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAct } from "../useAct.ts";
import { everythingBelow } from "./everythingBelow.ts";
import { refusalFields } from "./refusal.ts";

const adoptHead = graphql(
  `mutation AdoptHead($year: Int!) {
    answer: adoptHead(year: $year) { __typename ... on Cycle { year } ...RefusalFields }
  }`,
  [refusalFields],
);

const touched = [...everythingBelow, "cycles"];

/** Puts an open year under the document of the Centre in force for it: everything of the year is read anew. */
export const useAdoptHead = () =>
  useAct(async (year: VariablesOf<typeof adoptHead>) => granted((await ask(adoptHead, year)).answer), touched);
