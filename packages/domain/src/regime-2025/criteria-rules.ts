import type { RuleHead } from "../rule/rule.ts";

// QĐ 366, Điều 10 and its annexes: the frame of criteria; the items themselves are in criteria-2025/.

const frame = { step: "RATING", means: "SHOWN", effect: "DATA", severity: "BLOCK" } as const;
const everySubject = ["ORG", "MEMBER", "COLLECTIVE", "LEADER"] as const;

/** Worked out by `annexOf`. */
const annexBySubject: RuleHead = {
  id: "QD366.CRIT.ANNEX_BY_SUBJECT",
  citation: "QĐ 366, Điều 10, khoản 1–2",
  clause: [
    "Thực hiện theo các nhóm tiêu chí quy định tại Phụ lục 1 của Quy định này.",
    "2.1. Đối với cá nhân giữ chức vụ lãnh đạo, quản lý thuộc diện Ban Chấp hành Trung ương Đảng, Bộ Chính trị, Ban Bí thư quản lý: Thực hiện theo các nhóm tiêu chí quy định tại Phụ lục 2 của Quy định này.",
    "2.2. Đối với cá nhân giữ chức vụ lãnh đạo, quản lý: Thực hiện theo các nhóm tiêu chí quy định tại Phụ lục 3 của Quy định này.",
    "2.3. Đối với cá nhân không giữ chức vụ lãnh đạo, quản lý: Thực hiện theo các nhóm tiêu chí quy định tại Phụ lục 4 của Quy định này.",
    "2.4. Đối với đảng viên không làm việc trong hệ thống chính trị: Thực hiện theo các nhóm tiêu chí quy định tại Phụ lục 5 của Quy định này.",
  ],
  ...frame,
  means: "ENFORCED",
  subjects: everySubject,
};

const splitOfAllAnnexes: RuleHead = {
  id: "QD366.CRIT.SPLIT_ALL_ANNEXES",
  citation: "newspaper summary of QĐ 366 (vietnamnet.vn 2444515)",
  clause: [
    "Trong đó, khung tiêu chí đánh giá chia làm 2 nhóm: Nhóm tiêu chí chung (30 điểm) và nhóm tiêu chí về kết quả thực hiện nhiệm vụ (70 điểm).",
  ],
  certainty: "PARAPHRASE",
  ...frame,
  means: "ENFORCED",
  subjects: everySubject,
};

const annex1Common: RuleHead = {
  id: "QD366.CRIT.A1.COMMON",
  citation: "QĐ 366, Phụ lục 1, I",
  clause: [
    "1. Kết quả công tác xây dựng, chỉnh đốn Đảng; củng cố, xây dựng tổ chức đảng và hệ thống chính trị; nâng cao chất lượng đội ngũ cán bộ, đảng viên theo nghị quyết, kế hoạch, chỉ tiêu được giao.",
    "6. Tinh thần tự phê bình và phê bình, tự soi, tự sửa của tập thể; kết quả khắc phục những hạn chế, yếu kém, khuyết điểm đã được chỉ ra trong các kỳ kiểm điểm trước hoặc qua thanh tra, kiểm tra, giám sát.",
  ],
  ...frame,
  subjects: ["ORG", "COLLECTIVE"],
};

const annex1Results: RuleHead = {
  id: "QD366.CRIT.A1.RESULTS",
  citation: "QĐ 366, Phụ lục 1, II",
  clause: [
    "1. Nhóm tiêu chí về việc cụ thể hoá nghị quyết, chương trình, kế hoạch công tác của cấp uỷ hoặc cấp có thẩm quyền và tổ chức thực hiện hiệu quả các mục tiêu, chỉ tiêu, nhiệm vụ được giao trên các lĩnh vực (kết quả được lượng hoá bằng sản phẩm, tiến độ, chất lượng hoặc chỉ số đo lường hiệu quả công việc)",
    "2. Nhóm tiêu chí về kết quả đánh giá, xếp loại đối với các lĩnh vực, địa phương, cơ quan, đơn vị do tập thể phụ trách (nếu có); kết quả đánh giá chất lượng đối với các tổ chức trực thuộc và cá nhân liên quan trực tiếp.",
  ],
  ...frame,
  subjects: ["ORG", "COLLECTIVE"],
};

/** Of those the Centre manages only the total is kept. */
const annex2Common: RuleHead = {
  id: "QD366.CRIT.A2.COMMON",
  citation: "QĐ 366, Phụ lục 2, I",
  clause: [
    "2. Tư duy đổi mới, chiến lược, khát vọng cống hiến, dám nghĩ, dám làm",
    "Kết quả khắc phục hoàn thành từ ≥ 80% nội dung, có tiến bộ rõ, được tổ chức đánh giá tốt; không để tái diễn tồn tại.",
  ],
  ...frame,
  severity: "WARN",
  subjects: ["LEADER"],
};

const annex3Common: RuleHead = {
  id: "QD366.CRIT.A3.COMMON",
  citation: "QĐ 366, Phụ lục 3, I",
  clause: [
    "2. Về phẩm chất đạo đức và ý thức tổ chức kỷ luật",
    "4. Về mức độ tín nhiệm, uy tín và khả năng quy tụ đoàn kết",
  ],
  ...frame,
  subjects: ["LEADER"],
};

const annex3Results: RuleHead = {
  id: "QD366.CRIT.A3.RESULTS",
  citation: "QĐ 366, Phụ lục 3, II",
  clause: [
    "(i) Kết quả thực hiện chức trách, nhiệm vụ được giao.",
    "(ii) Kết quả lãnh đạo, chỉ đạo, điều hành, tổ chức thực hiện nhiệm vụ trong phạm vi phụ trách.",
    "(iii) Kết quả đánh giá, xếp loại chất lượng của tập thể tổ chức, cơ quan, đơn vị và của đội ngũ cán bộ, đảng viên thuộc quyền quản lý trực tiếp của cá nhân (nếu có).",
  ],
  ...frame,
  subjects: ["LEADER"],
};

