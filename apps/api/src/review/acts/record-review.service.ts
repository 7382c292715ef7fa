import { dayInVietnam, type Text } from "@xep-loai/domain";
import { accepted } from "../../shared/given.ts";
import { inFuture } from "../../shared/given-words.ts";
import { isRefused, type Problem, type Refused, refuse, refuseField, refuseInput } from "../../shared/refusal.ts";
import { rows } from "../../shared/tx.ts";
import { untimely } from "../../shared/untimely.ts";
import type { ReviewedSubject } from "../reviewed-subject.type.ts";
import type { AskedSubject } from "../subject-entries.service.ts";
import { isCollective, type SubjectEntry } from "../subject-entry.ts";
import type { Acting } from "./acting.ts";
import { againstComplete } from "./against.service.ts";
import { type GivenReview, givenCompletion, givenReview } from "./given-review.ts";
import { ofOtherKind } from "./of-other-kind.ts";
import { reviewing } from "./reviewing.service.ts";
import { type AskedReview, takeReview } from "./take-review.service.ts";
import { unknownCodes } from "./unknown-codes.service.ts";

/** The review of a subject an act is about. */
export type ReviewAct = AskedSubject & AskedReview;

/** Records or changes a review. What only warns is kept and shown; one that is complete is opened again first. */
export async function recordReview(
  acting: Acting,
  asked: ReviewAct,
  given: unknown,
): Promise<ReviewedSubject | Refused> {
  const review = accepted(givenReview, given);
  if (isRefused(review)) return review;
  const wrong = untimely(daysOf(review), asked.year, dayInVietnam(acting.now));
  if (wrong.length > 0) return refuseInput(wrong);
  const otherwise = ofOtherKind(review, isCollective(asked));
  if (otherwise.length > 0) return refuseInput(otherwise);
  return reviewing(acting, asked, async (entry) => {
    const unknown = await unknownCodes(acting, asked.year, entry, review);
    if (unknown.length > 0) return refuseInput(unknown);
    const complete: Problem = { path: "completedOn", message: openAgainFirst };
    return changing(acting, asked, entry, { sql: recordSql, values: valuesOf(review), otherwise: complete });
  });
}

/** Completes a review; refused, with the findings, where a rule that must be kept is not. */
export async function completeReview(
  acting: Acting,
  asked: ReviewAct,
  given: unknown,
): Promise<ReviewedSubject | Refused> {
  const completion = accepted(givenCompletion, given);
  if (isRefused(completion)) return completion;
  const { completedOn, conclusion } = completion;
  if (completedOn > dayInVietnam(acting.now)) return refuseField("completedOn", inFuture);
  const otherwise: Problem = { path: "completedOn", message: notHeldBy };
  return reviewing(acting, asked, (entry) =>
    changing(acting, asked, entry, { sql: completeSql, values: [completedOn, conclusion], otherwise }),
  );
}

/** Opens a completed review again, so that it can be put right. */
export const reopenReview = (acting: Acting, asked: ReviewAct): Promise<ReviewedSubject | Refused> =>
  reviewing(acting, asked, (entry) => changing(acting, asked, entry, { sql: reopenSql, values: [], otherwise: null }));

/** Days that have come when they are recorded; those of other collectives as well. */
const daysOf = ({ meetingOn, minutes }: GivenReview): Record<string, string | null> => ({
  meetingOn,
  ...Object.fromEntries(
    (minutes.linkedReviews ?? []).map(({ completedOn }, at) => [
      `minutes.linkedReviews[${at}].completedOn`,
      completedOn,
    ]),
  ),
});

/** What is said of what belongs to a complete review. */
export const openAgainFirst: Text = {
  vi: "Cuộc kiểm điểm đã hoàn thành. Hãy mở lại rồi mới sửa.",
  en: "This review is complete. Please open it again before you change it.",
};
const notHeldBy: Text = {
  vi: "Phải ghi ngày họp trước; ngày hoàn thành không được trước ngày họp.",
  en: "The day of the meeting must be recorded first; completion cannot come before it.",
};

interface Change {
  readonly sql: string;
  readonly values: readonly unknown[];
  /** What is wrong where no row changes; null: each one does. */
  readonly otherwise: Problem | null;
}

/** Writes, and sees whether what is complete may be so. A day that does not go with the others changes no row. */
async function changing(
  acting: Acting,
  asked: ReviewAct,
  entry: SubjectEntry,
  { sql, values, otherwise }: Change,
): Promise<Refused | null> {
  const id = await takeReview(acting, asked.year, entry, asked);
  if (isRefused(id)) return id;
  const changed = await rows(acting.tx, sql, [asked.year, id, ...values]);
  if (changed.length === 0) return refuseInput(otherwise === null ? [] : [otherwise]);
  const against = await againstComplete(acting.tx, asked.year, entry, id);
  return against.length === 0 ? null : refuse("AGAINST_RULES", against);
}

const valuesOf = (review: GivenReview): readonly unknown[] => [
  review.draftSentOn,
  review.meetingOn,
  review.turn,
  review.durationDays,
  review.chair,
  review.chairName,
  review.contents,
  review.reportVersions,
  review.ownReports,
  JSON.stringify(review.minutes),
  review.conclusion,
];

const recordSql = `
  update review set draft_sent_on = $3, meeting_on = $4::date, turn = $5, duration_days = $6, chair = $7, chair_name = $8,
    contents = $9, report_versions = $10, own_reports = $11, record = $12, conclusion = $13
  where year = $1 and id = $2 and completed_on is null
  returning id`;

const reopenSql = "update review set completed_on = null where year = $1 and id = $2 returning id";

const completeSql = `
  update review set completed_on = $3::date, conclusion = $4
  where year = $1 and id = $2 and meeting_on <= $3::date
  returning id`;
