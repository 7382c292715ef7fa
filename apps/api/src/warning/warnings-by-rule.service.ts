import type { Level, Severity, SubjectKind } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";

/** How many warnings of one severity a rule gives, by kind of subject. */
export interface WarningsOfRule extends Readonly<Record<SubjectKind, number>> {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly total: number;
}

interface AskedWarnings {
  readonly year: number;
  readonly organisationId: number;
  /** Of the organisations they stand at; null: every level. */
  readonly level: Level | null;
}

/** Notes and open attestations at an organisation and below, by rule, the most frequent first; in one statement. */
export const warningsByRule = (tx: Tx, { year, organisationId, level }: AskedWarnings): Promise<WarningsOfRule[]> =>
  rows(tx, select, [year, organisationId, level]);

const of = (kind: SubjectKind): string => `count(*) filter (where w.subject_kind = '${kind}')::int as "${kind}"`;

const select = `
  select w.rule_id as "ruleId", w.severity, count(*)::int as total, ${of("ORG")}, ${of("MEMBER")}, ${of("COLLECTIVE")}, ${of("LEADER")}
  from warning w
  join organisation_year o on o.year = w.year and o.organisation_id = w.organisation_id
  where w.year = $1 and o.ancestors @> array[$2::int] and w.severity in ('WARN', 'ATTEST')
    and ($3::text is null or o.level = $3)
  group by w.rule_id, w.severity
  order by w.severity, total desc, w.rule_id`;
