import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const begin = graphql(
  `mutation BeginUpwardReport($organisationId: ID!, $year: Int!) {
    answer: beginUpwardReport(organisationId: $organisationId, year: $year) {
      __typename ... on UpwardReport { year } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const write = graphql(
  `mutation WriteReportParagraph($id: ID!, $version: Int!, $key: String!, $language: Locale!, $words: String) {
    answer: writeReportParagraph(id: $id, version: $version, key: $key, language: $language, words: $words) {
      __typename ... on UpwardReport { year } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const discard = graphql(
  `mutation DiscardUpwardReport($id: ID!, $version: Int!) {
    answer: discardUpwardReport(id: $id, version: $version) {
      __typename ... on UpwardReport { year } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const issue = graphql(
  `mutation IssueUpwardReport($id: ID!, $version: Int!, $contentHash: String!, $head: ReportHeadInput!) {
    answer: issueUpwardReport(id: $id, version: $version, contentHash: $contentHash, head: $head) {
      __typename ... on UpwardReport { year } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const touched = ["upwardReport"];

/** Begins the report of a unit. */
export const useBeginReport = () =>
  useAct(async (variables: VariablesOf<typeof begin>) => granted((await ask(begin, variables)).answer), touched);

/** Writes a paragraph by hand, or from the figures again. */
export const useWriteParagraph = () =>
  useAct(async (variables: VariablesOf<typeof write>) => granted((await ask(write, variables)).answer), touched);

/** Throws a draft away. */
export const useDiscardReport = () =>
  useAct(async (variables: VariablesOf<typeof discard>) => granted((await ask(discard, variables)).answer), touched);

/** Issues a draft as it was seen. */
export const useIssueReport = () =>
  useAct(async (variables: VariablesOf<typeof issue>) => granted((await ask(issue, variables)).answer), touched);
