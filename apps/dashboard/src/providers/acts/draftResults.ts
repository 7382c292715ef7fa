import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const draftedFields = graphql(`
  fragment DraftedFields on DraftedResults { organisations members collectives leaders }
`);
export type Drafted = ResultOf<typeof draftedFields>;

const draftResults = graphql(
  `mutation DraftResults($organisationId: ID!, $year: Int!) {
    answer: draftResults(organisationId: $organisationId, year: $year) {
      __typename ...DraftedFields ...RefusalFields
    }
  }`,
  [draftedFields, refusalFields],
);

/** Everything that counts or lists results. */
const touched = [
  ...Object.values(resources),
  "cycles",
  "submissions",
  "submissionRecord",
  "deadlines",
  "organisation",
  "tierBreakdown",
  "tierOrigin",
  "summaryTable",
];

/** A draft for everybody of a unit and below it who is rated and has none yet. */
export const useDraftResults = () =>
  useAct(
    async (variables: VariablesOf<typeof draftResults>) => granted((await ask(draftResults, variables)).answer),
    touched,
  );
