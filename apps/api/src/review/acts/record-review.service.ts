import { accepted } from "../../shared/given.ts";
import { isRefused, type Refused, refuse } from "../../shared/refusal.ts";
import { rows } from "../../shared/tx.ts";
import { dayInVietnam } from "../../shared/vietnam-day.ts";
import type { ReviewedSubject } from "../reviewed-subject.type.ts";
import type { AskedSubject } from "../subject-entries.service.ts";
import type { Acting } from "./acting.ts";
import { againstComplete } from "./against.service.ts";
import { type GivenReview, givenCompletion, givenReview } from "./given-review.ts";
import { reviewing } from "./reviewing.service.ts";
import { type AskedReview, takeReview } from "./take-review.service.ts";

/** The review of a subject an act is about. */
export type ReviewAct = AskedSubject & AskedReview;

/** Records or changes a review. What only warns is kept and shown; one that is complete stays within the rules. */
export async function recordReview(
  acting: Acting,
  asked: ReviewAct,
  given: unknown,
): Promise<ReviewedSubject | Refused> {
  const review = accepted(givenReview, given);
  if (isRefused(review)) return review;
  return changing(acting, asked, recordSql, valuesOf(review));
}

/** Completes a review; refused, with the findings, where a rule that must be kept is not. */
export async function completeReview(
  acting: Acting,
  asked: ReviewAct,
  given: unknown,
): Promise<ReviewedSubject | Refused> {
  const completion = accepted(givenCompletion, given);
  if (isRefused(completion)) return completion;
  if (completion.completedOn > dayInVietnam(acting.now)) return refuse("BAD_INPUT");
  return changing(acting, asked, completeSql, [completion.completedOn, completion.conclusion]);
}

/** Opens a completed review again, so that it can be put right. */
export const reopenReview = (acting: Acting, asked: ReviewAct): Promise<ReviewedSubject | Refused> =>
  changing(acting, asked, "update review set completed_on = null where year = $1 and id = $2 returning id", []);

/** Writes, and sees whether what is complete may be so. A day that does not go with the others changes no row. */
async function changing(
  acting: Acting,
  asked: ReviewAct,
  sql: string,
  values: readonly unknown[],
): Promise<ReviewedSubject | Refused> {
  return reviewing(acting, asked, async (entry) => {
    const id = await takeReview(acting, asked.year, entry, asked);
    if (isRefused(id)) return id;
    const changed = await rows(acting.tx, sql, [asked.year, id, ...values]);
    if (changed.length === 0) return refuse("BAD_INPUT");
    const against = await againstComplete(acting.tx, asked.year, entry, id);
    return against.length === 0 ? null : refuse("AGAINST_RULES", against);
  });
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
  where year = $1 and id = $2 and (completed_on is null or completed_on >= $4::date)
    and ($5::int is null and $11::int is null or subject_kind in ('MEMBER', 'LEADER'))
  returning id`;

const completeSql = `
  update review set completed_on = $3::date, conclusion = $4
  where year = $1 and id = $2 and meeting_on <= $3::date
  returning id`;
