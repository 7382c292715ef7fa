import type { Form, FormItem } from "./form.ts";
import { entry, rated } from "./item.ts";
import {
  planSection,
  promptsSection,
  remediationSection,
  shortcomingsSection,
  strengthsSection,
} from "./review-sections.ts";

const strengths: readonly FormItem[] = [
  rated(
    "implementation",
    {
      vi: "1. Việc quán triệt, tổ chức thực hiện các chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước, nghị quyết, chỉ thị, quyết định, kết luận của cấp trên; xây dựng và tổ chức thực hiện các chương trình, kế hoạch công tác của tập thể.",
      en: "1. Carrying out the Party's policies and lines, the State's policies and laws and the resolutions, directives, decisions and conclusions of the superiors; drawing up and carrying out the collective's work programmes and plans.",
    },
    "CORE",
    { no: "I.1" },
  ),
  rated(
    "leadershipResults",
    {
      vi: "2. Công tác lãnh đạo, chỉ đạo các mặt công tác của địa phương, cơ quan, đơn vị trong năm; kết quả thực hiện các chỉ tiêu, nhiệm vụ được cấp có thẩm quyền giao, phê duyệt trong năm.",
      en: "2. Leading and directing the work of the locality, agency or unit in the year; results on the targets and tasks assigned or approved by the competent authority in the year.",
    },
    "CORE",
    { no: "I.2" },
  ),
  rated(
    "democraticCentralism",
    {
      vi: "3. Việc thực hiện nguyên tắc tập trung dân chủ và các quy định, quy chế làm việc.",
      en: "3. Keeping to democratic centralism and to the working rules and regulations.",
    },
    "OTHER",
    { no: "I.3" },
  ),
  rated(
    "antiDegradation",
    {
      vi: "4. Việc đấu tranh ngăn chặn, đẩy lùi những biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” trong nội bộ gắn với đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và công tác đấu tranh phòng, chống tham nhũng, lãng phí.",
      en: "4. Preventing and repelling signs of degradation in political thought, morality and lifestyle, “self-evolution” and “self-transformation” within the ranks, together with studying and following Hồ Chí Minh's thought, morality and style and fighting corruption and waste.",
    },
    "OTHER",
    { no: "I.4" },
  ),
  rated(
    "inspectionDiscipline",
    {
      vi: "5. Kết quả lãnh đạo, chỉ đạo, thực hiện công tác kiểm tra, giám sát, kỷ luật đảng và thi đua, khen thưởng.",
      en: "5. Results in leading, directing and carrying out inspection, supervision, Party discipline, emulation and awards.",
    },
    "OTHER",
    { no: "I.5" },
  ),
];

const shortcomings: readonly FormItem[] = [
  entry(
    "shortcomings",
    {
      vi: "- Hạn chế, khuyết điểm (theo 05 nội dung nêu trên).",
      en: "- Shortcomings and defects (for each of the 5 contents above).",
    },
    { kind: "TEXT_PER_ITEM", items: strengths.map(({ id }) => id) },
    { required: true },
  ),
  entry(
    "causes",
    { vi: "- Nguyên nhân của hạn chế, khuyết điểm.", en: "- Causes of the shortcomings and defects." },
    { kind: "TEXT" },
    { required: true },
  ),
];

/** Mẫu 01: one form for a Party organisation and for a leadership collective, filled separately. */
export const form01: Form = {
  id: "FORM_01",
  name: { vi: "Mẫu 01", en: "Form 01" },
  title: { vi: "BÁO CÁO KIỂM ĐIỂM TẬP THỂ", en: "REVIEW REPORT OF A COLLECTIVE" },
  isTitleLost: false,
  documentId: "HD21",
  citation: "HD 21, Mẫu 01",
  subjects: ["ORG", "COLLECTIVE"],
  blocks: [
    {
      id: "report",
      onlyFor: null,
      items: [
        entry("year", { vi: "Năm ...", en: "Year ..." }, { kind: "YEAR" }, { required: true }),
        entry(
          "subject",
          {
            vi: "Căn cứ kết quả lãnh đạo, chỉ đạo thực hiện nhiệm vụ chính trị tại địa phương (cơ quan, đơn vị); tập thể... kiểm điểm với các nội dung chủ yếu sau:",
            en: "On the results of leading and directing the political tasks of the locality (agency, unit), the collective ... reviews itself on these main contents:",
          },
          { kind: "REFERENCE", to: "SUBJECT" },
          { required: true },
        ),
        strengthsSection(strengths),
        shortcomingsSection(shortcomings),
        remediationSection(
          {
            vi: "Kiểm điểm rõ từng hạn chế, khuyết điểm (đã được khắc phục; đang khắc phục, mức độ khắc phục; chưa được khắc phục); những khó khăn, vướng mắc (nếu có); trách nhiệm của tập thể, cá nhân có liên quan.",
            en: "Review each shortcoming and defect clearly (remedied; being remedied, and how far; not yet remedied); difficulties and obstacles (if any); responsibility of the collective and the persons concerned.",
          },
          {
            vi: "trách nhiệm của tập thể, cá nhân có liên quan",
            en: "responsibility of the collective and the persons concerned",
          },
        ),
        promptsSection(
          {
            vi: "Giải trình từng vấn đề được gợi ý kiểm điểm, nêu nguyên nhân, xác định trách nhiệm của tập thể, cá nhân đối với từng vấn đề được gợi ý kiểm điểm.",
            en: "Explain each matter prompted for review, give its causes and determine the responsibility of the collective and of persons for it.",
          },
          { vi: "trách nhiệm của tập thể, cá nhân", en: "responsibility of the collective and of persons" },
        ),
        entry(
          "responsibility",
          { vi: "V. Trách nhiệm của tập thể, cá nhân", en: "V. Responsibility of the collective and of persons" },
          { kind: "TEXT" },
          {
            no: "V",
            note: {
              vi: "Về những hạn chế, khuyết điểm trong thực hiện nhiệm vụ chính trị; nguyên tắc tập trung dân chủ; các quy định, quy chế làm việc; công tác tổ chức, cán bộ; quản lý đảng viên; đổi mới phương thức lãnh đạo; các biện pháp đấu tranh phòng, chống tham nhũng, lãng phí; kết quả xử lý sai phạm đối với tập thể, cá nhân...",
              en: "For shortcomings and defects in the political tasks; democratic centralism; working rules and regulations; organisation and cadres; managing Party members; renewing the way of leading; fighting corruption and waste; dealing with wrongdoing of collectives and persons...",
            },
          },
        ),
        planSection,
        entry(
          "proposedTier",
          { vi: "VII. Đề nghị xếp loại mức chất lượng:", en: "VII. Tier proposed:" },
          { kind: "TIER" },
          { no: "VII", required: true },
        ),
      ],
      signature: {
        by: [{ vi: "T/M TẬP THỂ LÃNH ĐẠO, QUẢN LÝ", en: "FOR THE LEADERSHIP COLLECTIVE" }],
        hint: { vi: "(Ký, ghi rõ họ tên và đóng dấu)", en: "(Signature, full name and stamp)" },
        isStamped: true,
        isTimed: false,
      },
    },
  ],
};
