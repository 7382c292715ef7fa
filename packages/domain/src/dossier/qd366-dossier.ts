import type { Text } from "../rule/finding.ts";
import { Level } from "../vocabulary/organisation.ts";
import type { Checklist, DossierItem, PaperPer } from "./checklist.ts";

const item = (no: number, id: string, per: PaperPer, vi: string, en: string): DossierItem => {
  const label: Text = { vi, en };
  const paper: Text = { vi: withoutNumber(vi), en: withoutNumber(en) };
  return { no, label, meaning: label, papers: [{ id, label: paper, per, mayBeMore: true }] };
};

/** The list of papers numbers them itself. */
const withoutNumber = (words: string): string => words.replace(/^\d\. /, "");

/** QĐ 366, Điều 17: nine items; the first is not quoted in the copies found. */
const items: readonly DossierItem[] = [
  item(
    1,
    "selfReview",
    "CELL",
    "1. Báo cáo kiểm điểm của tập thể, bản tự kiểm điểm của cá nhân (chưa có nguyên văn mục này)",
    "1. Review report of the collective, own review of the person (the words of this item are not held)",
  ),
  item(
    2,
    "residenceComment",
    "MEMBER",
    "2. Bản nhận xét của cấp uỷ nơi cư trú đối với cá nhân (trừ trường hợp đặc biệt).",
    "2. Comment of the committee at the place of residence on a person (special cases excepted).",
  ),
  item(3, "minutes", "CELL", "3. Biên bản hội nghị kiểm điểm.", "3. Minutes of the review meeting."),
  item(
    4,
    "appraisal",
    "CELL",
    "4. Tổng hợp kết quả thẩm định của cơ quan chủ trì tham mưu, giúp việc.",
    "4. Result of the appraisal by the advisory body.",
  ),
  item(
    5,
    "conclusion",
    "CELL",
    "5. Kết luận đánh giá, kết quả xếp loại của cấp có thẩm quyền.",
    "5. Conclusion and tier of the authority.",
  ),
  item(6, "prompts", "IF_ANY", "6. Văn bản gợi ý kiểm điểm (nếu có).", "6. Prompts of the review (if any)."),
  item(
    7,
    "opinions",
    "IF_ANY",
    "7. Văn bản tham gia, góp ý của các tổ chức, cơ quan, đơn vị và cá nhân liên quan (nếu có).",
    "7. Opinions of bodies and persons concerned (if any).",
  ),
  item(
    8,
    "complaints",
    "IF_ANY",
    "8. Hồ sơ giải quyết khiếu nại, kiến nghị về kết quả đánh giá, xếp loại (nếu có).",
    "8. Papers on complaints about the result (if any).",
  ),
  item(9, "others", "IF_ANY", "9. Các văn bản khác (nếu có).", "9. Other papers (if any)."),
];

/** One list for every level; electronic papers are full equivalents. */
export const qd366Dossiers: readonly Checklist[] = Object.values(Level).map((level) => ({
  ruleId: "QD366.DOSSIER.CONTENT",
  documentId: "QD366",
  level,
  citation: "QĐ 366, Điều 17",
  items,
}));
