import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";

const dependentsFields = graphql(`
  fragment DependentsFields on Dependents {
    total furtherTotal isCountedInQuota
    nodes { id subjectKind subjectName subjectTitle tier organisation { id name } }
    further { id subjectKind subjectName subjectTitle tier organisation { id name } }
  }
`);
export type Dependents = ResultOf<typeof dependentsFields>;

const dependentsQuery = graphql(
  `query Dependents($id: ID!, $year: Int!) {
    classification(id: $id, year: $year) {
      __typename
      ... on Classification { dependents { ...DependentsFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [dependentsFields],
);

/** What rests on a result and would be looked at again. */
export const useDependents = (id: string, year: number) =>
  useAsked<Dependents>({
    key: ["dependents", id, year],
    ask: async () => granted((await ask(dependentsQuery, { id, year })).classification).dependents,
  });
