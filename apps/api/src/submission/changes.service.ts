import { type ClassificationState, type NotRatedReason, QualityTier, type SubjectKind } from "@xep-loai/domain";
import { type Ref, refColumn } from "../organisation/standing.service.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { SubmissionChange } from "./submission-record.type.ts";

export interface Changes {
  readonly changes: SubmissionChange[];
  readonly changeCount: number;
}

/** What those at and below changed after the results of an organisation were received: a subject once, as before and as now. */
export async function changesSinceReceived(tx: Tx, year: number, id: number): Promise<Changes> {
  const found = await rows<ChangeRow>(tx, changesSql, [year, id, most]);
  return { changes: found.map(shown), changeCount: found[0]?.total ?? 0 };
}

const most = 200;

interface ChangeRow {
  readonly subjectName: string;
  readonly subjectKind: SubjectKind;
  readonly organisation: Ref;
  readonly isReview: boolean;
  readonly fromState: string | null;
  readonly toState: string | null;
  readonly fromTier: string | null;
  readonly toTier: string | null;
  readonly changedAt: string;
  readonly byName: string;
  readonly total: number;
}

function shown({ fromState, toState, fromTier, toTier, ...row }: ChangeRow): SubmissionChange {
  const { isReview } = row;
  return {
    ...row,
    fromState: isReview ? null : (fromState as ClassificationState | null),
    toState: isReview ? null : (toState as ClassificationState | null),
    ...{ fromTier: tierOf(fromTier), toTier: tierOf(toTier) },
    ...{ fromNotRated: reasonOf(fromTier), toNotRated: reasonOf(toTier) },
    wasComplete: isReview ? fromState === "DONE" : null,
    isComplete: isReview ? toState === "DONE" : null,
  };
}

const isTier = (outcome: string): outcome is QualityTier => outcome in QualityTier;
const tierOf = (outcome: string | null) => (outcome !== null && isTier(outcome) ? outcome : null);
const reasonOf = (outcome: string | null) => (outcome === null || isTier(outcome) ? null : (outcome as NotRatedReason));

const changesSql = `
  with changed as (
    select d.classification_id, d.review_id, min(d.subject_kind) as subject_kind, min(d.at_organisation_id) as at_organisation_id,
           (array_agg(d.from_state order by d.id))[1] as "fromState", (array_agg(d.to_state order by d.id desc))[1] as "toState",
           (array_agg(d.from_tier order by d.id))[1] as "fromTier", (array_agg(d.to_tier order by d.id desc))[1] as "toTier",
           max(d.changed_at) as "changedAt", (array_agg(d.by_name order by d.id desc))[1] as "byName", max(d.id) as last
      from received_change d join submission s on s.year = d.year and s.organisation_id = d.organisation_id
     where d.year = $1 and d.organisation_id = $2 and d.changed_at >= s.received_at
     group by d.classification_id, d.review_id)
  select coalesce(c.subject_name, m.full_name, l.full_name, k.name, o.name) as "subjectName", d.subject_kind as "subjectKind",
         ${refColumn} as organisation, d.review_id is not null as "isReview",
         d."fromState", d."toState", d."fromTier", d."toTier", d."changedAt", d."byName", count(*) over ()::int as total
    from changed d
    join organisation_year o on o.year = $1 and o.organisation_id = d.at_organisation_id
    left join classification c on c.year = $1 and c.id = d.classification_id
    left join review r on r.year = $1 and r.id = d.review_id
    left join member m on m.id = r.member_id
    left join leader l on l.id = r.leader_id
    left join collective k on k.id = r.collective_id
   order by d.last desc limit $3`;
