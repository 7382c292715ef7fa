import type { UseQueryResult } from "@tanstack/react-query";
import type { DocumentDraft } from "../acts/document.ts";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import { configurationFindingFields } from "./document.ts";
import { organisationRef } from "./organisationRef.ts";
import { parameterFields, valueInForceFields } from "./parameterFields.ts";

const verdictFields = graphql(
  `fragment VerdictChangesFields on VerdictChanges {
    examined complete changed ceilingsLowered ceilingsRaised warningsNew warningsGone
    first {
      ceilingBefore ceilingAfter newWarnings goneWarnings
      classification { id year subjectKind subjectName subjectTitle tier organisation { ...OrganisationRefFields } }
    }
  }`,
  [organisationRef],
);

const documentEffectFields = graphql(
  `fragment DocumentEffectFields on DocumentEffect {
    year openYears builtUpon organisations undecided decided submissions
    parameters {
      parameter { ...ParameterFields }
      before { ...ValueInForceFields }
      after { ...ValueInForceFields }
    }
    findings { ...ConfigurationFindingFields }
    deadlines {
      year level organisations sent
      first { ...OrganisationRefFields }
      before { dueOn inclusive documentId citation }
      after { dueOn inclusive documentId citation }
    }
    verdicts { ...VerdictChangesFields }
  }`,
  [organisationRef, parameterFields, valueInForceFields, configurationFindingFields, verdictFields],
);
export type DocumentEffect = ResultOf<typeof documentEffectFields>;
export type ParameterChange = DocumentEffect["parameters"][number];
export type DeadlineChange = DocumentEffect["deadlines"][number];
export type ChangedVerdict = DocumentEffect["verdicts"]["first"][number];

const documentEffectQuery = graphql(
  `query DocumentEffect($draft: DocumentDraft!) {
    documentEffect(draft: $draft) {
      __typename
      ... on DocumentEffect { ...DocumentEffectFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [documentEffectFields],
);

/** What would follow if a draft took force now; asked anew each time, as everything it touches goes on changing. */
export const useDocumentEffect = (draft: DocumentDraft): UseQueryResult<DocumentEffect> =>
  useAsked({
    key: ["documentEffect", draft],
    ask: async () => granted((await ask(documentEffectQuery, { draft })).documentEffect),
  });
