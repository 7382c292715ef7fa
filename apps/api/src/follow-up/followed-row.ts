import type { FollowUpState, SubjectKind } from "@xep-loai/domain";
import { subjectTitle } from "../classification/subject-title.service.ts";
import { type Ref, refColumn } from "../organisation/standing.service.ts";
import type { FollowUp, FollowUpEnd } from "./follow-up.type.ts";

/** A subject at the lowest tier, as it is read. */
export interface FollowedRow {
  /** Of the classification. */
  readonly classificationId: string;
  readonly year: number;
  readonly subjectKind: SubjectKind;
  readonly subjectName: string;
  readonly subjectTitle: string | null;
  readonly organisation: Ref;
  readonly ancestors: number[];
  readonly ruleSetId: string;
  readonly state: FollowUpState;
  readonly followUp: FollowUp | null;
  readonly ended: FollowUpEnd | null;
}

/** SQL: where the follow-up `f` of a subject stands on the day `$1`. */
export const followUpState = `case when f.classification_id is null then 'NOT_TAKEN_ON'
    when f.done_on is not null then 'DONE' when f.due_on < $1::date then 'OVERDUE' else 'UNDER_WAY' end`;

/** SQL: the lowest tier of a classification `c` stands. */
export const isAtLowest = "(c.decided_tier = 'NOT_COMPLETED' and c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED'))";

const columns = `
  c.id::text as "classificationId", c.year, c.subject_kind as "subjectKind", c.subject_name as "subjectName",
  ${subjectTitle} as "subjectTitle", ${refColumn} as organisation, o.ancestors,
  c.rule_set_id as "ruleSetId",
  case when f.classification_id is not null then json_build_object('owner', f.owner, 'action', f.action, 'dueOn', f.due_on,
    'doneOn', f.done_on, 'outcome', f.outcome, 'version', f.version, 'changedByName', f.changed_by_name, 'changedAt', f.changed_at)
    end as "followUp"`;

/** SQL: a `FollowedRow`, of a classification `c` at the organisation `o` with its follow-up `f`, on the day `$1`. */
export const followedColumns = `${columns}, ${followUpState} as state, null::json as ended`;

/** SQL: the tables these come from. */
export const followedFrom = `
  classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  left join follow_up f on f.year = c.year and f.classification_id = c.id`;

/** SQL: a `FollowedRow` of a follow-up that ended because its result was cancelled and rated anew at another tier. */
export const endedColumns = `${columns}, 'ENDED' as state,
  json_build_object('cancelledOn', c.cancelled_on, 'reason', c.cancel_reason, 'tier', r.decided_tier, 'replacedById', r.id::text) as ended`;

/** SQL: the tables these come from; few are followed up, so they come first. */
export const endedFrom = `
  follow_up f
  join classification c on c.year = f.year and c.id = f.classification_id and c.state = 'CANCELLED' and c.decided_tier = 'NOT_COMPLETED'
  join classification r on r.year = c.year and r.replaces_id = c.id and r.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED')
    and r.decided_tier is distinct from 'NOT_COMPLETED'
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id`;
