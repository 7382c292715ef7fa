import { type AskedQuotas, useQuotaUses } from "../providers/queries/quotaUses.ts";
import type { QuotaStatus } from "./quotaFilters.ts";

/** How many scopes are in each status, whatever status is chosen; not there before the API has answered. */
export type StatusCounts = Readonly<Record<QuotaStatus, number | undefined>>;

export function useStatusCounts(asked: Omit<AskedQuotas, "status">): StatusCounts {
  const { data } = useQuotaUses({ ...asked, status: null }, 1);
  const { exceeded, onlyIfInclusive } = data?.meta ?? {};
  const others = data?.total == null ? undefined : data.total - data.meta.exceeded - data.meta.onlyIfInclusive;
  return { EXCEEDED: exceeded, OK_ONLY_IF_INCLUSIVE: onlyIfInclusive, OK: others };
}
