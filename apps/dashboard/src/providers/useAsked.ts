import {
  type InfiniteData,
  keepPreviousData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from "@tanstack/react-query";
import { type PagedQuestion, pagesOf } from "./pagesOf.ts";
import { useSignOutWhenSessionIsOver } from "./useSignOutWhenSessionIsOver.ts";

interface Question<Answer> {
  /** Name of the question and everything it depends on. */
  readonly key: readonly unknown[];
  readonly ask: () => Promise<Answer>;
  readonly enabled?: boolean;
  /** In how many milliseconds to ask again, as long as the page is open; false: not by itself. */
  readonly again?: (answer: Answer | undefined) => number | false;
}

/** One question; while a new one is on its way the old answer stays as `isPlaceholderData`, to be shown greyed. */
export function useAsked<Answer>(question: Question<Answer>): UseQueryResult<Answer> {
  const { key, ask, enabled = true, again = () => false } = question;
  const query = useQuery({
    queryKey: key,
    queryFn: ask,
    enabled,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => again(state.data),
  });
  useSignOutWhenSessionIsOver(query.error);
  return query;
}

/** A list that comes by pages; `fetchNextPage` brings the next one. */
export function useAskedPages<Page extends { nextCursor: string | null }>({
  key,
  ask,
  enabled = true,
}: PagedQuestion<Page> & { readonly enabled?: boolean }): UseInfiniteQueryResult<InfiniteData<Page>> {
  const query = useInfiniteQuery({ ...pagesOf({ key, ask }), enabled, placeholderData: keepPreviousData });
  useSignOutWhenSessionIsOver(query.error);
  return query;
}
