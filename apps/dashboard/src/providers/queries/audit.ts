import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAskedPages } from "../useAsked.ts";
import { organisationRef } from "./organisationRef.ts";

const auditFields = graphql(
  `fragment AuditFields on AuditEntry {
    id at byName act way fileName fileRow kindLabel { vi en } subjectName subjectKind classificationId memberId year
    organisation { ...OrganisationRefFields }
    changes { field label { vi en } before { vi en } after { vi en } }
  }`,
  [organisationRef],
);
export type AuditEntry = ResultOf<typeof auditFields>;

const auditQuery = graphql(
  `query Audit($organisationId: ID, $auditAct: AuditAct, $kind: AuditedKind, $way: AuditWay, $by: String, $from: Date, $to: Date, $after: String) {
    auditEntries(organisationId: $organisationId, auditAct: $auditAct, kind: $kind, way: $way, by: $by, from: $from, to: $to, after: $after) {
      __typename
      ... on AuditPage { nextCursor nodes { ...AuditFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [auditFields],
);
export type AskedAudit = Omit<VariablesOf<typeof auditQuery>, "after">;

/** What was done and whose file was seen, the newest first. */
export const useAudit = (asked: AskedAudit) =>
  useAskedPages({
    key: ["audit", asked],
    ask: async (after) => granted((await ask(auditQuery, { ...asked, after })).auditEntries),
  });
