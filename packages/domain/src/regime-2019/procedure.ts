import type { OrganisationFacts } from "../facts.ts";
import { checkSecretBallot, explainBallot } from "../rating/ballot.ts";
import { notApplicable } from "../rule/answer.ts";
import { closesGate } from "../rule/effects.ts";
import { levelOfKind } from "../vocabulary/organisation.ts";
import type { Rule2019 } from "./context.ts";

/** No share of votes is asked: the document is silent. */
export const secretBallot: Rule2019<OrganisationFacts> = {
  id: "HD21.PROC.ORG.SELF.SECRET_BALLOT",
  citation: "HD 21, II.B.1.5, step 1, bullet 2",
  clause: [
    "Căn cứ kết quả tự đánh giá trong Mẫu 01, hội nghị ban chấp hành đảng bộ (chi bộ) thảo luận, biểu quyết bằng phiếu kín để xác định mức xếp loại chất lượng của đảng bộ, chi bộ theo 01 trong 04 mức (hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt nhiệm vụ, hoàn thành nhiệm vụ, không hoàn thành nhiệm vụ), báo cáo cấp ủy cấp trên.",
  ],
  ...closesGate,
  subjects: ["ORG"],
  check: (facts, { parameters: { org } }) => {
    const isSubordinate = levelOfKind[facts.kind] === "SUB_GRASSROOTS";
    const isAsked = isSubordinate ? org.secretBallot.delegated : org.secretBallot.rated;
    return isAsked ? checkSecretBallot(facts) : notApplicable(() => explainBallot(facts));
  },
};
