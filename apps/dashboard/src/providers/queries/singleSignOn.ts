import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import { ask } from "../ask.ts";
import { graphql } from "../graphql.ts";

const query = graphql(`query SingleSignOn { singleSignOn }`);

/** Whether one may sign in at the organisation's own server. */
export const useSingleSignOn = (): UseQueryResult<boolean> =>
  useQuery({
    queryKey: ["singleSignOn"],
    queryFn: async () => (await ask(query, {})).singleSignOn,
    staleTime: Number.POSITIVE_INFINITY,
  });
