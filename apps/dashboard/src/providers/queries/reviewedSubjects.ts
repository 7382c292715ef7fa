import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAskedPages } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";

const reviewedRowFields = graphql(`
  fragment ReviewedRowFields on ReviewedSubject {
    key subjectKind subjectId name title collectiveKind seat isDue state reviewCompletedOn isJudged
    places { anyOf citation isRequired ifMember review { id state placeName } }
    review {
      draftSentOn leadDays meetingOn turn durationDays chair chairName completedOn concerns
      prompts { id explanation cause responsibility withdrawnAt }
    }
    minimumDays { from to }
    leadTime { days workingDays }
    findings { ruleId outcome }
    notDue { citation message { vi en } }
  }
`);
export type ReviewedRow = ResultOf<typeof reviewedRowFields>;

const reviewedPageFields = graphql(
  `fragment ReviewedPageFields on ReviewedSubjectPage {
    organisation { id name } nextCursor nodes { ...ReviewedRowFields }
  }`,
  [reviewedRowFields],
);
export type ReviewedPage = ResultOf<typeof reviewedPageFields>;

const reviewedSubjectsQuery = graphql(
  `query ReviewedSubjects($organisationId: ID!, $year: Int!, $after: String) {
    reviewedSubjects(organisationId: $organisationId, year: $year, after: $after) {
      __typename
      ... on ReviewedSubjectPage { ...ReviewedPageFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [reviewedPageFields],
);

/** Those reviewed at an organisation in the order of their turn. */
export const useReviewedSubjects = ({ organisationId, year }: AskedUnit) =>
  useAskedPages<ReviewedPage>({
    key: ["reviewedSubjects", organisationId, year],
    ask: async (after) => granted((await ask(reviewedSubjectsQuery, { organisationId, year, after })).reviewedSubjects),
  });
