import type { Award } from "@xep-loai/domain";
import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import type { Key } from "../keyedList.ts";
import { granted } from "../problem.ts";
import { resources } from "../resources.ts";
import { useAskedList } from "../useAskedList.ts";
import type { AskedSubjects } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

const selectionFields = graphql(
  `fragment AwardSelectionFields on AwardSelection { isChosen byBody chosenOn note byName recordedAt version }`,
);

export const awardCandidateFields = graphql(
  `fragment AwardCandidateFields on AwardCandidate {
    id: classificationId year subjectKind subjectName tier regime
    organisation { ...OrganisationRefFields }
    path { ...OrganisationRefFields }
    needsRecognition
    recognition { isRecognised byBody recognisedOn note byName recordedAt version }
    years {
      year standing regime state tier notRatedReason
      answer { counts byBody answeredOn note byName recordedAt version }
    }
    awards {
      award candidacy yearsNeeded yearsInARow yearsToAttest
      finding { ruleId citation clause outcome message { vi en } }
      selection { ...AwardSelectionFields }
      earlier { ...AwardSelectionFields }
    }
  }`,
  [organisationRef, selectionFields],
);
export type AwardCandidate = ResultOf<typeof awardCandidateFields>;
export type CandidateAward = AwardCandidate["awards"][number];
export type AwardSelection = ResultOf<typeof selectionFields>;
export type CellRecognition = NonNullable<AwardCandidate["recognition"]>;
export type AwardYear = AwardCandidate["years"][number];

const candidatesQuery = graphql(
  `query AwardCandidates(
    $organisationId: ID!, $year: Int!, $subjectKind: SubjectKind!, $award: Award, $isChosen: Boolean, $first: Int!, $after: String
  ) {
    awardCandidates(
      organisationId: $organisationId, year: $year, subjectKind: $subjectKind, award: $award, isChosen: $isChosen,
      first: $first, after: $after
    ) {
      __typename
      ... on AwardCandidatePage { nextCursor awards atTop chosen nodes { ...AwardCandidateFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [awardCandidateFields],
);

export interface AskedCandidates extends AskedSubjects {
  readonly award: Award | null;
  readonly isChosen: boolean | null;
}

/** What the API says of all candidates, whatever the list is narrowed to. */
export interface CandidateCounts {
  /** Awards the rules of the unit know for the kind of subject. */
  readonly awards: readonly Award[];
  readonly atTop: number;
  readonly chosen: number;
}

export async function askAwardCandidates(asked: AskedCandidates, key: Key) {
  const { nodes, nextCursor, ...meta } = granted((await ask(candidatesQuery, { ...asked, ...key })).awardCandidates);
  const isWhole = asked.award === null && asked.isChosen === null;
  return { nodes, nextCursor, total: isWhole ? meta.atTop : null, meta: meta satisfies CandidateCounts };
}

/** Who may be given an award at a unit and below, unit by unit. */
export const useAwardCandidates = (asked: AskedCandidates) =>
  useAskedList<AwardCandidate, CandidateCounts>(resources.awards, asked);
