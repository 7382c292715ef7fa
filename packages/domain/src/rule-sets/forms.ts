import type { Criterion } from "./rule-set.ts";

// The boxes «Tự đánh giá về cấp độ thực hiện» of the printed forms; which group a box belongs to: rules.md C6.

/** Mẫu 01, «BÁO CÁO KIỂM ĐIỂM TẬP THỂ». */
export const form01: readonly Criterion[] = [
  {
    box: "I.1",
    group: "CORE",
    label: {
      vi: "1. Việc quán triệt, tổ chức thực hiện các chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước, nghị quyết, chỉ thị, quyết định, kết luận của cấp trên; xây dựng và tổ chức thực hiện các chương trình, kế hoạch công tác của tập thể.",
      en: "1. Carrying out the Party's policies, the State's laws and the superiors' resolutions; drawing up and carrying out the collective's work programmes and plans.",
    },
  },
  {
    box: "I.2",
    group: "CORE",
    label: {
      vi: "2. Công tác lãnh đạo, chỉ đạo các mặt công tác của địa phương, cơ quan, đơn vị trong năm; kết quả thực hiện các chỉ tiêu, nhiệm vụ được cấp có thẩm quyền giao, phê duyệt trong năm.",
      en: "2. Leading the work of the locality, agency or unit in the year; results on the targets and tasks assigned or approved by the competent authority.",
    },
  },
  {
    box: "I.3",
    group: "OTHER",
    label: {
      vi: "3. Việc thực hiện nguyên tắc tập trung dân chủ và các quy định, quy chế làm việc.",
      en: "3. Democratic centralism and the working regulations.",
    },
  },
  {
    box: "I.4",
    group: "OTHER",
    label: {
      vi: "4. Việc đấu tranh ngăn chặn, đẩy lùi những biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” trong nội bộ gắn với đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và công tác đấu tranh phòng, chống tham nhũng, lãng phí.",
      en: "4. Preventing degradation, “self-evolution” and “self-transformation”; following Hồ Chí Minh's thought, morality and style; fighting corruption and waste.",
    },
  },
  {
    box: "I.5",
    group: "OTHER",
    label: {
      vi: "5. Kết quả lãnh đạo, chỉ đạo, thực hiện công tác kiểm tra, giám sát, kỷ luật đảng và thi đua, khen thưởng.",
      en: "5. Inspection, supervision, Party discipline, emulation and awards.",
    },
  },
  {
    box: "III",
    group: "OTHER",
    label: {
      vi: "III. Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở các kỳ kiểm điểm trước",
      en: "III. Remedying the shortcomings concluded by the competent authority or shown in earlier reviews",
    },
  },
];

/** Mẫu 02, self-review of an individual; I.3 has no box. */
export const form02: readonly Criterion[] = [
  {
    box: "I.1",
    group: "OTHER",
    label: {
      vi: "1. Về tư tưởng chính trị; phẩm chất đạo đức, lối sống; ý thức tổ chức kỷ luật; tác phong, lề lối làm việc:",
      en: "1. Political thought; morality and lifestyle; sense of organisation and discipline; manner of working",
    },
  },
  {
    box: "I.2",
    group: "CORE",
    label: {
      vi: "2. Về thực hiện chức trách, nhiệm vụ được giao",
      en: "2. Carrying out the duties and tasks assigned",
    },
  },
  {
    box: "III",
    group: "OTHER",
    label: {
      vi: "III. Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở các kỳ kiểm điểm trước",
      en: "III. Remedying the shortcomings concluded by the competent authority or shown in earlier reviews",
    },
  },
];
