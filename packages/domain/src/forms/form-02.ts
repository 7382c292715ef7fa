import type { Form, FormBlock, FormItem } from "./form.ts";
import { opinionBlocks } from "./form-02-opinions.ts";
import { entry, heading, levelBox } from "./item.ts";
import {
  planSection,
  promptsSection,
  remediationSection,
  shortcomingsSection,
  strengthsSection,
} from "./review-sections.ts";

/** Who writes; the posts only where there are any. */
const person: readonly FormItem[] = [
  entry("year", { vi: "Năm ….", en: "Year …." }, { kind: "YEAR" }, { required: true }),
  entry("fullName", { vi: "Họ và tên:", en: "Full name:" }, { kind: "LINE" }, { required: true }),
  entry("birthDate", { vi: "Ngày sinh:", en: "Date of birth:" }, { kind: "DATE" }, { required: true }),
  entry("partyPosition", { vi: "Chức vụ Đảng:", en: "Party post:" }, { kind: "LINE" }),
  entry("governmentPosition", { vi: "Chức vụ chính quyền:", en: "Government post:" }, { kind: "LINE" }),
  entry("massOrgPosition", { vi: "Chức vụ đoàn thể:", en: "Mass organisation post:" }, { kind: "LINE" }),
  entry("workUnit", { vi: "Đơn vị công tác:", en: "Unit of work:" }, { kind: "LINE" }),
  entry("cell", { vi: "Chi bộ", en: "Party cell" }, { kind: "REFERENCE", to: "CELL" }, { required: true }),
];

const conduct: readonly FormItem[] = [
  entry("conduct.politics", { vi: "- Về tư tưởng chính trị.", en: "- Political thought." }, { kind: "TEXT" }),
  entry(
    "conduct.ethics",
    { vi: "- Về phẩm chất đạo đức, lối sống.", en: "- Morality and lifestyle." },
    { kind: "TEXT" },
  ),
  entry(
    "conduct.discipline",
    { vi: "- Về ý thức tổ chức kỷ luật.", en: "- Sense of organisation and discipline." },
    { kind: "TEXT" },
  ),
  entry(
    "conduct.workStyle",
    { vi: "- Về tác phong, lề lối làm việc.", en: "- Manner and style of work." },
    { kind: "TEXT" },
  ),
  entry(
    "conduct.antiDegradation",
    {
      vi: "- Việc đấu tranh phòng, chống những biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” của cá nhân. (Đối chiếu với 27 biểu hiện, cá nhân tự nhận diện)",
      en: "- Preventing and fighting one's own signs of degradation in political thought, morality and lifestyle, “self-evolution” and “self-transformation”. (Held against the 27 signs, recognised by oneself)",
    },
    { kind: "TEXT" },
  ),
  levelBox("conduct", "OTHER"),
];

const duties: readonly FormItem[] = [
  entry(
    "duties.powers",
    {
      vi: "- Việc thực hiện chức trách, quyền hạn theo quy định (đảng, chính quyền, đoàn thể).",
      en: "- Exercising the duties and powers laid down (Party, government, mass organisation).",
    },
    { kind: "TEXT" },
  ),
  entry(
    "duties.targets",
    {
      vi: "- Kết quả thực hiện các chỉ tiêu, nhiệm vụ được giao trong năm.",
      en: "- Results on the targets and tasks assigned in the year.",
    },
    { kind: "TEXT" },
  ),
  entry(
    "duties.responsibility",
    {
      vi: "- Trách nhiệm cá nhân liên quan đến kết quả, hạn chế, khuyết điểm ở lĩnh vực, địa phương, tổ chức, cơ quan, đơn vị do mình phụ trách.",
      en: "- Own responsibility for the results, shortcomings and defects of the field, locality, organisation, agency or unit in one's charge.",
    },
    { kind: "TEXT" },
  ),
  levelBox("duties", "CORE"),
];

