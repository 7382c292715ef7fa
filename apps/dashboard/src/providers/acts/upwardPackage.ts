import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAct } from "../useAct.ts";
import { checkPackage } from "./checkPackage.ts";
import { refusalFields } from "./refusal.ts";

const request = graphql(
  `mutation RequestUpwardPackage($organisationId: ID!, $year: Int!, $ofEach: Boolean!) {
    answer: requestUpwardPackage(organisationId: $organisationId, year: $year, ofEach: $ofEach) {
      __typename ... on UpwardPackages { mayRequest } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const touched = ["upwardPackages"];
const nothing: readonly string[] = [];

/** Asks for a package; a job makes it. */
export const useRequestPackage = () =>
  useAct(async (variables: VariablesOf<typeof request>) => granted((await ask(request, variables)).answer), touched);

/** Checks a package that came in; nothing is kept. */
export const useCheckPackage = () => useAct((file: File) => checkPackage(file), nothing);
