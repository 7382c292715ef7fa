import type { Choice } from "./field.ts";
import type { Form } from "./form.ts";
import { entry } from "./item.ts";
import { recommended } from "./sections-2025.ts";

/** QĐ 366, Điều 15, khoản 3. */
const triggers: readonly Choice[] = [
  { code: "DEFECT", label: { vi: "phát hiện có khuyết điểm", en: "a defect was found" } },
  {
    code: "CONDITION",
    label: { vi: "không bảo đảm quy định về mức xếp loại", en: "the tier's conditions do not hold" },
  },
  { code: "UNTRUTHFUL", label: { vi: "thiếu trung thực", en: "untruthful data" } },
  { code: "REPORT", label: { vi: "có phản ánh", en: "a report from bodies, members or people" } },
];

/** The decision to rate anew: only its title is held, the rest is what such a decision must say. */
export const form03: Form = {
  id: "FORM_03_2025",
  name: { vi: "Mẫu 03", en: "Form 03" },
  title: {
    vi: "Quyết định đánh giá, xếp loại lại tổ chức đảng, đảng viên năm",
    en: "Decision to assess and rate a Party organisation or member anew, year",
  },
  isTitleLost: false,
  isProvisional: true,
  isHeldByNames: true,
  documentId: "QD366",
  citation: "HD 43, Mẫu 03",
  subjects: ["ORG", "COLLECTIVE", "MEMBER", "LEADER"],
  blocks: [
    {
      id: "decision",
      onlyFor: null,
      items: [
        entry("body", { vi: "Cơ quan quyết định", en: "Deciding body" }, { kind: "LINE" }, { required: true }),
        entry("number", { vi: "Số", en: "Number" }, { kind: "LINE" }, { required: true }),
        entry("decidedOn", { vi: "Ngày", en: "Date" }, { kind: "DATE" }, { required: true }),
        entry(
          "basis",
          { vi: "Căn cứ", en: "Legal basis" },
          { kind: "TEXT" },
          {
            note: { vi: "Quy định 366-QĐ/TW, Điều 15, khoản 3", en: "Regulation 366-QĐ/TW, Điều 15, khoản 3" },
          },
        ),
        entry("subject", { vi: "Đối tượng", en: "Subject" }, { kind: "REFERENCE", to: "SUBJECT" }, { required: true }),
        entry("year", { vi: "Năm", en: "Year" }, { kind: "YEAR" }, { required: true }),
        entry("oldTier", { vi: "Mức đã xếp loại", en: "Tier before" }, { kind: "TIER" }, { required: true }),
        entry(
          "oldDecision",
          { vi: "Quyết định đã ban hành", en: "Decision before" },
          {
            kind: "REFERENCE",
            to: "DOCUMENT",
          },
        ),
        entry("trigger", { vi: "Lý do", en: "Reason" }, { kind: "CHOICE", choices: triggers }, { required: true }),
        entry("reason", { vi: "Nội dung", en: "In words" }, { kind: "TEXT" }, { required: true }),
        entry("newTier", { vi: "Mức xếp loại lại", en: "Tier anew" }, { kind: "TIER" }, { required: true }),
        entry("effectiveOn", { vi: "Có hiệu lực từ ngày", en: "In force from" }, { kind: "DATE" }, { required: true }),
        entry("recipients", { vi: "Nơi nhận", en: "Recipients" }, { kind: "TEXT" }),
      ].map(recommended),
      signature: {
        by: [{ vi: "T/M CẤP ỦY", en: "FOR THE COMMITTEE" }],
        hint: { vi: "(Ký, ghi rõ họ tên và đóng dấu)", en: "(Signature, full name and stamp)" },
        isStamped: true,
        isTimed: false,
        certainty: "MISSING",
      },
    },
  ],
};
