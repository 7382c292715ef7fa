import type { Fact } from "../facts.ts";
import { notApplicable, required } from "../rule/answer.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { truthFact } from "./used-facts.ts";

/** The cell of temporary activity is heard first; left out: the member is active nowhere else. */
export function checkTemporaryOpinion(given: Fact<boolean>): Answer {
  const explain = () => explainTemporary(given);
  return given === undefined ? notApplicable(explain) : required(given, explain);
}

const explainTemporary = (given: Fact<boolean>): Explanation => ({
  facts: [truthFact("temporaryCellOpinion", given)],
  message:
    given === undefined
      ? { vi: "Không sinh hoạt tạm thời.", en: "Not in temporary activity." }
      : given
        ? { vi: "Có nhận xét của chi bộ nơi sinh hoạt tạm thời.", en: "The temporary cell gave its opinion." }
        : { vi: "Chưa có nhận xét của chi bộ nơi sinh hoạt tạm thời.", en: "The temporary cell gave no opinion." },
});
