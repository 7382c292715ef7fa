import type { UseQueryResult } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import { documentRef } from "./documentRef.ts";
import { organisationRef } from "./organisationRef.ts";
import { parameterFields, valueInForceFields } from "./parameterFields.ts";

export const configurationFindingFields = graphql(
  `fragment ConfigurationFindingFields on ConfigurationFinding {
    ruleId citation
    parameter { ...ParameterFields }
    stated { value text { vi en } }
    upper { ...ValueInForceFields }
    message { vi en }
  }`,
  [parameterFields, valueInForceFields],
);
export type ConfigurationFinding = ResultOf<typeof configurationFindingFields>;

export const documentFields = graphql(
  `fragment DocumentFields on Document {
    id builtIn state kind number issuedOn replaces textHeld fromOriginal version replacesId replacedById mayAct
    issuer { vi en }
    title { vi en }
    shortTitle { vi en }
    appliesTo { vi en }
    organisation { ...OrganisationRefFields }
    years { from to }
    inForce { from to }
    above { ...DocumentRefFields }
    lapsed { ...DocumentRefFields }
    overrides {
      parameter { ...ParameterFields }
      upper { ...ValueInForceFields }
      stated { value text { vi en } }
      citation clause used
    }
    findings { ...ConfigurationFindingFields }
    drafted { by at }
    putInForce { by at }
    withdrawn { by at }
  }`,
  [organisationRef, documentRef, parameterFields, valueInForceFields, configurationFindingFields],
);
export type Document = ResultOf<typeof documentFields>;
export type StatedValue = Document["overrides"][number];
export type Years = Document["years"];

const documentQuery = graphql(
  `query Document($id: ID!) {
    document(id: $id) {
      __typename
      ... on Document { ...DocumentFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [documentFields],
);

export const askDocument = async (id: string): Promise<Document> =>
  granted((await ask(documentQuery, { id })).document);

/** One document as it stands in the newest of its years. */
export const useDocument = (id: string): UseQueryResult<Document> =>
  useAsked({ key: ["document", id], ask: () => askDocument(id) });

/** Every version of a document, the newest first: the one given with those it follows and those that follow it. */
export const useVersions = (document: Document): UseQueryResult<Document[]> =>
  useAsked({
    key: ["document", "versions", document.id, document.state, document.replacedById],
    ask: async () => [
      ...(await along(document, "replacedById")).reverse(),
      document,
      ...(await along(document, "replacesId")),
    ],
  });

/** Those reached from a version in one direction, the nearest first. */
async function along(from: Document, direction: "replacesId" | "replacedById"): Promise<Document[]> {
  const id = from[direction];
  if (id === null) return [];
  const next = await askDocument(id);
  return [next, ...(await along(next, direction))];
}
