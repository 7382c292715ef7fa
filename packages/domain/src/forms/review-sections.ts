import type { Text } from "../rule/finding.ts";
import type { Choice, Column } from "./field.ts";
import type { FormItem } from "./form.ts";
import { entry, heading, levelBox } from "./item.ts";

// The sections a review is written in, whoever writes it: one wording for every form that has them.

export const strengthsSection = (parts: readonly FormItem[]): FormItem =>
  heading("strengths", { vi: "I. Ưu điểm, kết quả đạt được", en: "I. Strengths and results" }, parts, { no: "I" });

export const shortcomingsSection = (parts: readonly FormItem[]): FormItem =>
  heading(
    "defects",
    { vi: "II. Hạn chế, khuyết điểm và nguyên nhân", en: "II. Shortcomings, defects and their causes" },
    parts,
    { no: "II" },
  );

/** «đã được khắc phục; đang khắc phục, mức độ khắc phục; chưa được khắc phục». */
const remediationStates: readonly Choice[] = [
  { code: "REMEDIED", label: { vi: "đã được khắc phục", en: "remedied" } },
  { code: "IN_PROGRESS", label: { vi: "đang khắc phục", en: "being remedied" } },
  { code: "NOT_REMEDIED", label: { vi: "chưa được khắc phục", en: "not yet remedied" } },
];

/** One row for each defect an authority or an earlier review has shown. */
const remediationColumns = (responsibility: Text): readonly Column[] => [
  { id: "defect", label: { vi: "hạn chế, khuyết điểm", en: "shortcoming or defect" }, field: { kind: "TEXT" } },
  { id: "state", label: { vi: "khắc phục", en: "remedied" }, field: { kind: "CHOICE", choices: remediationStates } },
  { id: "degree", label: { vi: "mức độ khắc phục", en: "how far remedied" }, field: { kind: "LINE" } },
  {
    id: "difficulties",
    label: { vi: "những khó khăn, vướng mắc (nếu có)", en: "difficulties and obstacles (if any)" },
    field: { kind: "TEXT" },
  },
  { id: "responsibility", label: responsibility, field: { kind: "TEXT" } },
];

/** The note says it with whose responsibility is reviewed. */
export const remediationSection = (note: Text, responsibility: Text): FormItem =>
  heading(
    "remediation",
    {
      vi: "III. Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở các kỳ kiểm điểm trước",
      en: "III. Results in remedying the shortcomings and defects concluded by the competent authority or shown in earlier reviews",
    },
    [
      entry("remediation.list", null, { kind: "LIST", columns: remediationColumns(responsibility) }),
      entry("remediation.text", null, { kind: "TEXT" }),
      levelBox("remediation", "OTHER"),
    ],
    { no: "III", note },
  );

/** One row for each matter the superior has prompted. */
const promptColumns = (responsibility: Text): readonly Column[] => [
  {
    id: "matter",
    label: { vi: "vấn đề được gợi ý kiểm điểm", en: "matter prompted for review" },
    field: { kind: "TEXT" },
  },
  { id: "explanation", label: { vi: "Giải trình", en: "Explanation" }, field: { kind: "TEXT" } },
  { id: "cause", label: { vi: "nguyên nhân", en: "causes" }, field: { kind: "TEXT" } },
  { id: "responsibility", label: responsibility, field: { kind: "TEXT" } },
];

export const promptsSection = (note: Text, responsibility: Text): FormItem =>
  heading(
    "prompts",
    {
      vi: "IV. Giải trình những vấn đề được gợi ý kiểm điểm (nếu có)",
      en: "IV. Explanation of the matters prompted for review (if any)",
    },
    [entry("promptAnswers", null, { kind: "LIST", columns: promptColumns(responsibility) })],
    { no: "IV", note },
  );

export const planSection: FormItem = entry(
  "plan",
  {
    vi: "VI. Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm",
    en: "VI. Directions and measures to remedy the shortcomings and defects",
  },
  { kind: "TEXT" },
  { no: "VI" },
);
