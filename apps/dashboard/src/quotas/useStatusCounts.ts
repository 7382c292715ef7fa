import { type AskedQuotas, type QuotaBreaches, useQuotaUses } from "../providers/queries/quotaUses.ts";
import type { QuotaStatus } from "./quotaFilters.ts";

/** How many scopes are in each status, whatever status is chosen; not there before the API has answered. */
export type StatusCounts = Readonly<Record<QuotaStatus, number | undefined>>;

export function useStatusCounts(asked: Omit<AskedQuotas, "status">): StatusCounts {
  const { data } = useQuotaUses({ ...asked, status: null }, 1);
  const { exceeded, onlyIfInclusive, onlyIfSmallBase } = data?.meta ?? {};
  return {
    EXCEEDED: exceeded,
    OK_ONLY_IF_INCLUSIVE: onlyIfInclusive,
    OK_ONLY_IF_SMALL_BASE: onlyIfSmallBase,
    OK: data?.total == null ? undefined : others(data.total, data.meta),
  };
}

const others = (total: number, { exceeded, onlyIfInclusive, onlyIfSmallBase }: QuotaBreaches): number =>
  total - exceeded - onlyIfInclusive - onlyIfSmallBase;
