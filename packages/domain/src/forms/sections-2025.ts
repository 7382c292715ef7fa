import type { Text } from "../rule/finding.ts";
import type { Choice, Column } from "./field.ts";
import type { FormItem } from "./form.ts";
import { entry, heading } from "./item.ts";

// The sections the forms of HD 43 have in common; «MISSING» where the articles on a form do not quote the words.

const missing = { certainty: "MISSING" } as const;
const text = { kind: "TEXT" } as const;

/** A text asked for below words of the form. */
export const asked = (id: string, no: string, label: Text): FormItem => entry(id, label, text, { no, required: true });

/** The same in words of ours. */
export const recommended = (item: FormItem): FormItem => ({
  ...item,
  ...missing,
  parts: item.parts.map(recommended),
});

export const strengths2025 = (parts: readonly FormItem[]): FormItem =>
  heading("strengths", { vi: "I. Ưu điểm, kết quả đạt được", en: "I. Strengths and results" }, parts, { no: "A.I" });

/** Mẫu 01 writes dashes, Mẫu 2B numbers. */
export const shortcomings2025 = (first: string, second: string): FormItem =>
  heading(
    "defects",
    { vi: "II. Hạn chế, khuyết điểm và nguyên nhân", en: "II. Shortcomings, defects and their causes" },
    [
      entry("shortcomings", { vi: `${first} Hạn chế, khuyết điểm.`, en: `${first} Shortcomings and defects.` }, text, {
        required: true,
      }),
      entry(
        "causes",
        {
          vi: `${second} Nguyên nhân của hạn chế, khuyết điểm.`,
          en: `${second} Causes of the shortcomings and defects.`,
        },
        text,
        { required: true },
      ),
    ],
    { no: "A.II" },
  );

const states: readonly Choice[] = [
  { code: "REMEDIED", label: { vi: "đã được khắc phục", en: "remedied" } },
  { code: "IN_PROGRESS", label: { vi: "đang khắc phục", en: "being remedied" } },
  { code: "NOT_REMEDIED", label: { vi: "chưa được khắc phục", en: "not yet remedied" } },
];

/** The states counted here are those the top tier asks about (`QD366.TIER.EXCELLENT.REMEDIED_100`). */
const remediationColumns: readonly Column[] = [
  { id: "defect", label: { vi: "Hạn chế, khuyết điểm", en: "Shortcoming or defect" }, field: text },
  { id: "state", label: { vi: "Khắc phục", en: "Remedied" }, field: { kind: "CHOICE", choices: states } },
  { id: "degree", label: { vi: "Mức độ khắc phục", en: "How far remedied" }, field: { kind: "LINE" } },
  {
    id: "difficulties",
    label: { vi: "Những khó khăn, vướng mắc (nếu có)", en: "Difficulties and obstacles (if any)" },
    field: text,
  },
  { id: "responsibility", label: { vi: "Trách nhiệm", en: "Responsibility" }, field: text },
];

export const remediation2025 = (whose: Text): FormItem =>
  heading(
    "remediation",
    {
      vi: "III. Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở các kỳ kiểm điểm trước",
      en: "III. Results in remedying the shortcomings and defects concluded by the competent authority or shown in earlier reviews",
    },
    [entry("remediation.list", null, { kind: "LIST", columns: remediationColumns })],
    {
      no: "A.III",
      note: {
        vi: `Kiểm điểm rõ từng hạn chế, khuyết điểm (đã được khắc phục; đang khắc phục, mức độ khắc phục; chưa được khắc phục); những khó khăn, vướng mắc (nếu có); trách nhiệm của ${whose.vi}.`,
        en: `Review each shortcoming and defect clearly (remedied; being remedied, and how far; not yet remedied); difficulties and obstacles (if any); responsibility of ${whose.en}.`,
      },
    },
  );

const promptColumns: readonly Column[] = [
  {
    id: "matter",
    label: { vi: "Vấn đề được gợi ý kiểm điểm", en: "Matter prompted for review" },
    field: text,
  },
  { id: "explanation", label: { vi: "Giải trình", en: "Explanation" }, field: text },
  { id: "cause", label: { vi: "Nguyên nhân", en: "Causes" }, field: text },
  { id: "responsibility", label: { vi: "Trách nhiệm đối với vấn đề", en: "Responsibility for it" }, field: text },
];

