import type { GetListParams, GetListResult, RaRecord } from "ra-core";

/** Where a page of a list begins, and how long it is. */
export interface Key {
  /** null: at the beginning. */
  readonly after: string | null;
  readonly first: number;
}

/** One page as the API gives it; `meta` is what it says of the whole list. */
interface KeyedPage<Row> {
  readonly nodes: Row[];
  readonly total: number | null;
  readonly nextCursor: string | null;
  readonly meta?: unknown;
}

/** react-admin counts pages, the API goes on from a key: remembers behind which key each page of a list begins. */
export function keyedList<Filter, Row extends RaRecord>(ask: (filter: Filter, key: Key) => Promise<KeyedPage<Row>>) {
  const keys = new Map<string, string>();
  const nameOf = (filter: Filter, page: number, first: number) => JSON.stringify([filter, page, first]);

  return async ({ filter, pagination }: GetListParams): Promise<GetListResult<Row>> => {
    const { page, perPage: first } = pagination ?? firstPage;
    const after = page === 1 ? null : keys.get(nameOf(filter, page, first));
    if (after === undefined) throw new Error(`Page ${page} was asked for before page ${page - 1}`);
    const answer = await ask(filter, { after, first });
    if (answer.nextCursor !== null) keys.set(nameOf(filter, page + 1, first), answer.nextCursor);
    return listResult(answer, page);
  };
}

const firstPage = { page: 1, perPage: 50 };

const listResult = <Row extends RaRecord>({ nodes, total, nextCursor, meta }: KeyedPage<Row>, page: number) => ({
  data: nodes,
  ...(total === null ? {} : { total }),
  pageInfo: { hasNextPage: nextCursor !== null, hasPreviousPage: page > 1 },
  meta,
});
