import { dayInVietnam, type Text } from "@xep-loai/domain";
import { accepted } from "../../shared/given.ts";
import { isRefused, type Problem, type Refused, refuse, refuseField, refuseInput } from "../../shared/refusal.ts";
import { rows } from "../../shared/tx.ts";
import { untimely } from "../../shared/untimely.ts";
import type { ReviewedSubject } from "../reviewed-subject.type.ts";
import type { Acting } from "./acting.ts";
import { againstComplete } from "./against.service.ts";
import { type GivenPrompt, givenAnswer, givenPrompt } from "./given-review.ts";
import { mayPromptFor } from "./may-prompt-for.service.ts";
import { type AskedPrompt, changePrompt, promptActedOn } from "./prompt-acted-on.service.ts";
import { openAgainFirst, type ReviewAct } from "./record-review.service.ts";
import { reviewing } from "./reviewing.service.ts";
import { takeReview } from "./take-review.service.ts";

/**
 * Puts an issue to the reviewed, or records one received from a superior by its document; refused where the review is
 * complete: the issue would stay unanswered in it.
 */
export async function addPrompt(acting: Acting, asked: ReviewAct, given: unknown): Promise<ReviewedSubject | Refused> {
  const prompt = accepted(givenPrompt, given);
  if (isRefused(prompt)) return prompt;
  const { issuer, issuerName, adviser, promptedOn, documentNumber, issue } = prompt;
  const wrong = untimely({ promptedOn }, asked.year, dayInVietnam(acting.now));
  if (wrong.length > 0) return refuseInput(wrong);
  return reviewing(acting, asked, async (entry) => {
    const notReceived = receivedFaults(prompt);
    if (notReceived.length > 0 && !(await mayPromptFor(acting.tx, asked.year, entry, issuer)))
      return refuseInput(notReceived);
    const id = await takeReview(acting, asked.year, entry, asked);
    if (isRefused(id)) return id;
    const who = [acting.actor.displayName, acting.now];
    await rows(acting.tx, promptSql, [
      asked.year,
      id,
      issuer,
      issuerName,
      adviser,
      promptedOn,
      documentNumber,
      issue,
      ...who,
    ]);
    const against = await againstComplete(acting.tx, asked.year, entry, id);
    return against.length === 0 ? null : refuse("AGAINST_RULES", against);
  });
}

/** Records what the reviewed answered: explanation, cause, responsibility; anew corrects it, while the review is not complete. */
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
    if (prompt.completedOn !== null) return refuseField("promptId", openAgainFirst);
    if (prompt.promptedOn !== null && answeredOn < prompt.promptedOn) return refuseField("answeredOn", beforePrompt);
    return changePrompt(acting, asked, prompt, answerColumns, [explanation, cause, responsibility, answeredOn]);
  });
}

/** What is missing of the document in which a superior prompted. */
const receivedFaults = ({ documentNumber, promptedOn }: GivenPrompt): Problem[] =>
  Object.entries({ documentNumber, promptedOn }).flatMap(([path, value]) =>
    value === null ? { path, message: ofSuperior } : [],
  );

const ofSuperior: Text = {
  vi: "Gợi ý là của cấp trên: ghi số và ngày văn bản gợi ý đã nhận.",
  en: "The prompt is a superior's: state the number and the day of the document received.",
};

const saysNothing: Text = {
  vi: "Phải ghi ít nhất một trong ba: giải trình, nguyên nhân, trách nhiệm.",
  en: "At least one of explanation, cause and responsibility must be given.",
};

const beforePrompt: Text = {
  vi: "Không được trước ngày gợi ý kiểm điểm.",
  en: "This must not come before the day of the prompt.",
};

const promptSql = `
  insert into review_prompt (year, review_id, issuer, issuer_name, adviser, prompted_on, document_number, issue, changed_by_name,
    changed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const answerColumns = ", explanation = $6, cause = $7, responsibility = $8, answered_on = $9";
