import type { FollowUpState, SubjectKind } from "@xep-loai/domain";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import type { Key } from "../keyedList.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAskedList } from "../useAskedList.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

export const followedSubjectFields = graphql(
  `fragment FollowedSubjectFields on FollowedSubject {
    id: classificationId year subjectKind subjectName subjectTitle regime state
    organisation { ...OrganisationRefFields }
    path { ...OrganisationRefFields }
    forcing { ruleId citation clause arithmetic message { vi en } }
    finding { ruleId citation clause outcome message { vi en } }
    followUp { owner action dueOn doneOn outcome version changedByName changedAt }
    ended { cancelledOn reason tier replacedById }
  }`,
  [organisationRef],
);
export type FollowedSubject = ResultOf<typeof followedSubjectFields>;

const followUpsQuery = graphql(
  `query FollowUps(
    $organisationId: ID!, $year: Int!, $subjectKind: SubjectKind, $state: [FollowUpState!], $first: Int!, $after: String
  ) {
    followUps(
      organisationId: $organisationId, year: $year, subjectKind: $subjectKind, state: $state, first: $first, after: $after
    ) {
      __typename
      ... on FollowUpPage { nextCursor total byState { state count } nodes { ...FollowedSubjectFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [followedSubjectFields],
);

export interface AskedFollowUps extends AskedUnit {
  /** null: every kind. */
  readonly subjectKind: SubjectKind | null;
  /** null: every state. */
  readonly state: FollowUpState[] | null;
}

/** How many stand so, whatever state is asked for. */
export interface FollowUpCounts {
  readonly byState: readonly { readonly state: FollowUpState; readonly count: number }[];
}

export async function askFollowUps(asked: AskedFollowUps, key: Key) {
  const { byState, ...page } = granted((await ask(followUpsQuery, { ...asked, ...key })).followUps);
  return { ...page, meta: { byState } satisfies FollowUpCounts };
}

/** Those at the lowest tier at a unit and below. */
export const useFollowUps = (asked: AskedFollowUps) =>
  useAskedList<FollowedSubject, FollowUpCounts>(resources.followUps, asked);
