import type { QuotaStatus, SubjectKind } from "@xep-loai/domain";
import { firstRow, type Tx } from "../../shared/tx.ts";
import type { OriginScopes } from "./tier-origin.type.ts";

interface Counted {
  readonly touched: Readonly<Record<string, number>> | null;
  readonly statuses: Readonly<Partial<Record<QuotaStatus, number>>> | null;
  readonly raised: number;
  readonly raisedPct: number | null;
  readonly usualFromPct: number | null;
  readonly usualToPct: number | null;
}

interface Figures {
  /** Subjects by rule. */
  readonly touched: Readonly<Record<string, number>>;
  readonly scopes: OriginScopes;
}

/** What the counters say of the rules and the quotas at some places of a year and below them, in one statement. */
export async function originFigures(
  tx: Tx,
  year: number,
  places: readonly number[],
  subjectKind: SubjectKind,
): Promise<Figures> {
  const counted = await firstRow<Counted>(tx, select, [year, places, subjectKind]);
  const { EXCEEDED = 0, OK_ONLY_IF_INCLUSIVE = 0, OK_ONLY_IF_SMALL_BASE = 0, OK = 0 } = counted?.statuses ?? {};
  return {
    touched: counted?.touched ?? {},
    scopes: {
      total: EXCEEDED + OK_ONLY_IF_INCLUSIVE + OK_ONLY_IF_SMALL_BASE + OK,
      exceeded: EXCEEDED,
      onlyIfInclusive: OK_ONLY_IF_INCLUSIVE,
      onlyIfSmallBase: OK_ONLY_IF_SMALL_BASE,
      raised: counted?.raised ?? 0,
      raisedPct: counted?.raisedPct ?? null,
      usualFromPct: counted?.usualFromPct ?? null,
      usualToPct: counted?.usualToPct ?? null,
    },
  };
}

const select = `
  select
    (select json_object_agg(rule_id, count) from (
       select rule_id, sum(subtree)::int as count from rule_counter
        where year = $1 and organisation_id = any($2::int[]) and subject_kind = $3 group by rule_id) rules) as touched,
    (select json_object_agg(status, count) from (
       select status, sum(subtree)::int as count from quota_counter
        where year = $1 and organisation_id = any($2::int[]) and subject_kind = $3 group by status) scopes) as statuses,
    shares.*
  from (select
      (count(*) filter (where q.special))::int as raised, max(share.pct) filter (where q.special) as "raisedPct",
      min(share.pct) filter (where not q.special) as "usualFromPct", max(share.pct) filter (where not q.special) as "usualToPct"
    from quota_use q
    join organisation_year o on o.year = q.year and o.organisation_id = q.organisation_id
    cross join lateral (select 100 * q.numerator / q.denominator as pct) share
   where q.year = $1 and q.subject_kind = $3 and o.ancestors && $2::int[]) shares`;
