import type { ContentItem, ContentParameters } from "./review-parameters.ts";

export const content = (code: string, vi: string, en: string): ContentItem => ({
  code,
  label: { vi, en },
  ifPrompted: false,
});

const prompted = (code: string, vi: string, en: string): ContentItem => ({
  ...content(code, vi, en),
  ifPrompted: true,
});

/** HD 21, II.A.3; the codes are the sections of Mẫu 01 and Mẫu 02. */
export const hd21Contents: ContentParameters = {
  // II.A.3.1, bullets 1-7
  collective: [
    content(
      "I.1",
      "Việc quán triệt, tổ chức thực hiện các chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước, nghị quyết, chỉ thị, quyết định, kết luận của cấp trên.",
      "Carrying out the Party's policies, the State's laws and the superiors' resolutions.",
    ),
    content(
      "I.2",
      "Kết quả thực hiện các chương trình, kế hoạch công tác năm của địa phương, cơ quan, đơn vị; các chỉ tiêu, nhiệm vụ do cấp có thẩm quyền giao, phê duyệt trong năm được lượng hóa bằng sản phẩm (nếu có).",
      "Results of the year's work programmes; of the targets and tasks assigned, by product.",
    ),
    content(
      "I.3",
      "Việc thực hiện nguyên tắc tập trung dân chủ và các quy định, quy chế làm việc.",
      "Democratic centralism and the working regulations.",
    ),
    content(
      "I.4",
      "Việc đấu tranh ngăn chặn, đẩy lùi những biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” trong nội bộ gắn với đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh và công tác đấu tranh phòng, chống tham nhũng, lãng phí.",
      "Preventing degradation; following Hồ Chí Minh's thought, morality and style; fighting corruption and waste.",
    ),
    content(
      "I.5",
      "Kết quả lãnh đạo, chỉ đạo, thực hiện công tác kiểm tra, giám sát, kỷ luật đảng và thi đua, khen thưởng.",
      "Inspection, supervision, Party discipline, emulation and awards.",
    ),
    content(
      "III",
      "Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc được chỉ ra ở kỳ kiểm điểm trước.",
      "Remedying the shortcomings concluded by the authority or shown in the last review.",
    ),
    prompted("IV", "Những vấn đề được gợi ý kiểm điểm (nếu có).", "The issues prompted (if any)."),
  ],
  addedToCollective: [],
  // II.A.3.2.a; the 27 manifestations belong to I.1
  member: [
    content(
      "I.1",
      "Về tư tưởng chính trị, phẩm chất đạo đức, lối sống, ý thức tổ chức kỷ luật, tác phong, lề lối làm việc:",
      "Political thought, morality and lifestyle, sense of organisation and discipline, manner of working.",
    ),
    content(
      "I.1.27",
      "Liên hệ 27 biểu hiện về suy thoái tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa” trong nội bộ.",
      "The 27 manifestations of degradation, “self-evolution” and “self-transformation”.",
    ),
    content("I.2", "Về thực hiện chức trách, nhiệm vụ:", "Carrying out duties and tasks."),
    content("I.3", "Việc thực hiện cam kết tu dưỡng, rèn luyện, phấn đấu hằng năm.", "Keeping the yearly commitment."),
    content(
      "III",
      "Kết quả khắc phục những hạn chế, khuyết điểm đã được cấp có thẩm quyền kết luận hoặc chỉ ra ở kỳ kiểm điểm trước.",
      "Remedying the shortcomings concluded by the authority or shown in the last review.",
    ),
    prompted("IV", "Những vấn đề được gợi ý kiểm điểm (nếu có).", "The issues prompted (if any)."),
  ],
  // II.A.3.2.b; Mẫu 02 has no section of their own, they stand in I.2
  leader: [
    content(
      "I.2.1",
      "Kết quả lãnh đạo, quản lý, điều hành, trách nhiệm của cá nhân trong tham gia cùng tập thể lãnh đạo và tổ chức thực hiện các nhiệm vụ chính trị và công tác tổ chức, cán bộ của địa phương, cơ quan, đơn vị; quan hệ, phối hợp với cấp ủy và tập thể lãnh đạo, quản lý; thái độ công tâm, khách quan; việc quy tụ, đoàn kết nội bộ và sự tín nhiệm của cán bộ, đảng viên, quần chúng.",
      "Results of leading and managing; the own part in the collective's tasks; impartiality, unity, trust.",
    ),
    content(
      "I.2.2",
      "Ý thức đấu tranh phòng, chống quan liêu, tham nhũng, lãng phí, cơ hội, vụ lợi. Việc kê khai tài sản, thu nhập theo quy định; quan tâm chăm lo đời sống vật chất, tinh thần cho cán bộ, đảng viên, người lao động. Trách nhiệm nêu gương theo quy định của Trung ương và cấp ủy các cấp.",
      "Fighting bureaucracy, corruption and waste; declaring assets; caring for the staff; setting an example.",
    ),
  ],
  // Mẫu 01
  responsibility: [
    content("V", "V. Trách nhiệm của tập thể, cá nhân", "V. Responsibility of the collective and of persons"),
    content("VI", "VI. Phương hướng, biện pháp khắc phục hạn chế, khuyết điểm", "VI. Plan to remedy the shortcomings"),
  ],
};
