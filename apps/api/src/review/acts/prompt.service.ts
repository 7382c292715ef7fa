import { dayInVietnam, type Text } from "@xep-loai/domain";
import { accepted } from "../../shared/given.ts";
import { isRefused, type Refused, refuse, refuseField, refuseInput } from "../../shared/refusal.ts";
import { rows } from "../../shared/tx.ts";
import { untimely } from "../../shared/untimely.ts";
import type { ReviewedSubject } from "../reviewed-subject.type.ts";
import type { Acting } from "./acting.ts";
import { againstComplete } from "./against.service.ts";
import { givenAnswer, givenPrompt } from "./given-review.ts";
import { type AskedPrompt, changePrompt, promptActedOn } from "./prompt-acted-on.service.ts";
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

/** Records what the reviewed answered: explanation, cause, responsibility; anew corrects it. */
export async function answerPrompt(
  acting: Acting,
  asked: AskedPrompt,
  given: unknown,
): Promise<ReviewedSubject | Refused> {
  const answer = accepted(givenAnswer, given);
  if (isRefused(answer)) return answer;
  const { explanation, cause, responsibility, answeredOn } = answer;
  if ((explanation ?? cause ?? responsibility) === null) return refuseField("explanation", saysNothing);
  const wrong = untimely({ answeredOn }, asked.year, dayInVietnam(acting.now));
  if (wrong.length > 0) return refuseInput(wrong);
  return reviewing(acting, asked, async (entry) => {
    const prompt = await promptActedOn(acting, asked, entry);
    if (isRefused(prompt)) return prompt;
    if (prompt.promptedOn !== null && answeredOn < prompt.promptedOn) return refuseField("answeredOn", beforePrompt);
    return changePrompt(acting, asked, prompt, answerColumns, [explanation, cause, responsibility, answeredOn]);
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

const answerColumns = ", explanation = $6, cause = $7, responsibility = $8, answered_on = $9";
