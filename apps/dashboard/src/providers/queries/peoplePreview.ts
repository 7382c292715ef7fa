import { refusalFields } from "../acts/refusal.ts";
import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAct } from "../useAct.ts";

const previewFields = graphql(`
  fragment PeoplePreviewFields on PeopleActPreview {
    from openYears closedYears
    results { id year subjectKind name state tier effect asOf organisationBefore organisationAfter }
    posts { id fullName title }
  }
`);
export type PeoplePreview = ResultOf<typeof previewFields>;

const previewQuery = graphql(
  `query PeopleActPreview($people: PeopleActInput!) {
    answer: peopleActPreview(people: $people) { __typename ... on PeopleActPreview { ...PeoplePreviewFields } ...RefusalFields }
  }`,
  [previewFields, refusalFields],
);

/** An act on people as it is looked at before it is told: exactly one of its parts is there. */
export type GivenPeopleAct = VariablesOf<typeof previewQuery>["people"];

const none: readonly string[] = [];

/** What an act on people would change; nothing is kept. */
export const usePeoplePreview = () =>
  useAct(async (people: GivenPeopleAct) => granted((await ask(previewQuery, { people })).answer), none);
