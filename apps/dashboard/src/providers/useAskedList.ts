import { type InfiniteData, keepPreviousData } from "@tanstack/react-query";
import { type GetInfiniteListResult, type RaRecord, useGetOne, useInfiniteGetList } from "ra-core";
import type { resources } from "./resources.ts";

type Resource = (typeof resources)[keyof typeof resources];

/** The rows of all pages fetched so far, and what the API says of the whole list. */
export interface AskedList<Row, Meta = undefined> {
  readonly rows: readonly Row[];
  /** null where the API did not count. */
  readonly total: number | null;
  readonly meta: Meta;
}

/** A list of a resource; `fetchNextPage` brings more, and the old rows stay as placeholder while new ones are asked for. */
export function useAskedList<Row extends RaRecord, Meta = undefined>(resource: Resource, filter: object, perPage = 50) {
  const params = { filter, pagination: { page: 1, perPage } };
  const { data, ...question } = useInfiniteGetList<Row>(resource, params, { placeholderData: keepPreviousData });
  return { ...question, data: allPages<Row, Meta>(data) };
}

/** Once the session is over react-admin answers with an empty page that says nothing of the list: no answer. */
function allPages<Row extends RaRecord, Meta>(data: InfiniteData<GetInfiniteListResult<Row>> | undefined) {
  const first = data?.pages[0];
  if (!data || !first?.pageInfo) return undefined;
  const list: AskedList<Row, Meta> = {
    rows: data.pages.flatMap((page) => page.data),
    total: first.total ?? null,
    meta: first.meta,
  };
  return list;
}

/** One record of a resource as it was in a year. */
export function useAskedRecord<Found extends RaRecord>(resource: Resource, id: string, year: number) {
  const params = { id, meta: { year } };
  const { data, ...question } = useGetOne<Found>(resource, params, { placeholderData: keepPreviousData });
  return { ...question, data: isRecord(data) ? data : undefined };
}

/** Once the session is over react-admin answers with a record of nothing. */
const isRecord = <Found extends RaRecord>(data: Found | undefined): data is Found => data?.id !== undefined;
