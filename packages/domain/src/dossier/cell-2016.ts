import type { Text } from "../rule/finding.ts";
import type { Checklist, DossierItem, PaperPer } from "./checklist.ts";

/** An item of one kind of paper. */
const item = (no: number, id: string, per: PaperPer, label: Text, meaning: Text, mayBeMore = false): DossierItem => ({
  no,
  label,
  meaning,
  papers: [{ id, label, per, mayBeMore }],
});

/** KH 57, III.3: the dossier a cell sends to the committee, the only list the documents hold. */
export const cellDossier2016: Checklist = {
  ruleId: "KH57.DOSSIER.EIGHT_DOCUMENTS",
  documentId: "KH57",
  level: "SUB_GRASSROOTS",
  citation: "KH 57, III.3, 8 items",
  items: [
    item(
      1,
      "activityReport",
      "CELL",
      {
        vi: "Báo cáo tình hình và kết quả hoạt động của chi bộ",
        en: "Report on the situation and results of the cell",
      },
      { vi: "Báo cáo hoạt động của chi bộ", en: "Activity report of the cell" },
    ),
    item(
      2,
      "committeeReview",
      "COMMITTEE",
      { vi: "Báo cáo kiểm điểm của tập thể chi ủy (nếu có)", en: "Review report of the cell committee (if any)" },
      { vi: "Báo cáo kiểm điểm của chi ủy", en: "Review report of the cell committee" },
    ),
    item(
      3,
      "selfReview",
      "MEMBER",
      {
        vi: "Bản tự kiểm điểm của Đảng viên (có ý kiến và xếp loại chất lượng đảng viên của chi bộ)",
        en: "Self-review of the member (with the cell's opinion and tier)",
      },
      { vi: "Bản tự kiểm điểm của từng đảng viên", en: "Self-review of each member" },
    ),
    item(
      4,
      "fileSupplement",
      "MEMBER",
      { vi: "Phiếu bổ sung lý lịch đảng viên", en: "Supplement to the member's file" },
      { vi: "Phiếu bổ sung lý lịch của từng đảng viên", en: "Supplement to each member's personal file" },
    ),
    item(
      5,
      "assetDeclaration",
      "DECLARING_MEMBER",
      {
        vi: "Bản kê khai tài sản, thu nhập (đối với đảng viên thuộc diện kê khai)",
        en: "Declaration of assets and income (of members subject to it)",
      },
      { vi: "Bản kê khai tài sản, thu nhập", en: "Asset and income declaration" },
    ),
    item(
      6,
      "residenceComment",
      "MEMBER",
      { vi: "Bản nhận xét của cấp ủy nơi cư trú", en: "Comment of the committee at the place of residence" },
      {
        vi: "Nhận xét của cấp ủy nơi cư trú về từng đảng viên",
        en: "Comment of the residence committee on each member",
      },
    ),
    item(
      7,
      "minutes",
      "CELL",
      { vi: "Biên bản hội nghị", en: "Minutes of the meeting" },
      { vi: "Biên bản hội nghị, một hoặc nhiều bản", en: "Minutes, one or more" },
      true,
    ),
    {
      no: 8,
      label: {
        vi: "Báo cáo tự phân loại chi bộ kèm theo Bản tự chấm điểm chất lượng của chi bộ",
        en: "Report on the cell's own classification with the self-scoring sheet of the cell",
      },
      meaning: {
        vi: "Báo cáo tự phân loại và bản tự chấm điểm",
        en: "Self-classification report and self-scoring sheet",
      },
      papers: [
        {
          id: "classificationReport",
          label: { vi: "Báo cáo tự phân loại chi bộ", en: "Report on the cell's own classification" },
          per: "CELL",
          mayBeMore: false,
        },
        {
          id: "scoreSheet",
          label: { vi: "Bản tự chấm điểm chất lượng của chi bộ", en: "Self-scoring sheet of the cell" },
          per: "CELL",
          mayBeMore: false,
        },
      ],
    },
  ],
};
