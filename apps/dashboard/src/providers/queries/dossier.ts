import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

export const dossierFields = graphql(
  `fragment DossierFields on Dossier {
    year receivedOn applicable complete hasCommittee members declaringMembers version changedByName changedAt
    organisation { ...OrganisationRefFields }
    items {
      no label { vi en } isApplicable isComplete
      papers { id label { vi en } required received missing receivedOn }
    }
    finding { ruleId citation clause outcome message { vi en } }
  }`,
  [organisationRef],
);
export type Dossier = ResultOf<typeof dossierFields>;
export type DossierItem = Dossier["items"][number];

const dossierQuery = graphql(
  `query Dossier($organisationId: ID!, $year: Int!) {
    dossier(organisationId: $organisationId, year: $year) {
      __typename
      ... on Dossier { ...DossierFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [dossierFields],
);

/** What came in of the dossier of a unit, paper by paper. */
export const useDossier = ({ organisationId, year }: AskedUnit) =>
  useAsked({
    key: ["dossier", organisationId, year],
    ask: async () => granted((await ask(dossierQuery, { organisationId, year })).dossier),
  });
