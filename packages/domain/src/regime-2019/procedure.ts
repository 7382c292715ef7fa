import type { OrganisationFacts } from "../facts.ts";
import { notApplicable, required } from "../rule/answer.ts";
import { closesGate } from "../rule/effects.ts";
import type { Explanation } from "../rule/rule.ts";
import { levelOfKind } from "../vocabulary/organisation.ts";
import type { Rule2019 } from "./context.ts";
import { truthFact } from "./used-facts.ts";

/** No share of votes is asked: the document is silent. */
export const secretBallot: Rule2019<OrganisationFacts> = {
  id: "HD21.PROC.ORG.SELF.SECRET_BALLOT",
  citation: "HD 21, II.B.1.5, step 1, bullet 2",
  clause: [
    "Căn cứ kết quả tự đánh giá trong Mẫu 01, hội nghị ban chấp hành đảng bộ (chi bộ) thảo luận, biểu quyết bằng phiếu kín để xác định mức xếp loại chất lượng của đảng bộ, chi bộ theo 01 trong 04 mức (hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt nhiệm vụ, hoàn thành nhiệm vụ, không hoàn thành nhiệm vụ), báo cáo cấp ủy cấp trên.",
  ],
  ...closesGate,
  subjects: ["ORG"],
  check: ({ kind, secretBallotHeld = true }, { parameters: { org } }) => {
    const explain = () => explainBallot(secretBallotHeld);
    const isAsked = levelOfKind[kind] === "SUB_GRASSROOTS" ? org.secretBallot.delegated : org.secretBallot.rated;
    return isAsked ? required(secretBallotHeld, explain) : notApplicable(explain);
  },
};

const explainBallot = (held: boolean): Explanation => ({
  facts: [truthFact("secretBallotHeld", held)],
  message: held
    ? { vi: "Đã biểu quyết bằng phiếu kín.", en: "The secret ballot was held." }
    : { vi: "Chưa biểu quyết bằng phiếu kín.", en: "The secret ballot was not held." },
});
