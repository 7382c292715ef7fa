import type { FormerCell, MemberFacts } from "../facts.ts";
import { checkTemporaryOpinion } from "../rating/temporary-opinion.ts";
import { dateFact, truthFact } from "../rating/used-facts.ts";
import { notApplicable, required, warning } from "../rule/answer.ts";
import { addMonths, type IsoDate, isBefore, isoDate } from "../rule/date.ts";
import { closesGate } from "../rule/effects.ts";
import type { Explanation } from "../rule/rule.ts";
import type { Rule2019 } from "./context.ts";

/** Months are measured inside the rating year; a long stay before it only warns (C12). */
export const transferOpinion: Rule2019<MemberFacts> = {
  id: "HD21.ELIG.MEMBER.TRANSFER_OPINION",
  citation: "HD 21, II.B.6, bullet 7 (its end survives in KH 174, first line after the gap)",
  clause: [
    "Đối với trường hợp có thời gian công tác ở chi bộ, cơ quan, đơn vị cũ từ 06 tháng trở lên thì phải lấy ý kiến nhận xét của chi bộ nơi chuyển đi.",
  ],
  ...closesGate,
  subjects: ["MEMBER"],
  check: ({ formerCell }, { year, parameters: { eligibility } }) => {
    const explain = () => explainFormerCell(formerCell);
    if (formerCell === undefined) return notApplicable(explain);
    const { transferOpinionMonths: months, transferOpinionMeasure } = eligibility;
    const from = transferOpinionMeasure === "IN_YEAR" ? startInYear(formerCell, year) : formerCell.from;
    if (isStayOf(months, from, formerCell.leftOn)) return required(formerCell.opinionGiven, explain);
    const isLongInAll = isStayOf(months, formerCell.from, formerCell.leftOn);
    return isLongInAll && !formerCell.opinionGiven ? warning(explain) : notApplicable(explain);
  },
};

const startInYear = ({ from }: FormerCell, year: number): IsoDate => {
  const newYear = isoDate(year, 1, 1);
  return isBefore(from, newYear) ? newYear : from;
};

/** «từ 06 tháng trở lên». */
const isStayOf = (months: number, from: IsoDate, leftOn: IsoDate): boolean =>
  !isBefore(leftOn, addMonths(from, months));

const explainFormerCell = (cell: FormerCell | undefined): Explanation => ({
  facts: [
    dateFact("formerCell.from", cell?.from),
    dateFact("formerCell.leftOn", cell?.leftOn),
    truthFact("formerCell.opinionGiven", cell?.opinionGiven),
  ],
  message:
    cell === undefined
      ? { vi: "Không chuyển công tác trong năm.", en: "Not transferred in the year." }
      : cell.opinionGiven
        ? { vi: "Có nhận xét của chi bộ nơi chuyển đi.", en: "The former cell gave its opinion." }
        : { vi: "Chưa có nhận xét của chi bộ nơi chuyển đi.", en: "The former cell gave no opinion." },
});

export const temporaryOpinion: Rule2019<MemberFacts> = {
  id: "HD21.ELIG.MEMBER.TEMPORARY_OPINION",
  citation: "HD 21, II.B.6, bullet 8",
  clause: [
    "Trước khi đánh giá, xếp loại chất lượng, đảng viên sinh hoạt tạm thời lấy nhận xét của của chi bộ nơi sinh hoạt tạm thời nộp cho chi bộ nơi sinh hoạt chính thức để làm căn cứ đánh giá, xếp loại chất lượng đảng viên.",
  ],
  ...closesGate,
  subjects: ["MEMBER"],
  check: ({ temporaryCellOpinion }) => checkTemporaryOpinion(temporaryCellOpinion),
};
