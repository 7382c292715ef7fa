import { expected } from "../rule/answer.ts";
import { spellList, tell } from "../rule/fact-makers.ts";
import { mustBeThere } from "./heads.ts";
import type { ProcedureRule } from "./procedure-context.ts";
import { inputRatingLabels } from "./procedure-labels.ts";
import { fact } from "./used-facts.ts";

/** What the rating of cells and members rests on. */
export const officeInputRatings: ProcedureRule = {
  id: "KH57.CIVIL_SERVANT.SOURCE",
  citation: "KH 57, II.B.2.1 and III.2",
  clause: [
    "Thực hiện theo quy định của Chính phủ.",
    "2. Đề nghị Trưởng các phòng, ban, trung tâm trực thuộc Văn phòng UBND tỉnh, Ban Chấp hành Công đoàn, Ban Chấp hành Chi đoàn Thanh niên tiến hành việc đánh giá, phân loại chất lượng, xếp loại thi đua... làm cơ sở cho việc triển khai việc kiểm điểm đánh giá chất lượng đảng viên và tổ chức cơ sở đảng năm 2016.",
  ],
  ...mustBeThere,
  subjects: ["ORG", "MEMBER"],
  check: ({ inputRatings }, { procedure }) => {
    const missing = procedure.inputRatings.filter((rating) => !inputRatings?.includes(rating));
    const names = spellList(missing.map((rating) => inputRatingLabels[rating]));
    return expected(inputRatings && missing.length === 0, () =>
      tell(
        [
          fact.list(
            "inputRatings",
            inputRatings?.map((rating) => inputRatingLabels[rating]),
          ),
        ],
        missing.length === 0 ? "Đã có kết quả xếp loại làm cơ sở." : `Chưa có kết quả xếp loại: ${names.vi}.`,
        missing.length === 0 ? "Everything it rests on is rated." : `Not rated yet: ${names.en}.`,
      ),
    );
  },
};
