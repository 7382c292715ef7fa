import type { MemberFacts } from "../facts.ts";
import { checkAttestation } from "../rating/attestation.ts";
import { notApplicable } from "../rule/answer.ts";
import type { Explanation } from "../rule/rule.ts";
import { truthValue, usedFact } from "../rule/used-fact.ts";
import type { Rule2019 } from "./context.ts";

/** No cap and no least working time: that the time worked was rated, somebody says. */
export const maternity: Rule2019<MemberFacts> = {
  id: "HD21.ELIG.MEMBER.MATERNITY",
  citation: "HD 21, II.B.6, bullet 6",
  clause: [
    "đảng viên nghỉ thai sản thì kết quả xếp loại chất lượng trong năm là kết quả xếp loại chất lượng của thời gian làm việc thực tế của năm đó.",
  ],
  step: "RATING",
  means: "ATTESTED",
  effect: "PROCEDURE",
  severity: "ATTEST",
  subjects: ["MEMBER"],
  closes: null,
  check: (facts) => (facts.maternityLeave ? checkAttestation(facts, maternity.id) : notApplicable(() => notOnLeave)),
};

const notOnLeave: Explanation = {
  facts: [usedFact("maternityLeave", { vi: "Nghỉ thai sản", en: "Maternity leave" }, truthValue(false))],
  message: { vi: "Không nghỉ thai sản trong năm.", en: "No maternity leave in the year." },
};
