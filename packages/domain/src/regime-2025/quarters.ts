import type { PeriodicAssessment } from "../facts.ts";
import type { CommonFacts2025 } from "../facts-2025.ts";
import { tierLabels } from "../labels.ts";
import { expected, notApplicable } from "../rule/answer.ts";
import { warns } from "../rule/effects.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Text } from "../rule/finding.ts";
import type { Rule2025 } from "./context.ts";
import { fact } from "./used-facts.ts";

/** Their numbers. */
export const quartersOfAYear = [1, 2, 3, 4] as const;

const spellQuarter = ({ no, tier }: PeriodicAssessment): Text[] =>
  tier === undefined ? [] : [{ vi: `quý ${no}: ${tierLabels[tier].vi}`, en: `quarter ${no}: ${tierLabels[tier].en}` }];

/**
 * Listed beside the year; how they make the tier is not said. Asked of the year, where assessments within it are recorded.
 */
export const quartersToYear: Rule2025<CommonFacts2025 & { readonly isCivilServant?: boolean | undefined }> = {
  id: "QD366.USE.QUARTER_TO_YEAR",
  citation: "QĐ 366, Điều 15, khoản 1",
  clause: [
    "Kết quả đánh giá hằng quý được sử dụng làm căn cứ đánh giá hằng năm và phục vụ công tác cán bộ khi cần thiết.",
  ],
  ...warns,
  effect: "DATA",
  subjects: ["LEADER", "MEMBER"],
  check: ({ periodicAssessments, isCivilServant, period = "YEAR" }) => {
    const quarters = (periodicAssessments ?? []).filter(({ period }) => period === "QUARTER");
    const missing = quartersOfAYear.filter((quarter) => quarters.every(({ no }) => no !== quarter));
    const explain = () =>
      tell(
        [fact.number("quarters", quarters.length), fact.list("quarterTiers", quarters.flatMap(spellQuarter))],
        missing.length === 0 ? "Đủ kết quả đánh giá bốn quý." : `Chưa có kết quả đánh giá quý ${missing.join(", ")}.`,
        missing.length === 0 ? "All four quarters are assessed." : `Quarters not assessed: ${missing.join(", ")}.`,
      );
    if (periodicAssessments === undefined || isCivilServant === false || period !== "YEAR")
      return notApplicable(explain);
    return expected(missing.length === 0, explain);
  },
};
