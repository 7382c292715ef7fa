import type { MemberFacts2016 } from "../facts-2016.ts";
import { notRatedReasonLabels } from "../labels.ts";
import { checkMonthsSince } from "../rating/months.ts";
import { truthFact } from "../rating/used-facts.ts";
import { forbidden } from "../rule/answer.ts";
import { leavesUnrated } from "../rule/effects.ts";
import type { Explanation } from "../rule/rule.ts";
import type { EligibilityRule2016 } from "./context.ts";

/** Of suspended members the plan says nothing: they are rated. */
export const memberScope: EligibilityRule2016<MemberFacts2016> = {
  id: "KH57.MEMBER.SCOPE",
  citation: "KH 57, II.B.2.2.1",
  clause: [
    "2.2.1. Đối tượng: Đảng viên trong toàn Đảng bộ Văn phòng UBND tỉnh, trừ đảng viên được miễn công tác và sinh hoạt đảng",
  ],
  ...leavesUnrated,
  subjects: ["MEMBER"],
  reasonOf: () => "EXEMPT",
  check: ({ exempt = false }) => forbidden(exempt, () => explainScope(exempt)),
};

const explainScope = (exempt: boolean): Explanation => ({
  facts: [truthFact("exempt", exempt)],
  message: exempt ? notRatedReasonLabels.EXEMPT : { vi: "Thuộc diện phải xếp loại.", en: "Must be rated." },
});

export const memberSixMonths: EligibilityRule2016<MemberFacts2016> = {
  id: "KH57.MEMBER.SIX_MONTHS",
  citation: "KH 57, II.B.2.3, last bullet",
  clause: ["Không tổ chức đánh giá, phân loại đối với đảng viên mới kết nạp chưa đủ 06 tháng."],
  ...leavesUnrated,
  subjects: ["MEMBER"],
  reasonOf: () => "NEWLY_ADMITTED",
  check: ({ admittedOn }, context) =>
    checkMonthsSince("admittedOn", admittedOn, context.parameters.eligibility.newMemberMonths, context),
};
