import { ask } from "../ask.ts";
import { graphql, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAct } from "../useAct.ts";
import { refusalFields } from "./refusal.ts";

const recordReview = graphql(
  `mutation RecordReview(
    $year: Int!, $subjectKind: SubjectKind!, $subjectId: ID!, $place: ReviewPlace, $placeName: String, $version: Int!
    $review: ReviewInput!
  ) {
    answer: recordReview(
      year: $year, subjectKind: $subjectKind, subjectId: $subjectId, place: $place, placeName: $placeName
      version: $version, review: $review
    ) { __typename ... on ReviewedSubject { key } ...RefusalFields }
  }`,
  [refusalFields],
);

const completeReview = graphql(
  `mutation CompleteReview(
    $year: Int!, $subjectKind: SubjectKind!, $subjectId: ID!, $place: ReviewPlace, $placeName: String, $version: Int!
    $completion: ReviewCompletionInput!
  ) {
    answer: completeReview(
      year: $year, subjectKind: $subjectKind, subjectId: $subjectId, place: $place, placeName: $placeName
      version: $version, completion: $completion
    ) { __typename ... on ReviewedSubject { key } ...RefusalFields }
  }`,
  [refusalFields],
);

const reopenReview = graphql(
  `mutation ReopenReview(
    $year: Int!, $subjectKind: SubjectKind!, $subjectId: ID!, $place: ReviewPlace, $placeName: String, $version: Int!
  ) {
    answer: reopenReview(
      year: $year, subjectKind: $subjectKind, subjectId: $subjectId, place: $place, placeName: $placeName
      version: $version
    ) { __typename ... on ReviewedSubject { key } ...RefusalFields }
  }`,
  [refusalFields],
);

/** A review moves warnings of the results that wait for it. */
const touched = ["reviewedSubjects", "reviewedSubject", resources.classifications, resources.warnings];

export type ReviewRecorded = VariablesOf<typeof recordReview>;

/** What is recorded of a review; it takes the place of what was recorded before. */
export const useRecordReview = () =>
  useAct(async (variables: ReviewRecorded) => granted((await ask(recordReview, variables)).answer), touched);

/** When a review was complete, and what was concluded. */
export const useCompleteReview = () =>
  useAct(
    async (variables: VariablesOf<typeof completeReview>) => granted((await ask(completeReview, variables)).answer),
    touched,
  );

/** A review that was complete is opened again. */
export const useReopenReview = () =>
  useAct(
    async (variables: VariablesOf<typeof reopenReview>) => granted((await ask(reopenReview, variables)).answer),
    touched,
  );
