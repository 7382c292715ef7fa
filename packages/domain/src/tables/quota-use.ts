import { quotaUse } from "../regime-2019/quota.ts";
import type { QuotaCounts, QuotaParameters, QuotaUse } from "../regime-2019/quota-use.ts";
import { type Percentage, percentage } from "./percentage.ts";

/** One scope of a quota (rules.md 3.9.6) with its figures. */
export interface QuotaScope<Key> {
  readonly key: Key;
  readonly counts: QuotaCounts;
}

/** A row of rules.md 6.2, R5. */
export interface QuotaRow<Key> {
  readonly key: Key;
  readonly use: QuotaUse;
  /** X/B of the reading followed, one decimal; null where the base is empty. */
  readonly usedPercentage: Percentage | null;
}

/** The rows of R5, worst first: the fewest places left, below 0 where the limit is exceeded. */
export const quotaTable = <Key>(
  parameters: QuotaParameters,
  scopes: readonly QuotaScope<Key>[],
): readonly QuotaRow<Key>[] =>
  scopes.map(({ key, counts }) => quotaRow(key, quotaUse(parameters, counts))).sort(worstFirst);

/** One row of R5. */
export const quotaRow = <Key>(key: Key, use: QuotaUse): QuotaRow<Key> => ({
  key,
  use,
  usedPercentage: percentage(use.used.part, use.used.whole),
});

const worstFirst = (left: QuotaRow<unknown>, right: QuotaRow<unknown>): number => placesLeft(left) - placesLeft(right);

/** Negative where the limit is exceeded. */
const placesLeft = ({ use }: QuotaRow<unknown>): number => use.max - use.excellent;
