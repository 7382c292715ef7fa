import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

const paragraphFields = graphql(`
  fragment ReportParagraphFields on ReportParagraph {
    key section editedIn isOutrun
    text { vi en }
    fromFigures { vi en }
  }
`);
export type ReportParagraph = ResultOf<typeof paragraphFields>;

const issuedFields = graphql(`
  fragment IssuedReportFields on IssuedReport {
    id number issuedOn place addressee signedAs signedBy recipients asOf issuedByName hash reason isIntact
    paragraphs { key section isEdited text { vi en } }
    differences { key before now label { vi en } }
  }
`);
export type IssuedReport = ResultOf<typeof issuedFields>;

const reportFields = graphql(
  `fragment UpwardReportFields on UpwardReport {
    year superior addressee asOf mayWrite mayIssue
    organisation { ...OrganisationRefFields }
    subject { vi en }
    draft { id contentHash version changedByName changedAt paragraphs { ...ReportParagraphFields } }
    issued { ...IssuedReportFields }
    earlier { id number issuedOn issuedByName hash reason }
    below { organisation { ...OrganisationRefFields } report { id number issuedOn signedBy } }
  }`,
  [organisationRef, paragraphFields, issuedFields],
);
export type UpwardReport = ResultOf<typeof reportFields>;
export type ReportDraft = NonNullable<UpwardReport["draft"]>;

const reportQuery = graphql(
  `query UpwardReport($organisationId: ID!, $year: Int!) {
    upwardReport(organisationId: $organisationId, year: $year) {
      __typename
      ... on UpwardReport { ...UpwardReportFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [reportFields],
);

const longAnnexesQuery = graphql(
  `query LongAnnexes($organisationId: ID!, $year: Int!) {
    upwardReport(organisationId: $organisationId, year: $year) {
      __typename
      ... on UpwardReport { draft { longAnnexes { table title { vi en } } } }
      ... on Refusal { code message { vi en } }
    }
  }`,
);
type LongAnnexesAnswer = ResultOf<typeof longAnnexesQuery>["upwardReport"];
export type LongAnnex = NonNullable<Extract<LongAnnexesAnswer, { draft: unknown }>["draft"]>["longAnnexes"][number];

/** The tables that would not be printed with the report of a unit, were it issued now. */
export const useLongAnnexes = ({ organisationId, year }: AskedUnit) =>
  useAsked<readonly LongAnnex[]>({
    key: ["upwardReport", organisationId, year, "longAnnexes"],
    ask: async () =>
      granted((await ask(longAnnexesQuery, { organisationId, year })).upwardReport).draft?.longAnnexes ?? [],
  });

/** The report of a unit to its superior: what is being written, what was issued, what came from below. */
export const useUpwardReport = ({ organisationId, year }: AskedUnit) =>
  useAsked<UpwardReport>({
    key: ["upwardReport", organisationId, year],
    ask: async () => granted((await ask(reportQuery, { organisationId, year })).upwardReport),
  });
