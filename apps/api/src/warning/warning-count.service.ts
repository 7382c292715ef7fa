import type { Level, Severity, SubjectKind } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { ranksOf, type WarningKind } from "./warning-kind.ts";

/** Left out: whichever it is. */
export interface WarningFilter {
  readonly year: number;
  readonly subjectKind?: SubjectKind | null | undefined;
  readonly kind?: WarningKind | null | undefined;
  readonly ruleId?: string | null | undefined;
  /** Of the organisations they stand at. */
  readonly level?: Level | null | undefined;
}

export interface SeverityCount {
  readonly severity: Severity;
  readonly count: number;
}

/**
 * How many warnings of each severity there are at an organisation and below, in one statement. Those of results come from
 * the counters, unless one rule or level is asked for; the few of quotas are counted, as an open scope only warns.
 */
export function countBySeverity(tx: Tx, filter: WarningFilter, organisationId: number): Promise<SeverityCount[]> {
  const { year, subjectKind, kind, ruleId, level } = filter;
  const asked = [year, organisationId, subjectKind, kind && ranksOf[kind]];
  if (ruleId || level) return rows(tx, counted, [...asked, ruleId, level]);
  return rows(tx, fromCounters, asked);
}

const counted = `
  select w.severity, count(*)::int as count
  from warning w
  join organisation_year o on o.year = w.year and o.organisation_id = w.organisation_id
  where w.year = $1 and o.ancestors @> array[$2::int] and ($3::text is null or w.subject_kind = $3)
    and ($4::int[] is null or w.rank = any($4))
    and ($5::text is null or w.rule_id = $5) and ($6::text is null or o.level = $6)
  group by w.severity`;

const fromCounters = `
  select severity, sum(count)::int as count
  from (
    select case rank when 50 then 'ATTEST' when 25 then 'WARN' when 60 then 'WARN' when 65 then 'WARN' else 'BLOCK' end as severity,
      subtree as count
    from warning_counter
    where year = $1 and organisation_id = $2 and ($3::text is null or subject_kind = $3)
      and rank <> all('{${ranksOf.QUOTA}}') and ($4::int[] is null or rank = any($4))
    union all
    select severity, count from quota_warnings_below($1, $2)
     where ($3::text is null or subject_kind = $3) and ($4::int[] is null or rank = any($4))
  ) found
  where count > 0
  group by severity
  order by array_position(array['BLOCK', 'ATTEST', 'WARN'], severity)`;