const strengths: readonly FormItem[] = [
  heading(
    "conduct",
    {
      vi: "1. Về tư tưởng chính trị; phẩm chất đạo đức, lối sống; ý thức tổ chức kỷ luật; tác phong, lề lối làm việc:",
      en: "1. Political thought; morality and lifestyle; sense of organisation and discipline; manner and style of work:",
    },
    conduct,
    { no: "I.1" },
  ),
  heading(
    "duties",
    { vi: "2. Về thực hiện chức trách, nhiệm vụ được giao", en: "2. Carrying out the duties and tasks assigned" },
    duties,
    { no: "I.2" },
  ),
  entry(
    "commitment",
    {
      vi: "3. Việc thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu hằng năm",
      en: "3. Keeping the year's commitment to cultivate, train and strive",
    },
    { kind: "TEXT" },
    { no: "I.3" },
  ),
];

const shortcomings: readonly FormItem[] = [
  entry(
    "shortcomings",
    {
      vi: "1. Hạn chế, khuyết điểm (theo 03 nội dung nêu trên).",
      en: "1. Shortcomings and defects (for each of the 3 contents above).",
    },
    { kind: "TEXT_PER_ITEM", items: strengths.map(({ id }) => id) },
    { no: "II.1", required: true },
  ),
  entry(
    "causes",
    { vi: "2. Nguyên nhân của hạn chế, khuyết điểm.", en: "2. Causes of the shortcomings and defects." },
    { kind: "TEXT" },
    { no: "II.2", required: true },
  ),
];

const ownTiers: readonly FormItem[] = [
  entry(
    "selfCivilServantTier",
    {
      vi: "1. Xếp loại cán bộ, công chức, viên chức:",
      en: "1. Tier as cadre, civil servant or public employee:",
    },
    { kind: "TIER" },
    { no: "VII.1" },
  ),
  entry(
    "selfMemberTier",
    { vi: "2. Xếp loại đảng viên:", en: "2. Tier as Party member:" },
    { kind: "TIER" },
    { no: "VII.2" },
  ),
];

const selfReview: FormBlock = {
  id: "selfReview",
  onlyFor: null,
  items: [
    ...person,
    strengthsSection(strengths),
    shortcomingsSection(shortcomings),
    remediationSection(
      {
        vi: "Kiểm điểm rõ từng hạn chế, khuyết điểm (đã được khắc phục; đang khắc phục, mức độ khắc phục; chưa được khắc phục); những khó khăn, vướng mắc (nếu có); trách nhiệm của cá nhân.",
        en: "Review each shortcoming and defect clearly (remedied; being remedied, and how far; not yet remedied); difficulties and obstacles (if any); own responsibility.",
      },
      { vi: "trách nhiệm của cá nhân", en: "own responsibility" },
    ),
    promptsSection(
      {
        vi: "Giải trình từng vấn đề được gợi ý kiểm điểm, nêu nguyên nhân, xác định trách nhiệm của cá nhân đối với từng vấn đề được gợi ý kiểm điểm.",
        en: "Explain each matter prompted for review, give its causes and determine one's own responsibility for it.",
      },
      { vi: "trách nhiệm của cá nhân", en: "own responsibility" },
    ),
    entry(
      "shareOfCollectiveFaults",
      {
        vi: "V. Làm rõ trách nhiệm của cá nhân đối với những hạn chế, khuyết điểm của tập thể (nếu có)",
        en: "V. Own responsibility for the shortcomings and defects of the collective (if any)",
      },
      { kind: "TEXT" },
      { no: "V" },
    ),
    planSection,
    heading("ownTiers", { vi: "VII. Tự nhận mức xếp loại chất lượng", en: "VII. Tier claimed" }, ownTiers, {
      no: "VII",
    }),
  ],
  signature: {
    by: [{ vi: "NGƯỜI TỰ KIỂM ĐIỂM", en: "THE ONE WHO REVIEWS ONESELF" }],
    hint: { vi: "(Ký, ghi rõ họ tên)", en: "(Signature, full name)" },
    isStamped: false,
    isTimed: false,
  },
};

/** Mẫu 02: self-review of an individual, with the opinions and the decision below it. */
export const form02: Form = {
  id: "FORM_02",
  name: { vi: "Mẫu 02", en: "Form 02" },
  title: { vi: "Bản tự kiểm điểm", en: "Self-review" },
  isTitleLost: true,
  documentId: "HD21",
  citation: "HD 21, Mẫu 02",
  subjects: ["MEMBER", "LEADER"],
  blocks: [selfReview, ...opinionBlocks],
};
