import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked, useAskedPages } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

const submissionFields = graphql(
  `fragment SubmissionFields on Submission {
    organisation { ...OrganisationRefFields }
    state version dueOn inclusive citation ruleId submittedAt receivedAt arrivedAt daysLate daysLeft returnReason isLocked reopenedUntil receivedWith
  }`,
  [organisationRef],
);
export type Submission = ResultOf<typeof submissionFields>;

const boardFields = graphql(
  `fragment SubmissionBoardFields on SubmissionBoard {
    expected total nextCursor mayReceive mayReturn
    groups { group count }
    nodes {
      submission { ...SubmissionFields } progress { subjects proposed decided } remindedAt
      sentWithout { ...OrganisationRefFields }
    }
  }`,
  [submissionFields, organisationRef],
);
export type SubmissionBoard = ResultOf<typeof boardFields>;
export type SubmissionRow = SubmissionBoard["nodes"][number];
export type SubmissionGroup = SubmissionBoard["groups"][number]["group"];

const boardQuery = graphql(
  `query Submissions($organisationId: ID!, $year: Int!, $which: SubmissionGroup, $after: String) {
    submissions(organisationId: $organisationId, year: $year, which: $which, after: $after) {
      __typename
      ... on SubmissionBoard { ...SubmissionBoardFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [boardFields],
);

const recordFields = graphql(
  `fragment SubmissionRecordFields on SubmissionRecord {
    hasSuperior maySubmit mayReceive mayReturn changeCount
    submission { ...SubmissionFields }
    progress { subjects proposed decided }
    notIn { ...OrganisationRefFields }
    unfinished { organisation { ...OrganisationRefFields } count }
    sentWithout { ...OrganisationRefFields }
    events { act happenedAt byName reason openUntil without { ...OrganisationRefFields } }
    changes {
      subjectName subjectKind isReview fromState toState fromTier toTier fromNotRated toNotRated wasComplete isComplete changedAt byName
      organisation { ...OrganisationRefFields }
    }
  }`,
  [submissionFields, organisationRef],
);
export type SubmissionRecord = ResultOf<typeof recordFields>;
export type SubmissionChange = SubmissionRecord["changes"][number];

const recordQuery = graphql(
  `query SubmissionRecord($organisationId: ID!, $year: Int!) {
    submissionRecord(organisationId: $organisationId, year: $year) {
      __typename
      ... on SubmissionRecord { ...SubmissionRecordFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [recordFields],
);

/** What the direct subordinates of a unit send it; of all of them, or of one group. */
export const useSubmissions = ({ organisationId, year, which }: AskedUnit & { which: SubmissionGroup | null }) =>
  useAskedPages<SubmissionBoard>({
    key: ["submissions", organisationId, year, which],
    ask: async (after) => granted((await ask(boardQuery, { organisationId, year, which, after })).submissions),
  });

/** The results of one unit on their way up, with every act on them. */
export const useSubmissionRecord = ({ organisationId, year }: AskedUnit) =>
  useAsked<SubmissionRecord>({
    key: ["submissionRecord", organisationId, year],
    ask: async () => granted((await ask(recordQuery, { organisationId, year })).submissionRecord),
  });
