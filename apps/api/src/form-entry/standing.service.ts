import type { Position, QualityTier, SubjectKind } from "@xep-loai/domain";
import { isMemberOf } from "../member/standing-decision.service.ts";
import { numberOf } from "../shared/id.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import type { KeptItem } from "./kept-item.ts";

/** Which form of which result. */
export interface FormAbout {
  readonly year: number;
  readonly classificationId: string;
}

/** What is known of a subject where it is rated, and kept on its forms. Days are ISO text. */
export interface FormStanding {
  readonly id: string;
  readonly year: number;
  readonly subjectKind: SubjectKind;
  readonly subjectName: string;
  readonly ruleSetId: string;
  readonly selfTier: QualityTier | null;
  /** As the cell proposed it, else as it voted. */
  readonly cellTier: QualityTier | null;
  readonly decidedTier: QualityTier | null;
  readonly ballot: StoredBallot | null;
  readonly points: readonly number[] | null;
  readonly isCivilServant: boolean;
  readonly birthDate: string | null;
  /** The cell by name; null: not known here. */
  readonly cell: string | null;
  readonly posts: readonly { readonly title: string; readonly position: Position }[];
  readonly prompts: readonly ShownPrompt[];
  readonly attested: Readonly<Record<string, boolean>>;
  readonly kept: readonly KeptItem[];
}

interface StoredBallot {
  readonly eligible?: number;
  readonly present?: number;
  readonly secret?: boolean;
  readonly heldOn?: string;
  readonly votes?: Readonly<Partial<Record<QualityTier, number>>>;
}

/** One matter a superior prompted, with its answer, as the forms have it in their columns. */
interface ShownPrompt {
  readonly matter: string;
  readonly explanation: string | null;
  readonly cause: string | null;
  readonly responsibility: string | null;
}

/** Undefined where the viewer sees no such result. */
export async function formStanding(tx: Tx, { year, classificationId }: FormAbout): Promise<FormStanding | undefined> {
  const id = numberOf(classificationId);
  return id === undefined ? undefined : firstRow<FormStanding>(tx, select, [year, id]);
}

const posts = `
  select json_agg(json_build_object('title', l.title, 'position', l.position) order by lower(l.valid), l.id) from leader l
   where l.valid @> y.closes_on and (l.id = c.leader_id or l.member_id = m.id)`;

const cell = `
  select o.name from member_stay s join organisation_year o on o.year = c.year and o.organisation_id = s.organisation_id
   where s.member_id = m.id and not s.temporary and s.valid @> y.closes_on`;

const prompts = `
  select json_agg(json_build_object('matter', t.issue, 'explanation', t.explanation, 'cause', t.cause, 'responsibility', t.responsibility)
      order by t.id)
    from review r join review_prompt t on t.year = r.year and t.review_id = r.id
   where r.year = c.year and r.subject_kind = c.subject_kind and r.organisation_id = c.organisation_id and t.withdrawn_at is null
     and (r.member_id, r.collective_id, r.leader_id) is not distinct from (c.member_id, c.collective_id, c.leader_id)`;

const attested = `
  select json_object_agg(a.rule_id, a.answer) from attestation a
   where a.year = c.year and a.classification_id = c.id and a.replaced_at is null`;

const kept = `
  select json_agg(json_build_object('formId', e.form_id, 'itemId', e.item_id, 'value', e.value, 'version', e.version,
      'changedByName', e.changed_by_name, 'changedAt', e.changed_at))
    from form_entry e where e.year = c.year and e.classification_id = c.id`;

const select = `
  select c.id::text as id, c.year, c.subject_kind as "subjectKind", c.subject_name as "subjectName", c.rule_set_id as "ruleSetId",
    c.self_tier as "selfTier", coalesce(c.proposed_tier, c.voted_tier) as "cellTier", c.decided_tier as "decidedTier", c.ballot,
    c.facts -> 'points' as points, coalesce(m.is_civil_servant, c.subject_group = 'CIVIL_SERVANT') as "isCivilServant",
    m.birth_date::text as "birthDate",
    case when c.subject_kind in ('ORG', 'MEMBER') then o.name else (${cell}) end as cell,
    coalesce((${posts}), '[]') as posts, coalesce((${prompts}), '[]') as prompts, coalesce((${attested}), '{}') as attested,
    coalesce((${kept}), '[]') as kept
  from classification c
    join cycle y on y.year = c.year
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
    left join lateral (select * from member where ${isMemberOf("id")}) m on true
  where c.year = $1 and c.id = $2`;
