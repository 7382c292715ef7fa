export interface PagedQuestion<Page> {
  readonly key: readonly unknown[];
  readonly ask: (after: string | null) => Promise<Page>;
}

/** A list that comes by pages, as the memory of all answers asks for it. */
export const pagesOf = <Page extends { nextCursor: string | null }>({ key, ask }: PagedQuestion<Page>) => ({
  queryKey: key,
  queryFn: ({ pageParam }: { pageParam: string | null }) => ask(pageParam),
  initialPageParam: null as string | null,
  getNextPageParam: (page: Page) => page.nextCursor,
});
