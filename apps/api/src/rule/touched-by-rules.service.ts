import type { SubjectKind } from "@xep-loai/domain";
import { numberOf } from "../shared/id.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { submissionsAtMoment } from "../submission/submission-columns.service.ts";

/** Where and when rules are looked at. */
interface Place {
  readonly organisationId: string;
  readonly year: number;
  /** null or left out: whoever they touched. */
  readonly subjectKind?: SubjectKind | null;
}

/** Of one rule. */
export interface TouchedCount {
  readonly touched: number;
  /** Of these, those that contradict the tier somebody has, or a quota: the warnings. */
  readonly warned: number;
}

/**
 * How many each rule touched at an organisation and below, by rule, in one statement: subjects from the counters, scopes of
 * quotas and reviews of collectives from their warnings, organisations that were not in by a deadline from the submissions.
 */
export async function touchedByRules(tx: Tx, place: Place, now: Date): Promise<ReadonlyMap<string, TouchedCount>> {
  const { year, organisationId, subjectKind = null } = place;
  const found = await rows<TouchedCount & { ruleId: string }>(tx, select, [
    now,
    year,
    numberOf(organisationId),
    subjectKind,
  ]);
  return new Map(found.map(({ ruleId, ...counts }) => [ruleId, counts]));
}

const select = `
  select "ruleId", sum(count)::int as touched, sum(warned)::int as warned from (
    select rule_id as "ruleId", subtree as count, 0 as warned from rule_counter
    where year = $2::int and organisation_id = $3::int and ($4::text is null or subject_kind = $4)
    union all
    select w.rule_id, case when w.kind = 'REVIEW' or w.kind = 'QUOTA' and w.rank in (10, 30, 60) then 1 else 0 end, 1 from warning w
    join organisation_year o on o.year = w.year and o.organisation_id = w.organisation_id
    where w.year = $2 and o.ancestors @> array[$3::int]
      and ($4::text is null or w.subject_kind = $4)
    union all
    select s.rule_id, 1, 0 from ${submissionsAtMoment}
    join organisation_year o on o.year = s.year and o.organisation_id = s.organisation_id
    where s.year = $2 and s.document_id is not null and moment.late and o.ancestors @> array[$3::int] and $4::text is null
  ) touched group by "ruleId" having sum(count) > 0`;
