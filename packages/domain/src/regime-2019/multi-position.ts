import type { IndividualFacts } from "../facts.ts";
import { tierFact, truthFact } from "../rating/used-facts.ts";
import { notApplicable, required } from "../rule/answer.ts";
import { closesGate } from "../rule/effects.ts";
import type { Explanation } from "../rule/rule.ts";
import type { Rule2019 } from "./context.ts";

/** No tier follows from differing votes by itself. */
export const multiPosition: Rule2019<IndividualFacts> = {
  id: "HD21.LEADER.MULTI_POSITION",
  citation: "HD 21, II.B.6, bullet 3, last sentence",
  clause: [
    "Những người đảm nhiệm nhiều chức vụ công tác, phải kiểm điểm ở nhiều nơi mà có sự khác nhau khi biểu quyết mức chất lượng ở mỗi nơi thì cấp có thẩm quyền xem xét, quyết định mức chất lượng.",
  ],
  ...closesGate,
  subjects: ["LEADER", "MEMBER"],
  check: (facts) => {
    const explain = () => explainVotes(facts);
    return votesDiffer(facts) ? required(facts.divergenceDecided ?? false, explain) : notApplicable(explain);
  },
};

const votesDiffer = ({ votedTiers = [] }: IndividualFacts): boolean => new Set(votedTiers).size > 1;

const explainVotes = (facts: IndividualFacts): Explanation => ({
  facts: [
    ...(facts.votedTiers ?? []).map((tier) => tierFact("votedTiers", tier)),
    truthFact("divergenceDecided", facts.divergenceDecided ?? false),
  ],
  message: votesDiffer(facts)
    ? {
        vi: "Kết quả biểu quyết ở các nơi khác nhau: cấp có thẩm quyền xem xét, quyết định.",
        en: "The votes at the places of review differ: the competent authority decides.",
      }
    : { vi: "Kết quả biểu quyết không khác nhau.", en: "The votes do not differ." },
});
