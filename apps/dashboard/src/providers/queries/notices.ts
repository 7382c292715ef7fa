import { ask } from "../ask.ts";
import { graphql, type ResultOf } from "../graphql.ts";
import { granted } from "../problem.ts";
import { useAsked } from "../useAsked.ts";
import { organisationRef } from "./organisationRef.ts";

const noticeFields = graphql(
  `fragment NoticeFields on Notice {
    id year remindedAt byName dueOn organisation { ...OrganisationRefFields }
  }`,
  [organisationRef],
);
export type Notice = ResultOf<typeof noticeFields>;

const noticesQuery = graphql(
  `query Notices {
    notices {
      __typename
      ... on Notices { nodes { ...NoticeFields } }
      ... on Refusal { code message { vi en } }
    }
  }`,
  [noticeFields],
);

/** What the account has not read yet. */
export const useNotices = () =>
  useAsked<readonly Notice[]>({
    key: ["notices"],
    ask: async () => granted((await ask(noticesQuery, {})).notices).nodes,
  });
