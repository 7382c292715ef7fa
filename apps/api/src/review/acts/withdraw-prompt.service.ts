import type { Text } from "@xep-loai/domain";
import { accepted } from "../../shared/given.ts";
import { isRefused, type Refused, refuseField } from "../../shared/refusal.ts";
import { givenWithdrawal } from "../../shared/withdrawal.ts";
import type { ReviewedSubject } from "../reviewed-subject.type.ts";
import type { Acting } from "./acting.ts";
import { type AskedPrompt, changePrompt, promptActedOn } from "./prompt-acted-on.service.ts";
import { openAgainFirst } from "./record-review.service.ts";
import { reviewing } from "./reviewing.service.ts";

/** Which issue, and why it should not have been put. */
export interface PromptWithdrawal extends AskedPrompt {
  readonly reason: string;
}

/**
 * Takes back an issue that was put by mistake; it is kept and counted nowhere. An answered one is part of the report («giải
 * trình từng vấn đề được gợi ý», Mẫu 01, IV) and stays.
 */
export async function withdrawPrompt(acting: Acting, asked: PromptWithdrawal): Promise<ReviewedSubject | Refused> {
  const given = accepted(givenWithdrawal, asked);
  if (isRefused(given)) return given;
  return reviewing(acting, asked, async (entry) => {
    const prompt = await promptActedOn(acting, asked, entry);
    if (isRefused(prompt)) return prompt;
    if (prompt.answeredOn !== null) return refuseField("promptId", isAnswered);
    if (prompt.completedOn !== null) return refuseField("promptId", openAgainFirst);
    return changePrompt(acting, asked, prompt, withdrawn, [given.reason]);
  });
}

const isAnswered: Text = {
  vi: "Vấn đề này đã được giải trình, nên là một phần của kiểm điểm (mục IV của mẫu). Có thể sửa giải trình, không thu hồi gợi ý.",
  en: "This issue was answered and so is part of the review (section IV of the form). The answer may be changed; the prompt is not withdrawn.",
};

const withdrawn = ", withdrawn_at = $5, withdrawn_by = actor_id(), withdrawn_by_name = $4, withdrawn_reason = $6";
