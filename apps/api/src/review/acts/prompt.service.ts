import { dayInVietnam, type Text } from "@xep-loai/domain";
import { accepted } from "../../shared/given.ts";
import { numberOf } from "../../shared/id.ts";
import { isRefused, type Refused, refuse, refuseField, refuseInput } from "../../shared/refusal.ts";
import { firstRow, rows } from "../../shared/tx.ts";
import { untimely } from "../../shared/untimely.ts";
import type { ReviewedSubject } from "../reviewed-subject.type.ts";
import type { AskedSubject } from "../subject-entries.service.ts";
import type { Acting } from "./acting.ts";
import { againstComplete } from "./against.service.ts";
import { givenAnswer, givenPrompt } from "./given-review.ts";
import type { ReviewAct } from "./record-review.service.ts";
import { reviewing } from "./reviewing.service.ts";
import { takeReview } from "./take-review.service.ts";

/** Puts an issue to the reviewed; refused where the review is complete: the issue would stay unanswered in it. */
export async function addPrompt(acting: Acting, asked: ReviewAct, given: unknown): Promise<ReviewedSubject | Refused> {
  const prompt = accepted(givenPrompt, given);
  if (isRefused(prompt)) return prompt;
  const { issuer, issuerName, adviser, promptedOn, issue } = prompt;
  const wrong = untimely({ promptedOn }, asked.year, dayInVietnam(acting.now));
  if (wrong.length > 0) return refuseInput(wrong);
  return reviewing(acting, asked, async (entry) => {
    const id = await takeReview(acting, asked.year, entry, asked);
    if (isRefused(id)) return id;
    const who = [acting.actor.displayName, acting.now];
    await rows(acting.tx, promptSql, [asked.year, id, issuer, issuerName, adviser, promptedOn, issue, ...who]);
    const against = await againstComplete(acting.tx, asked.year, entry, id);
    return against.length === 0 ? null : refuse("AGAINST_RULES", against);
  });
}

/** Which issue of which subject is answered. */
export interface AskedAnswer extends AskedSubject {
  readonly promptId: string;
}

/** Records what the reviewed answered: explanation, cause, responsibility; anew corrects it. */
export async function answerPrompt(
  acting: Acting,
  asked: AskedAnswer,
  given: unknown,
): Promise<ReviewedSubject | Refused> {
  const answer = accepted(givenAnswer, given);
  if (isRefused(answer)) return answer;
  const { explanation, cause, responsibility, answeredOn } = answer;
  if ((explanation ?? cause ?? responsibility) === null) return refuseField("explanation", saysNothing);
  const wrong = untimely({ answeredOn }, asked.year, dayInVietnam(acting.now));
  if (wrong.length > 0) return refuseInput(wrong);
  return reviewing(acting, asked, async (entry) => {
    const values = [asked.year, numberOf(asked.promptId) ?? null, explanation, cause, responsibility, answeredOn];
    const subject = [entry.organisationId, entry.subjectKind, entry.memberId, entry.leaderId, entry.collectiveId];
    const answered = await firstRow<{ isInTime: boolean }>(acting.tx, answerSql, [
      ...values,
      ...subject,
      acting.actor.displayName,
      acting.now,
    ]);
    if (answered === undefined) return refuse("NOT_FOUND");
    return answered.isInTime ? null : refuseField("answeredOn", beforePrompt);
  });
}

const saysNothing: Text = {
  vi: "Phải ghi ít nhất một trong ba: giải trình, nguyên nhân, trách nhiệm.",
  en: "At least one of explanation, cause and responsibility must be given.",
};

const beforePrompt: Text = {
  vi: "Không được trước ngày gợi ý kiểm điểm.",
  en: "This must not come before the day of the prompt.",
};

const promptSql = `
  insert into review_prompt (year, review_id, issuer, issuer_name, adviser, prompted_on, issue, changed_by_name, changed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

// A day before the prompt changes nothing; whose issue it is decides whether it is found at all.
const answerSql = `
  with asked as (
    select p.year, p.id, coalesce(p.prompted_on <= $6::date, true) as "isInTime"
    from review_prompt p
    join review r on r.year = p.year and r.id = p.review_id
    where p.year = $1 and p.id = $2 and r.organisation_id = $7 and r.subject_kind = $8::text and case $8::text
      when 'MEMBER' then r.member_id = $9::bigint when 'LEADER' then r.leader_id = $10::bigint
      when 'COLLECTIVE' then r.collective_id = $11 else true end),
  answered as (
    update review_prompt p set explanation = $3, cause = $4, responsibility = $5, answered_on = $6, changed_by = actor_id(),
      changed_by_name = $12, changed_at = $13
    from asked a where p.year = a.year and p.id = a.id and a."isInTime")
  select "isInTime" from asked`;
