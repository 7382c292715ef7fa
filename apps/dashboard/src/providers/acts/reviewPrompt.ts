import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const addPrompt = graphql(
  `mutation AddReviewPrompt(
    $year: Int!, $subjectKind: SubjectKind!, $subjectId: ID!, $place: ReviewPlace, $placeName: String, $version: Int!
    $prompt: ReviewPromptInput!
  ) {
    answer: addReviewPrompt(
      year: $year, subjectKind: $subjectKind, subjectId: $subjectId, place: $place, placeName: $placeName
      version: $version, prompt: $prompt
    ) { __typename ... on ReviewedSubject { key } ...RefusalFields }
  }`,
  [refusalFields],
);

const answerPrompt = graphql(
  `mutation AnswerReviewPrompt(
    $year: Int!, $subjectKind: SubjectKind!, $subjectId: ID!, $promptId: ID!, $version: Int!, $answer: ReviewAnswerInput!
  ) {
    answer: answerReviewPrompt(
      year: $year, subjectKind: $subjectKind, subjectId: $subjectId, promptId: $promptId, version: $version, answer: $answer
    ) { __typename ... on ReviewedSubject { key } ...RefusalFields }
  }`,
  [refusalFields],
);

const withdrawPrompt = graphql(
  `mutation WithdrawReviewPrompt(
    $year: Int!, $subjectKind: SubjectKind!, $subjectId: ID!, $promptId: ID!, $version: Int!, $reason: String!
  ) {
    answer: withdrawReviewPrompt(
      year: $year, subjectKind: $subjectKind, subjectId: $subjectId, promptId: $promptId, version: $version, reason: $reason
    ) { __typename ... on ReviewedSubject { key } ...RefusalFields }
  }`,
  [refusalFields],
);

const touched = ["reviewedSubjects", "reviewedSubject", resources.classifications, resources.warnings];

/** An issue put to the reviewed. */
export const useAddPrompt = () =>
  useAct(
    async (variables: VariablesOf<typeof addPrompt>) => granted((await ask(addPrompt, variables)).answer),
    touched,
  );

/** What the reviewed answered to an issue; anew corrects it. */
export const useAnswerPrompt = () =>
  useAct(
    async (variables: VariablesOf<typeof answerPrompt>) => granted((await ask(answerPrompt, variables)).answer),
    touched,
  );

/** An issue put by mistake is taken back. */
export const useWithdrawPrompt = () =>
  useAct(
    async (variables: VariablesOf<typeof withdrawPrompt>) => granted((await ask(withdrawPrompt, variables)).answer),
    touched,
  );
