import type { Form } from "./form.ts";
import { entry, heading } from "./item.ts";

/** The notice of an inspection, in the order of TB 53. */
export const inspectionNotice: Form = {
  id: "INSPECTION_NOTICE",
  name: { vi: "THÔNG BÁO", en: "NOTICE" },
  title: { vi: "Kế hoạch kiểm tra", en: "Inspection plan" },
  isTitleLost: false,
  documentId: "TB53",
  citation: "TB 53",
  subjects: ["ORG"],
  blocks: [
    {
      id: "notice",
      onlyFor: null,
      items: [
        entry("number", { vi: "Số:", en: "No.:" }, { kind: "LINE" }, { required: true }),
        entry("place", null, { kind: "LINE" }),
        entry("issuedOn", { vi: "ngày", en: "of" }, { kind: "DATE" }, { required: true }),
        entry("kind", { vi: "THÔNG BÁO", en: "NOTICE" }, { kind: "CONSTANT" }),
        entry("title", null, { kind: "LINE" }, { required: true }),
        entry(
          "legalBases",
          { vi: "Căn cứ", en: "On the basis of" },
          {
            kind: "LIST",
            columns: [{ id: "document", label: { vi: "Văn bản", en: "Document" }, field: { kind: "TEXT" } }],
          },
        ),
        entry(
          "contents",
          { vi: "I. Nội dung kiểm tra:", en: "I. What is inspected:" },
          {
            kind: "LIST",
            columns: [
              { id: "content", label: { vi: "Nội dung kiểm tra", en: "What is inspected" }, field: { kind: "TEXT" } },
              { id: "mark", label: { vi: "Mốc kiểm tra", en: "Period covered" }, field: { kind: "LINE" } },
              { id: "periodFrom", label: { vi: "từ", en: "from" }, field: { kind: "DATE" } },
              { id: "periodTo", label: { vi: "đến", en: "to" }, field: { kind: "DATE" } },
            ],
          },
          { no: "I", required: true },
        ),
        heading(
          "conduct",
          { vi: "II. Cách thức tiến hành:", en: "II. How it is conducted:" },
          [
            entry(
              "method",
              {
                vi: "1. Tổ công tác của UBKT tiến hành kiểm tra:",
                en: "1. The team of the inspection commission inspects:",
              },
              { kind: "TEXT" },
              { no: "II.1", required: true },
            ),
            entry(
              "subjects",
              { vi: "đối với", en: "inspected:" },
              {
                kind: "LIST",
                columns: [
                  {
                    id: "unit",
                    label: { vi: "đối với", en: "inspected" },
                    field: { kind: "REFERENCE", to: "ORGANISATION" },
                  },
                ],
              },
              { required: true },
            ),
            entry(
              "reportPeriod",
              { vi: "2. Mốc làm báo cáo kiểm tra:", en: "2. Period the report covers:" },
              { kind: "LINE" },
              { no: "II.2", required: true },
            ),
            heading(
              "visitWindow",
              {
                vi: "3. Thời gian Tổ kiểm tra thực hiện kiểm tra tại các Chi bộ:",
                en: "3. When the team inspects the cells:",
              },
              [
                entry("visitWindow.from", { vi: "Từ ngày", en: "From" }, { kind: "DATE" }, { required: true }),
                entry("visitWindow.to", { vi: "đến ngày", en: "to" }, { kind: "DATE" }, { required: true }),
              ],
              { no: "II.3" },
            ),
          ],
          { no: "II" },
        ),
        heading(
          "organisation",
          { vi: "III. Tổ chức thực hiện", en: "III. Carrying it out" },
          [
            entry(
              "teamDecision",
              { vi: "Quyết định thành lập Tổ kiểm tra", en: "Decision setting up the inspection team" },
              { kind: "LINE" },
            ),
            entry(
              "reportRecipient",
              { vi: "gửi báo cáo kết quả bằng văn bản", en: "written report sent to" },
              { kind: "LINE" },
              { required: true },
            ),
            entry("reportDeadline", { vi: "trước ngày", en: "before" }, { kind: "DATE" }, { required: true }),
          ],
          { no: "III" },
        ),
        entry("recipients", { vi: "Nơi nhận:", en: "Recipients:" }, { kind: "TEXT" }),
      ],
      signature: {
        by: [
          { vi: "T/M BTV ĐẢNG ỦY", en: "FOR THE STANDING COMMITTEE OF THE PARTY COMMITTEE" },
          { vi: "BÍ THƯ", en: "SECRETARY" },
        ],
        hint: null,
        isStamped: false,
        isTimed: false,
      },
    },
  ],
};
