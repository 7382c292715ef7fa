import type { UseQueryResult } from "@tanstack/react-query";
import type { SubjectKind } from "@xep-loai/domain";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { documentRef } from "./documentRef.ts";

const ruleFields = graphql(
  `fragment RuleFields on Rule {
    ruleId citation clause effect severity subjects step means documentId standing touched warned
    document { ...DocumentRefFields }
    inPlace { ruleId citation clause }
  }`,
  [documentRef],
);
export type Rule = ResultOf<typeof ruleFields>;

const rulesQuery = graphql(
  `query Rules($organisationId: ID!, $year: Int!, $subjectKind: SubjectKind) {
    rules(organisationId: $organisationId, year: $year, subjectKind: $subjectKind) {
      __typename
      ... on RuleList { known rules { ...RuleFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [ruleFields],
);

export interface AskedRules extends AskedUnit {
  /** Only rules about these, and counting these alone; null: all. */
  readonly subjectKind: SubjectKind | null;
}

export interface RuleList {
  readonly rules: readonly Rule[];
  /** How many there are in all, whatever was asked for. */
  readonly known: number;
}

/** Every rule the product knows, how it stands for a unit in a year, and how many it touched there. */
export const useRules = ({ organisationId, year, subjectKind }: AskedRules): UseQueryResult<RuleList> =>
  useAsked({
    key: ["rules", organisationId, year, subjectKind],
    ask: async () => granted((await ask(rulesQuery, { organisationId, year, subjectKind })).rules),
  });
