import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const recordPlan = graphql(
  `mutation RecordAnnualPlan($organisationId: ID!, $year: Int!, $version: Int!, $plan: AnnualPlanInput!) {
    answer: recordAnnualPlan(organisationId: $organisationId, year: $year, version: $version, plan: $plan) {
      __typename ... on AnnualPlan { number } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const recordDossier = graphql(
  `mutation RecordDossier($organisationId: ID!, $year: Int!, $version: Int!, $dossier: DossierInput!) {
    answer: recordDossier(organisationId: $organisationId, year: $year, version: $version, dossier: $dossier) {
      __typename ... on Dossier { version } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const touched = ["deadlines", "dossier"];

/** A committee's plan of the year, by number and date. */
export const useRecordPlan = () =>
  useAct(
    async (variables: VariablesOf<typeof recordPlan>) => granted((await ask(recordPlan, variables)).answer),
    touched,
  );

/** What came in of a dossier. */
export const useRecordDossier = () =>
  useAct(
    async (variables: VariablesOf<typeof recordDossier>) => granted((await ask(recordDossier, variables)).answer),
    touched,
  );
