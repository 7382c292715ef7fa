import type {
  Audience,
  Body,
  ClassificationState,
  CollectiveKind,
  InputRating,
  Level,
  OrganisationKind,
  QualityTier,
  SubjectKind,
} from "@xep-loai/domain";
import { isMemberOf } from "../member/standing-decision.service.ts";
import { rows, type Tx } from "../shared/tx.ts";

/** An opinion as it is stored; null: not recorded, of `givenOn`: not given yet. */
export interface StoredOpinion {
  readonly id: string;
  readonly kind: "RELATED_BODY" | "RESIDENCE_COMMITTEE" | "FORMER_CELL" | "TEMPORARY_CELL";
  readonly giver: string;
  readonly askedOn: string | null;
  readonly givenOn: string | null;
  readonly tier: QualityTier | null;
  readonly content: string | null;
  readonly attached: string | null;
  readonly changedByName: string | null;
}

/** One that was recorded by mistake and taken back; nothing follows from it. */
export interface WithdrawnOpinion extends StoredOpinion {
  /** As JSON writes a moment. */
  readonly withdrawnAt: string;
  readonly withdrawnByName: string;
  readonly withdrawnReason: string;
}

/** A ballot as it is stored; earlier years know less of it. */
export interface StoredBallot {
  readonly by?: Body;
  readonly heldOn?: string;
  readonly secret?: boolean;
  readonly eligible?: number;
  readonly present?: number;
  readonly votes?: Readonly<Partial<Record<QualityTier, number>>>;
}

/** What a classification and the record beside it say of the steps; null: not recorded. Days are ISO text. */
export interface ProcedureRow {
  readonly id: string;
  readonly year: number;
  readonly subjectKind: SubjectKind;
  readonly organisationKind: OrganisationKind;
  readonly level: Level;
  readonly ruleSetId: string;
  readonly collectiveKind: CollectiveKind | null;
  /** Of a cell. */
  readonly hasCellCommittee: boolean;
  readonly positions: number;
  readonly state: ClassificationState;
  readonly isRated: boolean;
  readonly version: number;
  readonly asOf: string;
  /** null: it is not complete. */
  readonly reviewCompletedOn: string | null;
  readonly selfTier: QualityTier | null;
  readonly votedTier: QualityTier | null;
  readonly proposedTier: QualityTier | null;
  readonly appraisedTier: QualityTier | null;
  /** As it was decided at first; one that was adjusted since has another now. */
  readonly decidedTier: QualityTier | null;
  readonly boxes: readonly string[];
  readonly ballot: StoredBallot | null;
  readonly decisionNumber: string | null;
  readonly decisionDate: string | null;
  /** Level of the organisation that decided. */
  readonly decidedAt: Level | null;
  readonly subjectToldOn: string | null;
  readonly levelsBy: Body | null;
  readonly selfRatedBy: Body | null;
  readonly selfRatedOn: string | null;
  readonly reportedToCell: boolean | null;
  readonly proposedBy: Body | null;
  readonly proposedOn: string | null;
  readonly discussedOn: string | null;
  readonly announcedOn: string | null;
  readonly appraisedBy: Body | null;
  readonly appraisedOn: string | null;
  readonly decidedBy: Body | null;
  readonly managedBy: Body | null;
  readonly managerToldOn: string | null;
  readonly openTo: readonly Audience[] | null;
  readonly inputRatings: readonly InputRating[] | null;
  readonly changedByName: string | null;
  readonly opinions: readonly StoredOpinion[];
  readonly withdrawnOpinions: readonly WithdrawnOpinion[];
  readonly attestations: Readonly<Record<string, boolean>>;
}

/** The steps of one classification, where the viewer sees it, in one statement. */
export const procedureRow = async (tx: Tx, year: number, id: number | null): Promise<ProcedureRow | undefined> =>
  (await rows<ProcedureRow>(tx, select, [year, id]))[0];

