import type { SubjectKind } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { QuotaBadge } from "./organisation-page.type.ts";

const none: QuotaBadge = { worst: null, exceeded: 0, onlyIfInclusive: 0, onlyIfSmallBase: 0 };

/** How the quota scopes of one subject kind at and below several organisations stand, in one statement. */
export async function quotaBadges(
  tx: Tx,
  year: number,
  subjectKind: SubjectKind,
  ids: readonly number[],
): Promise<(id: number) => QuotaBadge> {
  const found = await rows<QuotaBadge & { organisationId: number }>(tx, badgeSql, [year, ids, subjectKind]);
  const byId = new Map(found.map(({ organisationId, ...badge }) => [organisationId, badge]));
  return (id) => byId.get(id) ?? none;
}

const badgeSql = `
  select organisation_id as "organisationId", exceeded, only_if_inclusive as "onlyIfInclusive", only_if_small_base as "onlyIfSmallBase",
         case when exceeded > 0 then 'EXCEEDED' when only_if_inclusive > 0 then 'OK_ONLY_IF_INCLUSIVE'
              when only_if_small_base > 0 then 'OK_ONLY_IF_SMALL_BASE' else 'OK' end as worst
    from (select organisation_id,
                 coalesce(sum(subtree) filter (where status = 'EXCEEDED'), 0)::int as exceeded,
                 coalesce(sum(subtree) filter (where status = 'OK_ONLY_IF_INCLUSIVE'), 0)::int as only_if_inclusive,
                 coalesce(sum(subtree) filter (where status = 'OK_ONLY_IF_SMALL_BASE'), 0)::int as only_if_small_base
            from quota_counter
           where year = $1 and organisation_id = any($2::int[]) and subject_kind = $3
           group by organisation_id having sum(subtree) > 0) counted`;
