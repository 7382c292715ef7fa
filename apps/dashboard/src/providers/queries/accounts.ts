import { ask } from "../ask.ts";
import { graphql, type ResultOf, type VariablesOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAskedPages } from "../useAsked.ts";
import { organisationRef } from "./organisationRef.ts";

export const accountFields = graphql(
  `fragment AccountFields on Account {
    id username displayName lockedAt oneTimeUntil hasSecondFactor isOwn mayChange version
    roles { role organisation { ...OrganisationRefFields } from until isHeld }
  }`,
  [organisationRef],
);
/** Somebody who may sign in, as an administrator sees it. */
export type Account = ResultOf<typeof accountFields>;
export type AccountRole = Account["roles"][number];

const accountsQuery = graphql(
  `query Accounts($organisationId: ID, $text: String, $after: String) {
    accounts(organisationId: $organisationId, text: $text, after: $after) {
      __typename
      ... on AccountPage { nextCursor nodes { ...AccountFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [accountFields],
);

/** The accounts with a role at a unit or below it, by user name. */
export const useAccounts = (asked: Omit<VariablesOf<typeof accountsQuery>, "after">) =>
  useAskedPages({
    key: ["accounts", asked],
    ask: async (after) => granted((await ask(accountsQuery, { ...asked, after })).accounts),
  });
