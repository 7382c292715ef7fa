import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAskedPages } from "../useAsked.ts";
import type { AskedUnit } from "./asked.ts";
import { organisationRef } from "./organisationRef.ts";

const unitProgressFields = graphql(
  `fragment UnitProgressFields on UnitProgress {
    organisation { ...OrganisationRefFields }
    yearKind childCount toDecide decided papersNeeded papersComplete
    submission { state dueOn daysLate }
    deadlines { ruleId citation clause matters dueOn lastDayInTime doneOn state days }
    plan { number filedOn note version changedByName changedAt }
    planFindings { ruleId citation clause outcome message { vi en } }
  }`,
  [organisationRef],
);
export type UnitProgress = ResultOf<typeof unitProgressFields>;
export type UnitDeadline = UnitProgress["deadlines"][number];

const deadlinePageFields = graphql(
  `fragment DeadlinePageFields on DeadlinePage {
    total nextCursor
    inForce {
      ruleId citation clause matters dueOn lastDayInTime level documentId isOwn subordinates
      from { vi en } to { vi en } via { vi en } document { vi en }
    }
    own { ...UnitProgressFields }
    nodes { ...UnitProgressFields }
  }`,
  [unitProgressFields],
);
export type DeadlinePage = ResultOf<typeof deadlinePageFields>;
export type DeadlineInForce = DeadlinePage["inForce"][number];

const deadlinesQuery = graphql(
  `query Deadlines($organisationId: ID!, $year: Int!, $after: String) {
    deadlines(organisationId: $organisationId, year: $year, after: $after) {
      __typename
      ... on DeadlinePage { ...DeadlinePageFields }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [deadlinePageFields],
);

/** The deadlines of a unit and its direct subordinates, and who kept them. */
export const useDeadlines = ({ organisationId, year }: AskedUnit) =>
  useAskedPages<DeadlinePage>({
    key: ["deadlines", organisationId, year],
    ask: async (after) => granted((await ask(deadlinesQuery, { organisationId, year, after })).deadlines),
  });
