import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";

const packagesFields = graphql(`
  fragment UpwardPackagesFields on UpwardPackages {
    mayRequest
    nodes { id state ofEach partsDone partsTotal requestedAt expiresAt fileName bytes }
  }
`);
export type UpwardPackages = ResultOf<typeof packagesFields>;
export type UpwardPackage = UpwardPackages["nodes"][number];

const packagesQuery = graphql(
  `query UpwardPackages($organisationId: ID!, $year: Int!) {
    upwardPackages(organisationId: $organisationId, year: $year) {
      __typename
      ... on UpwardPackages { ...UpwardPackagesFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [packagesFields],
);

/** Whether one is waited for. */
export const isUnderWay = ({ state }: UpwardPackage): boolean => state === "WAITING" || state === "RUNNING";

/** The packages of a unit the viewer asked for; asked again while one is made. */
export const useUpwardPackages = ({ organisationId, year }: AskedUnit) =>
  useAsked<UpwardPackages>({
    key: ["upwardPackages", organisationId, year],
    ask: async () => granted((await ask(packagesQuery, { organisationId, year })).upwardPackages),
    again: (answer) => (answer?.nodes.some(isUnderWay) ? 1_000 : false),
  });
