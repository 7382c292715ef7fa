import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const select = graphql(
  `mutation SelectForAward($classificationId: ID!, $year: Int!, $version: Int!, $selection: AwardSelectionInput!) {
    answer: selectForAward(classificationId: $classificationId, year: $year, version: $version, selection: $selection) {
      __typename ... on AwardCandidate { classificationId } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const attestYear = graphql(
  `mutation AttestAwardYear($classificationId: ID!, $year: Int!, $version: Int!, $given: AwardYearInput!) {
    answer: attestAwardYear(classificationId: $classificationId, year: $year, version: $version, answer: $given) {
      __typename ... on AwardCandidate { classificationId } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const recognise = graphql(
  `mutation RecogniseCell($classificationId: ID!, $year: Int!, $version: Int!, $recognition: CellRecognitionInput!) {
    answer: recogniseCell(classificationId: $classificationId, year: $year, version: $version, recognition: $recognition) {
      __typename ... on AwardCandidate { classificationId } ...RefusalFields
    }
  }`,
  [refusalFields],
);

const touched = [resources.awards];

/** What a committee said of a candidate. */
export const useSelectForAward = () =>
  useAct(async (variables: VariablesOf<typeof select>) => granted((await ask(select, variables)).answer), touched);

/** Whether a year under other rules counts. */
export const useAttestAwardYear = () =>
  useAct(
    async (variables: VariablesOf<typeof attestYear>) => granted((await ask(attestYear, variables)).answer),
    touched,
  );

/** Whether a committee recognised a cell as «tiêu biểu» when it rated it. */
export const useRecogniseCell = () =>
  useAct(
    async (variables: VariablesOf<typeof recognise>) => granted((await ask(recognise, variables)).answer),
    touched,
  );