export const prompts2025 = (whose: Text): FormItem =>
  heading(
    "prompts",
    {
      vi: "IV. Giải trình những vấn đề được gợi ý kiểm điểm (nếu có)",
      en: "IV. Explanation of the matters prompted for review (if any)",
    },
    [entry("promptAnswers", null, { kind: "LIST", columns: promptColumns })],
    {
      no: "A.IV",
      note: {
        vi: `Giải trình từng vấn đề được gợi ý kiểm điểm, nêu nguyên nhân, xác định trách nhiệm của ${whose.vi} đối với từng vấn đề được gợi ý kiểm điểm.`,
        en: `Explain each matter prompted for review, give its causes and determine the responsibility of ${whose.en} for it.`,
      },
    },
  );

export const plan2025: FormItem = entry(
  "plan",
  {
    vi: "VI. Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm",
    en: "VI. Directions and measures to remedy the shortcomings and defects",
  },
  text,
  { no: "A.VI" },
);

/** Part A: what is reviewed. */
export const partA = (parts: readonly FormItem[]): FormItem =>
  heading("review", { vi: "A. NỘI DUNG KIỂM ĐIỂM", en: "A. CONTENTS OF THE REVIEW" }, parts, { no: "A" });

const hundredths = (max: number) => ({ kind: "NUMBER", max, step: 0.01 }) as const;

const taskColumns: readonly Column[] = [
  { id: "task", label: { vi: "Nhiệm vụ", en: "Task" }, field: text },
  { id: "product", label: { vi: "Sản phẩm", en: "Product" }, field: text },
  { id: "due", label: { vi: "Tiến độ", en: "Due on" }, field: { kind: "DATE" } },
  { id: "completedOn", label: { vi: "Ngày hoàn thành", en: "Completed on" }, field: { kind: "DATE" } },
  { id: "quality", label: { vi: "Chất lượng cụ thể", en: "Quality" }, field: text },
  {
    id: "status",
    label: { vi: "Kết quả", en: "Result" },
    field: {
      kind: "CHOICE",
      choices: [
        { code: "EXCEEDED", label: { vi: "vượt mức yêu cầu", en: "above requirement" } },
        { code: "DONE", label: { vi: "hoàn thành đúng hạn", en: "completed on time" } },
        { code: "LATE", label: { vi: "chưa bảo đảm tiến độ", en: "late" } },
        { code: "FAILED", label: { vi: "không hoàn thành", en: "failed" } },
      ],
    },
  },
];

/** Part B: the own points and the tier proposed; the attached tasks are where the shares come from. */
export const partB = (criteria: Text): FormItem =>
  heading(
    "selfRating",
    { vi: "B. NỘI DUNG TỰ ĐÁNH GIÁ, XẾP LOẠI", en: "B. SELF-ASSESSMENT AND TIER" },
    [
      heading(
        "points",
        { vi: "I. Đánh giá theo các nhóm tiêu chí", en: "I. Assessment by groups of criteria" },
        [
          entry(
            "points.common",
            { vi: "1. Nhóm tiêu chí chung: …/30", en: "1. Common criteria: …/30" },
            hundredths(30),
            { no: "B.I.1", required: true },
          ),
          entry(
            "points.results",
            { vi: "2. Nhóm tiêu chí về kết quả thực hiện nhiệm vụ: …/70", en: "2. Task results: …/70" },
            hundredths(70),
            { no: "B.I.2", required: true },
          ),
          entry(
            "points.total",
            { vi: "Tổng điểm: …/100", en: "Total: …/100" },
            { kind: "TOTAL", of: ["points.common", "points.results"], max: 100 },
          ),
        ],
        { no: "B.I", note: criteria },
      ),
      entry(
        "proposedTier",
        { vi: "II. Đề xuất xếp loại mức chất lượng", en: "II. Tier proposed" },
        { kind: "TIER" },
        { no: "B.II", required: true },
      ),
      entry(
        "resultsAnnex",
        {
          vi: "(Gửi kèm Phụ lục về kết quả thực hiện nhiệm vụ trong đó thể hiện sản phẩm tiến độ, chất lượng cụ thể - theo hướng dẫn của các cấp uỷ, tổ chức đảng)",
          en: "(With an annex on the task results that shows product, progress and quality, as the committees guide)",
        },
        { kind: "LIST", columns: taskColumns },
      ),
    ],
    { no: "B" },
  );