const annex4Common: RuleHead = {
  id: "QD366.CRIT.A4.COMMON",
  citation: "QĐ 366, Phụ lục 4, I",
  clause: [
    "1. Về chính trị, phẩm chất đạo đức và ý thức tổ chức kỷ luật",
    "3. Về tự phê bình và phê bình, khắc phục hạn chế, khuyết điểm",
  ],
  ...frame,
  subjects: ["MEMBER"],
};

const annex4Results: RuleHead = {
  id: "QD366.CRIT.A4.RESULTS",
  citation: "QĐ 366, Phụ lục 4, II",
  clause: [
    "Đánh giá mức độ hoàn thành các chỉ tiêu, nhiệm vụ được giao, kết quả được lượng hoá bằng sản phẩm, tiến độ, chất lượng hoặc chỉ số đo lường hiệu quả công việc theo chức năng, nhiệm vụ của từng tổ chức, cơ quan, đơn vị, cụ thể như sau:",
  ],
  ...frame,
  subjects: ["MEMBER"],
};

const annex5Common: RuleHead = {
  id: "QD366.CRIT.A5.COMMON",
  citation: "QĐ 366, Phụ lục 5, I",
  clause: [
    "1. Về phẩm chất chính trị, đạo đức, lối sống và ý thức tổ chức kỷ luật",
    "2. Nhóm tiêu chí về tự phê bình và phê bình, khắc phục hạn chế, khuyết điểm",
  ],
  ...frame,
  subjects: ["MEMBER"],
};

const annex5Results: RuleHead = {
  id: "QD366.CRIT.A5.RESULTS",
  citation: "QĐ 366, Phụ lục 5, II",
  clause: [
    "Thực hiện đầy đủ quyền và nghĩa vụ của đảng viên. Hoàn thành các nhiệm vụ chính trị được cấp uỷ, chi bộ phân công.",
    "Tham gia học tập nghị quyết, các văn bản chỉ đạo của cấp trên đầy đủ; phát huy vai trò của đảng viên, tích cực phát biểu ý kiến xây dựng chi bộ.",
    "Hoàn thành các nhiệm vụ đột xuất, tích cực tham gia các hoạt động do chi bộ và các tổ chức có liên quan tại địa phương giao, phát động, phù hợp với điều kiện và sức khoẻ, độ tuổi.",
  ],
  ...frame,
  subjects: ["MEMBER"],
};

const fourTiers: RuleHead = {
  id: "QD366.TIER.FOUR",
  citation: "QĐ 366, Điều 11",
  clause: ["hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt nhiệm vụ, hoàn thành nhiệm vụ và không hoàn thành nhiệm vụ"],
  certainty: "PARAPHRASE",
  ...frame,
  means: "ENFORCED",
  subjects: everySubject,
};

/** Result records are kept by person and year, to be taken out for planning, appointment, discipline. */
const usedForCadres: RuleHead = {
  id: "QD366.PURPOSE.USE_FOR_CADRES",
  citation: "QĐ 366, Điều 2, khoản 1",
  clause: [
    "Xây dựng tiêu chí để đánh giá tập thể, cá nhân trong hệ thống chính trị nhằm xác định mức độ hoàn thành nhiệm vụ làm căn cứ để bổ nhiệm, quy hoạch, sử dụng, đãi ngộ, khen thưởng, sàng lọc, thay thế, kỷ luật, tạm đình chỉ công tác, cho thôi giữ chức vụ, từ chức, miễn nhiệm đối với cán bộ suy thoái về tư tưởng chính trị, đạo đức, lối sống, vi phạm quy định của Đảng, pháp luật của Nhà nước, năng lực hạn chế, không hoàn thành nhiệm vụ được giao, góp phần xây dựng đội ngũ cán bộ chuyên nghiệp, trách nhiệm, năng động, sáng tạo phục vụ người dân, doanh nghiệp, đóng góp vào sự phát triển đất nước trong giai đoạn mới.",
  ],
  ...frame,
  severity: "WARN",
  subjects: ["LEADER", "MEMBER"],
};

const assessedAllAlong: RuleHead = {
  id: "QD366.PERIODS.ASSESS_CONTINUOUS",
  citation: "QĐ 366, Điều 3, khoản 1",
  clause: [
    "Việc đánh giá được thực hiện thường xuyên, liên tục trên cơ sở kế hoạch, chương trình công tác, nhiệm vụ được giao và làm căn cứ để đánh giá, xếp loại cả năm, nhiệm kỳ.",
  ],
  ...frame,
  severity: "WARN",
  subjects: everySubject,
};

const yearsToTerm: RuleHead = {
  id: "QD366.USE.YEAR_TO_TERM",
  citation: "QĐ 366, Điều 15, khoản 1",
  clause: ["Kết quả đánh giá hằng năm được sử dụng làm căn cứ đánh giá theo nhiệm kỳ."],
  ...frame,
  severity: "WARN",
  subjects: everySubject,
};

export const frameRules: readonly RuleHead[] = [
  annexBySubject,
  splitOfAllAnnexes,
  annex1Common,
  annex1Results,
  annex2Common,
  annex3Common,
  annex3Results,
  annex4Common,
  annex4Results,
  annex5Common,
  annex5Results,
  fourTiers,
  usedForCadres,
  assessedAllAlong,
  yearsToTerm,
];
