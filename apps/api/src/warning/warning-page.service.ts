import type { Outcome, Severity, SubjectKind, Text } from "@xep-loai/domain";
import { z } from "zod";
import { changedResult } from "../classification/recheck/changed-result.service.ts";
import { subjectTitle } from "../classification/subject-title.service.ts";
import type { Standing } from "../organisation/standing.service.ts";
import { bigintKey, intKey, type PageRequest, pageSize } from "../shared/page.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { Warning } from "./warning.type.ts";
import type { WarningFilter } from "./warning-count.service.ts";
import { ranksOf } from "./warning-kind.ts";

export interface PageOfWarnings extends WarningFilter, PageRequest {
  readonly severity?: readonly Severity[] | null | undefined;
}

/** A warning as it is read, before what it names. */
export interface WarningRow {
  readonly id: string;
  readonly rank: number;
  readonly magnitude: number;
  readonly organisationId: number;
  readonly ancestors: number[];
  /** Of the organisation in the year. */
  readonly ruleSetId: string;
  readonly subjectKind: SubjectKind;
  readonly subjectName: string | null;
  readonly subjectTitle: string | null;
  readonly classificationId: string | null;
  readonly quotaUseId: string | null;
  readonly recheckId: string | null;
  readonly reviewedId: string | null;
  readonly cause: Warning["cause"];
  readonly ruleId: string;
  readonly severity: Severity;
  readonly outcome: Outcome;
  readonly message: Text;
  readonly arithmetic: string | null;
}

export const warningKey = z.tuple([intKey, intKey, bigintKey]);
type WarningKey = z.infer<typeof warningKey>;

/** What the list of warnings is ordered by. */
export const keyOf = ({ rank, magnitude, id }: WarningRow): WarningKey => [rank, magnitude, id];

/** One more than the page holds, worst first. */
export function warningsAfter(
  tx: Tx,
  input: PageOfWarnings,
  organisation: Pick<Standing, "id" | "ancestors">,
  key: WarningKey | null,
): Promise<WarningRow[]> {
  const { year, subjectKind, severity, kind, ruleId, level } = input;
  return rows(tx, isTop(organisation) ? pageOfTop : pageBelow, [
    year,
    organisation.id,
    subjectKind,
    severity,
    kind && ranksOf[kind],
    ruleId,
    ...(key ?? [null, null, null]),
    pageSize(input.first) + 1,
    level,
  ]);
}

const isTop = ({ ancestors }: Pick<Standing, "ancestors">): boolean => ancestors.length === 1;

const filters = `
       and ($3::text is null or w.subject_kind = $3)
       and ($4::text[] is null or w.severity = any($4))
       and ($5::int[] is null or w.rank = any($5))
       and ($6::text is null or w.rule_id = $6)
       and ($7::int is null or (w.rank >= $7 and (w.rank, -w.magnitude, w.id) > ($7, -$8::int, $9::bigint)))`;

const worstFirst = "order by w.rank, w.magnitude desc, w.id";

// At the top of the tree the warnings of the year are all there are: the page is their beginning. The place is asked for one by
// one: joined, it would be planned as a list of all warnings, sorted.
const foundAtTop = `
    select w.* from warning w
     where w.year = $1 ${filters}
       and (select o.ancestors @> array[$2::int] and ($11::text is null or o.level = $11)
              from organisation_year o where o.year = w.year and o.organisation_id = w.organisation_id)
     ${worstFirst} limit $10`;

// Further down the worst of each organisation; the tree is walked by parents, as row security keeps the index on the ancestors
// from being used.
const foundBelow = `
    with recursive below(organisation_id, level) as (
      select o.organisation_id, o.level from organisation_year o where o.year = $1 and o.organisation_id = $2::int
      union all
      select o.organisation_id, o.level from below b join organisation_year o on o.year = $1 and o.parent_id = b.organisation_id)
    select w.* from below b
     cross join lateral (
       select * from warning w where w.year = $1 and w.organisation_id = b.organisation_id ${filters} ${worstFirst} limit $10) w
     where $11::text is null or b.level = $11
     ${worstFirst} limit $10`;

// Found first and named after: planned in one with what they name, over every year's part, planning takes longer than reading.
const page = (found: string): string => `
  with found as materialized (${found})
  select w.id::text as id, w.rank::int as rank, w.magnitude, w.organisation_id as "organisationId", o.ancestors, o.rule_set_id as "ruleSetId",
    w.subject_kind as "subjectKind",
    coalesce(c.subject_name, (select k.name from collective k where k.id = v.collective_id), case when v.id is not null then o.name end)
      as "subjectName",
    ${subjectTitle} as "subjectTitle", w.classification_id::text as "classificationId",
    coalesce(w.quota_use_id, r.quota_use_id)::text as "quotaUseId", w.recheck_id::text as "recheckId",
    coalesce(v.collective_id, v.organisation_id)::text as "reviewedId",
    ${changedResult} as cause, w.rule_id as "ruleId", w.severity, w.outcome,
    json_build_object('vi', w.message_vi, 'en', w.message_en) as message, w.arithmetic
  from found w
  join organisation_year o on o.year = w.year and o.organisation_id = w.organisation_id
  left join classification c on c.year = w.year and c.id = w.classification_id
  left join recheck r on r.id = w.recheck_id
  left join review v on v.year = w.year and v.id = w.review_id
  order by w.rank, w.magnitude desc, w.id`;

const pageOfTop = page(foundAtTop);
const pageBelow = page(foundBelow);
