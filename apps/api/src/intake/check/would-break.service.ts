import type { Text } from "@xep-loai/domain";
import type { Ref } from "../../organisation/standing.service.ts";
import { quotaUsesById } from "../../quota/quota-row.service.ts";
import { rows, type Tx } from "../../shared/tx.ts";

/** A quota that would be exceeded, or further exceeded, once a workbook is applied. */
export interface BrokenQuota {
  /** Of the scope. */
  readonly id: string;
  readonly organisation: Ref;
  readonly scopeLabel: Text;
  readonly arithmetic: Text;
  /** How many too many now; 0: it is kept now. */
  readonly overNow: number;
  readonly over: number;
  /** Only were the rows written too whose result was changed after the workbook was made. */
  readonly withOutdated: boolean;
}

/** More would not be read one by one; the worst first. */
const most = 50;

/** By how many each scope is beyond its quota. */
export type BeyondQuota = ReadonlyMap<string, number>;

/** The scopes beyond their quota, the worst first. */
export const beyondQuota = async (tx: Tx, year: number): Promise<BeyondQuota> =>
  new Map((await rows<Over>(tx, beyond, [year])).map(({ id, over }) => [id, over]));

/** The quotas that are exceeded, or further exceeded, since. */
export async function brokenSince(tx: Tx, year: number, before: BeyondQuota): Promise<readonly BrokenQuota[]> {
  const worse = [...(await beyondQuota(tx, year))].filter(([id, over]) => over > (before.get(id) ?? 0)).slice(0, most);
  const uses = await quotaUsesById(
    tx,
    year,
    worse.map(([id]) => id),
  );
  return worse.flatMap(([id, over]) => {
    const use = uses.get(id);
    if (use === undefined) return [];
    const { organisation, scopeLabel, arithmetic } = use;
    return [{ id, organisation, scopeLabel, arithmetic, overNow: before.get(id) ?? 0, over, withOutdated: false }];
  });
}

/** Those that are broken, or further broken, by what is written besides. */
export function onlyTogether(all: readonly BrokenQuota[], without: readonly BrokenQuota[]): readonly BrokenQuota[] {
  const overOf = new Map(without.map(({ id, over }) => [id, over]));
  return all.flatMap((quota) => (quota.over > (overOf.get(quota.id) ?? 0) ? [{ ...quota, withOutdated: true }] : []));
}

interface Over {
  readonly id: string;
  readonly over: number;
}

const beyond = `
  select q.id::text as id, q.excellent - quota_limit(q) as over from quota_use q
  where q.year = $1 and q.excellent > quota_limit(q) and not quota_is_tolerated(q) order by 2 desc, q.id`;