const opinions = (standing: string): string => `
  select coalesce(json_agg(json_build_object('id', n.id::text, 'kind', n.kind, 'giver', n.giver, 'askedOn', n.asked_on,
    'givenOn', n.given_on, 'tier', n.tier, 'content', n.content, 'attached', n.attached, 'changedByName', n.changed_by_name,
    'withdrawnAt', n.withdrawn_at, 'withdrawnByName', n.withdrawn_by_name, 'withdrawnReason', n.withdrawn_reason)
    order by n.given_on nulls last, n.id), '[]')
  from opinion n where n.year = c.year and n.classification_id = c.id and n.withdrawn_at ${standing}`;

const attestations = `
  select coalesce(jsonb_object_agg(a.rule_id, a.answer), '{}') from attestation a
  where a.year = c.year and a.classification_id = c.id and a.replaced_at is null`;

// Under KH 57 the votes on a member are facts of the tier (II.B.2.2.3): they are the ballot they were.
const ballot = `
  coalesce(c.ballot, case when c.facts ? 'votes' then jsonb_build_object('eligible', c.facts -> 'votes' -> 'official',
    'present', c.facts -> 'votes' -> 'official', 'votes', c.facts -> 'votes' -> 'for') end)`;

// The organisation that decided may lie outside the viewer's sight; its level alone is told.
const decidedAt = `
  case when c.decided_by_organisation_id = any (o.ancestors) then level_in_year(c.year, c.decided_by_organisation_id) end`;

const select = `
  select c.id::text as id, c.year, c.subject_kind as "subjectKind", o.kind as "organisationKind", o.level, c.rule_set_id as "ruleSetId",
    collective.kind as "collectiveKind",
    exists (select from collective k where k.organisation_id = c.organisation_id and daterange(k.founded_on, k.dissolved_on) @> y.closes_on
      and k.kind in ('CELL_COMMITTEE', 'GRASSROOTS_PARTY_COMMITTEE')) as "hasCellCommittee",
    (select count(*)::int from leader post where post.valid @> y.closes_on and ${isMemberOf("post.member_id")}) as positions,
    c.state, c.not_rated_reason is null as "isRated", c.version, coalesce(c.rated_on, make_date(c.year, 12, 31))::text as "asOf",
    c.review_completed_on::text as "reviewCompletedOn",
    c.self_tier as "selfTier", c.voted_tier as "votedTier", c.proposed_tier as "proposedTier", c.appraised_tier as "appraisedTier",
    coalesce((select a.from_tier from adjustment a where a.year = c.year and a.classification_id = c.id), c.decided_tier) as "decidedTier",
    array(select key from jsonb_object_keys(coalesce(c.facts -> 'levels', '{}')) key order by key) as boxes,
    ${ballot} as ballot, c.decision_number as "decisionNumber", c.decision_date::text as "decisionDate", ${decidedAt} as "decidedAt",
    c.notified_on::text as "subjectToldOn", p.levels_by as "levelsBy", p.self_rated_by as "selfRatedBy",
    p.self_rated_on::text as "selfRatedOn", p.reported_to_cell as "reportedToCell", p.proposed_by as "proposedBy",
    p.proposed_on::text as "proposedOn", p.discussed_on::text as "discussedOn", p.announced_on::text as "announcedOn",
    p.appraised_by as "appraisedBy", p.appraised_on::text as "appraisedOn", p.decided_by as "decidedBy", p.managed_by as "managedBy",
    p.manager_told_on::text as "managerToldOn", p.open_to as "openTo", p.input_ratings as "inputRatings",
    p.changed_by_name as "changedByName", (${opinions("is null")}) as opinions,
    (${opinions("is not null")}) as "withdrawnOpinions", (${attestations}) as attestations
  from classification c
  join cycle y on y.year = c.year
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  left join collective on collective.id = c.collective_id
  left join procedure_record p on p.year = c.year and p.classification_id = c.id
  where c.year = $1 and c.id = $2`;
