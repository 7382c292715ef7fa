import type { CommonFacts } from "../facts.ts";
import { required } from "../rule/answer.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { truthFact } from "./used-facts.ts";

/** «phải hoàn thành việc kiểm điểm mới được đánh giá». */
export const checkReviewed = (facts: CommonFacts): Answer =>
  required(facts.reviewCompleted, () => explainReview(facts));

export const explainReview = ({ reviewCompleted: completed }: CommonFacts): Explanation => ({
  facts: [truthFact("reviewCompleted", completed)],
  message: completed
    ? { vi: "Đã hoàn thành kiểm điểm.", en: "The review is completed." }
    : { vi: "Chưa hoàn thành kiểm điểm.", en: "The review is not completed." },
});
