import type { CommonFacts2025 } from "../facts-2025.ts";
import { expected, notApplicable } from "../rule/answer.ts";
import { warns } from "../rule/effects.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Rule2025 } from "./context.ts";
import { fact } from "./used-facts.ts";

const quartersOfAYear = [1, 2, 3, 4];

/** Listed beside the year; how they make the tier is not said. Asked where assessments within the year are recorded. */
export const quartersToYear: Rule2025<CommonFacts2025 & { readonly isCivilServant?: boolean | undefined }> = {
  id: "QD366.USE.QUARTER_TO_YEAR",
  citation: "QĐ 366, Điều 15, khoản 1",
  clause: [
    "Kết quả đánh giá hằng quý được sử dụng làm căn cứ đánh giá hằng năm và phục vụ công tác cán bộ khi cần thiết.",
  ],
  ...warns,
  effect: "DATA",
  subjects: ["LEADER", "MEMBER"],
  check: ({ periodicAssessments, isCivilServant }) => {
    const held = (periodicAssessments ?? []).filter(({ period }) => period === "QUARTER").map(({ no }) => no);
    const missing = quartersOfAYear.filter((quarter) => !held.includes(quarter));
    const explain = () =>
      tell(
        [fact.number("quarters", held.length)],
        missing.length === 0 ? "Đủ kết quả đánh giá bốn quý." : `Chưa có kết quả đánh giá quý ${missing.join(", ")}.`,
        missing.length === 0 ? "All four quarters are assessed." : `Quarters not assessed: ${missing.join(", ")}.`,
      );
    if (periodicAssessments === undefined || isCivilServant === false) return notApplicable(explain);
    return expected(missing.length === 0, explain);
  },
};
