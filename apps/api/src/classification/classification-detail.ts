import { firstRow, type Tx } from "../shared/tx.ts";
import type { Classification } from "./classification.type.ts";
import { quarterTiers } from "./quarter-tiers.ts";
import { rechecks, type StoredRecheck } from "./recheck/recheck-columns.ts";
import { rowColumns } from "./row-columns.ts";

/** What one classification's own rows say of it; names above it and the explanation come from elsewhere. */
export interface ClassificationDetail
  extends Omit<
    Classification,
    "breadcrumb" | "decidedBy" | "ruleSet" | "scoreSheet" | "explanation" | "attestable" | "rechecks"
  > {
  readonly rechecks: StoredRecheck[];
  readonly ancestors: number[];
  readonly decidedById: number | null;
}

/** Reads one classification with its attestations, flags, links and the year before, in one statement. */
export async function detailOf(
  tx: Tx,
  year: number,
  id: number | null,
): Promise<{ held: boolean; found: ClassificationDetail | null }> {
  const read = await firstRow<{ held: boolean } & (ClassificationDetail | { id: null })>(tx, detail, [year, id]);
  if (read === undefined) return { held: false, found: null };
  return { held: read.held, found: read.id === null ? null : read };
}

const attestations = (which: string): string => `
  select coalesce(json_agg(json_build_object('ruleId', a.rule_id, 'answer', a.answer, 'byBody', a.by_body,
    'byRole', a.by_role, 'answeredOn', a.answered_on, 'note', a.note, 'byName', a.by_name, 'recordedAt', a.recorded_at,
    'replacedAt', a.replaced_at) order by a.rule_id, a.id desc), '[]')
  from attestation a where a.year = c.year and a.classification_id = c.id and a.replaced_at is ${which}`;

const divergence = `
  select json_build_object('votes', c.facts -> 'placeVotes', 'decision', c.facts -> 'divergence')
  where c.facts ? 'placeVotes'`;

// Each arm repeats the kind, so that the index on the live classification of each kind is found.
const yearBefore = `
  select json_build_object('id', p.id::text, 'year', p.year, 'tier', p.tier, 'notRatedReason', p.not_rated_reason)
  from classification p
  where p.year = c.year - 1 and p.state <> 'CANCELLED' and p.subject_kind = c.subject_kind
    and ((p.subject_kind = 'ORG' and p.organisation_id = c.organisation_id)
      or (p.subject_kind = 'MEMBER' and p.member_id = c.member_id)
      or (p.subject_kind = 'COLLECTIVE' and p.collective_id = c.collective_id)
      or (p.subject_kind = 'LEADER' and p.leader_id = c.leader_id))`;

const adjustment = `
  select json_build_object('trigger', a.trigger, 'reason', a.reason, 'fromTier', a.from_tier, 'toTier', a.to_tier, 'number', a.number,
    'decidedOn', a.decided_on, 'byBody', a.by_body, 'effectiveOn', a.effective_on, 'recordedByName', a.recorded_by_name,
    'recordedAt', a.recorded_at)
  from adjustment a where a.year = c.year and a.classification_id = c.id`;

const quotaUseId = `
  select q.id::text from quota_scope_of(o, c.subject_kind, c.subject_group) s
  join quota_use q on q.year = c.year and q.subject_kind = c.subject_kind and q.organisation_id = s.owner_id and q.scope_group = s.scope_group
  where c.not_rated_reason is null and c.state <> 'CANCELLED'
  limit 1`;

const subjectId = `
  case c.subject_kind when 'ORG' then c.organisation_id when 'MEMBER' then c.member_id when 'COLLECTIVE' then c.collective_id
    else c.leader_id end::text`;

const sector = "select k.sector from collective k where k.id = c.collective_id";

const detail = `
  select exists (select from cycle where year = $1::int) as held, found.*
  from (values (1)) one
  left join (
    select ${rowColumns}, ${subjectId} as "subjectId", o.ancestors, c.self_tier as "selfTier", c.voted_tier as "votedTier",
      c.proposed_tier as "proposedTier", c.appraised_tier as "appraisedTier", c.decision_number as "decisionNumber",
      c.decision_date as "decisionDate", c.decided_by_name as "decidedByName", c.decision_reason as "decisionReason",
      c.returned_on as "returnedOn", c.return_reason as "returnReason", (${quotaUseId}) as "quotaUseId", c.decided_by_organisation_id as "decidedById", c.rated_on as "ratedOn",
      c.review_completed_on as "reviewCompletedOn", c.cancelled_on as "cancelledOn", c.cancel_reason as "cancelReason",
      c.cancel_ground as "cancelGround",
      c.cancelled_by_name as "cancelledByName", c.replaces_id::text as "replacesId", c.version,
      (select n.id::text from classification n
        where n.year = c.year and n.organisation_id = c.organisation_id and n.subject_kind = c.subject_kind
          and n.replaces_id = c.id
        order by n.id desc limit 1) as "replacedById",
      (${attestations("null")}) as attestations, (${attestations("not null")}) as "earlierAttestations",
      (${adjustment}) as adjustment, (${divergence}) as divergence, (${quarterTiers}) as "quarterTiers", (${sector}) as sector, (${rechecks}) as rechecks, (${yearBefore}) as "previousYear"
    from classification c
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
    where c.year = $1 and c.id = $2
  ) found on true`;
