import type { CommonFacts, MemberFacts, PeriodicAssessment } from "../facts.ts";
import { expected, notApplicable, passed } from "../rule/answer.ts";
import { type IsoDate, yearOf } from "../rule/date.ts";
import { warns } from "../rule/effects.ts";
import type { Text } from "../rule/finding.ts";
import type { Explanation } from "../rule/rule.ts";
import { countValue, usedFact } from "../rule/used-fact.ts";
import type { Context2019, Rule2019 } from "./context.ts";

/** Recommended where conditions allow; never a gate. */
export const periodicAssessment: Rule2019<CommonFacts> = {
  id: "HD21.ELIG.PERIODIC_ASSESSMENT",
  citation: "HD 21, II.B.6, bullet 12",
  clause: [
    "Ở những nơi có điều kiện nên tổ chức đánh giá theo tháng, quý, 06 tháng; có thể thí điểm các phương pháp đánh giá phù hợp, có hiệu quả và đảm bảo kết quả thực chất hơn.",
  ],
  ...warns,
  effect: "DATA",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: ({ periodicAssessments = [] }) => {
    const explain = () => explainAssessments(periodicAssessments.length);
    return periodicAssessments.length > 0 ? passed(explain) : notApplicable(explain);
  },
};

const explainAssessments = (count: number): Explanation => ({
  facts: [usedFact("periodicAssessments", assessmentsLabel, countValue(count))],
  message:
    count > 0
      ? { vi: `Có ${count} kỳ đánh giá trong năm.`, en: `${count} assessments within the year.` }
      : { vi: "Không có đánh giá theo tháng, quý, 06 tháng.", en: "No assessment by month, quarter or half-year." },
});

const assessmentsLabel: Text = { vi: "Đánh giá theo tháng, quý, 06 tháng", en: "Assessments within the year" };

/** Of a civil servant each month that was over when the rating was held; how they make the tier is not said. */
export const monthlyBasis: Rule2019<MemberFacts> = {
  id: "KH174.MEMBER.MONTHLY_BASIS",
  citation: "KH 174, surviving bullet 5 after the gap",
  clause: [
    "Các chi bộ, đảng bộ lấy kết quả đánh giá hàng tháng đối với cán bộ công chức, viên chức để làm căn cứ xem xét đánh giá phân loại chất lượng đảng viên hàng năm, đảm bảo kết quả thực chất hơn.",
  ],
  ...warns,
  effect: "DATA",
  subjects: ["MEMBER"],
  check: ({ isCivilServant, periodicAssessments }, context) => {
    if (!isCivilServant || periodicAssessments === undefined) return notApplicable(() => monthsNotAsked);
    const missing = missingMonths(periodicAssessments, context);
    return expected(missing.length === 0, () => explainMonths(missing));
  },
};

const monthsNotAsked: Explanation = {
  facts: [],
  message: {
    vi: "Không phải cán bộ, công chức, viên chức, hoặc chưa nhập kết quả đánh giá hằng tháng.",
    en: "No civil servant, or the monthly assessments are not entered.",
  },
};

function missingMonths(assessments: readonly PeriodicAssessment[], { year, asOf }: Context2019): readonly number[] {
  const assessed = assessments.filter(({ period }) => period === "MONTH").map(({ no }) => no);
  return Array.from({ length: monthsOver(year, asOf) }, (_, at) => at + 1).filter((month) => !assessed.includes(month));
}

const MONTHS_A_YEAR = 12;

/** Months of the rating year that are over on that day. */
const monthsOver = (year: number, asOf: IsoDate): number =>
  yearOf(asOf) > year ? MONTHS_A_YEAR : Number(asOf.slice(5, 7)) - 1;

const explainMonths = (missing: readonly number[]): Explanation => ({
  facts: [],
  message:
    missing.length === 0
      ? { vi: "Có đủ kết quả đánh giá hằng tháng.", en: "The monthly assessments are all there." }
      : {
          vi: `Thiếu kết quả đánh giá tháng ${missing.join(", ")}.`,
          en: `Monthly assessments missing: ${missing.join(", ")}.`,
        },
});
