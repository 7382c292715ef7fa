import type { Body, ReviewConcern, ReviewPlace, SubjectKind } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import type { Chair } from "./chair.ts";
import { type ReviewRecord, reviewRecord } from "./review-record.ts";
import type { SubjectEntry } from "./subject-entry.ts";

/** One issue put to the reviewed, with its answer; null: none yet. */
export interface StoredPrompt {
  readonly id: string;
  readonly issuer: Body;
  readonly issuerName: string | null;
  readonly adviser: Body | null;
  readonly promptedOn: string | null;
  readonly documentNumber: string | null;
  readonly issue: string;
  readonly explanation: string | null;
  readonly cause: string | null;
  readonly responsibility: string | null;
  readonly answeredOn: string | null;
  readonly version: number;
  readonly changedByName: string | null;
  /** As JSON writes a moment; null: it stands. */
  readonly withdrawnAt: string | null;
  readonly withdrawnByName: string | null;
  readonly withdrawnReason: string | null;
}

/** A review as it is stored; null: not recorded. Days are ISO text. */
export interface StoredReview {
  readonly id: string;
  readonly year: number;
  readonly subjectKind: SubjectKind;
  readonly organisationId: number;
  readonly memberId: string | null;
  readonly collectiveId: number | null;
  readonly leaderId: string | null;
  /** The member behind a leader. */
  readonly personId: string | null;
  readonly place: ReviewPlace | null;
  readonly placeName: string | null;
  readonly beforeCollectiveId: number | null;
  readonly beforeCollectiveName: string | null;
  readonly draftSentOn: string | null;
  readonly meetingOn: string | null;
  readonly turn: number | null;
  readonly durationDays: number | null;
  readonly chair: Chair | null;
  readonly chairName: string | null;
  readonly contents: readonly string[] | null;
  readonly reportVersions: readonly string[] | null;
  readonly ownReports: number | null;
  readonly record: ReviewRecord;
  readonly conclusion: string | null;
  readonly completedOn: string | null;
  readonly prompts: readonly StoredPrompt[];
  readonly concerns: readonly ReviewConcern[];
  readonly version: number;
  readonly changedByName: string | null;
  readonly changedAt: Date;
}

const prompts = `
  select coalesce(json_agg(json_build_object('id', p.id::text, 'issuer', p.issuer, 'issuerName', p.issuer_name, 'adviser', p.adviser,
    'promptedOn', p.prompted_on, 'documentNumber', p.document_number, 'issue', p.issue, 'explanation', p.explanation, 'cause', p.cause,
    'responsibility', p.responsibility, 'answeredOn', p.answered_on, 'version', p.version, 'changedByName', p.changed_by_name,
    'withdrawnAt', p.withdrawn_at, 'withdrawnByName', p.withdrawn_by_name, 'withdrawnReason', p.withdrawn_reason) order by p.id), '[]')
  from review_prompt p where p.year = r.year and p.review_id = r.id`;

const columns = `
  r.id::text as id, r.year, r.subject_kind as "subjectKind", r.organisation_id as "organisationId", r.member_id::text as "memberId",
  r.collective_id as "collectiveId", r.leader_id::text as "leaderId",
  coalesce(r.member_id, (select l.member_id from leader l where l.id = r.leader_id))::text as "personId",
  r.place, r.place_name as "placeName", r.before_collective_id as "beforeCollectiveId",
  (select k.name from collective k where k.id = r.before_collective_id) as "beforeCollectiveName",
  r.draft_sent_on::text as "draftSentOn", r.meeting_on::text as "meetingOn", r.turn, r.duration_days::float8 as "durationDays",
  r.chair, r.chair_name as "chairName", r.contents, r.report_versions::text[] as "reportVersions", r.own_reports as "ownReports",
  r.record, r.conclusion, r.completed_on::text as "completedOn", (${prompts}) as prompts, r.concerns, r.version,
  r.changed_by_name as "changedByName", r.changed_at as "changedAt"`;

const ofSubjects = `
  select ${columns} from review r where r.year = $1 and r.id in (
    select id from review where year = $1 and collective_id = any($2::int[])
    union select id from review where year = $1 and subject_kind = 'ORG' and organisation_id = any($3::int[])
    union select id from review where year = $1 and member_id = any($4::bigint[])
    union select r.id from leader l join review r on r.year = $1 and r.leader_id = l.id
           where l.member_id = any($4::bigint[]) or l.id = any($5::bigint[]))
  order by r.meeting_on nulls last, r.id`;

/** Every review of some subjects in one statement; of a person those at all places. */
export async function reviewsOf(tx: Tx, year: number, entries: readonly SubjectEntry[]): Promise<StoredReview[]> {
  const found = await rows<StoredReview>(tx, ofSubjects, [
    year,
    entries.flatMap(({ subjectKind, collectiveId }) => (subjectKind === "COLLECTIVE" ? (collectiveId ?? []) : [])),
    entries.flatMap(({ subjectKind, organisationId }) => (subjectKind === "ORG" ? organisationId : [])),
    entries.flatMap(({ memberId }) => memberId ?? []),
    entries.flatMap(({ leaderId }) => leaderId ?? []),
  ]);
  return found.map((review) => ({ ...review, record: reviewRecord(review.record, `review ${year}/${review.id}`) }));
}

/** Whether a review is one of this subject itself: of a person also at other places. */
export function isOf(review: StoredReview, { subjectKind, organisationId, ...entry }: SubjectEntry): boolean {
  switch (subjectKind) {
    case "ORG":
      return review.subjectKind === "ORG" && review.organisationId === organisationId;
    case "COLLECTIVE":
      return review.collectiveId === entry.collectiveId && review.subjectKind === "COLLECTIVE";
    case "MEMBER":
    case "LEADER":
      return entry.memberId === null ? review.leaderId === entry.leaderId : review.personId === entry.memberId;
    default:
      return subjectKind satisfies never;
  }
}
