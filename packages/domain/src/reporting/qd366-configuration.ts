import type { RuleHead } from "../rule/rule.ts";

// QĐ 366, Điều 3.3, 18 and 19; HD 43, 1.2 and 7.12: from when it holds, and what is left to lower documents.

const atConfiguration = { step: "CONFIGURATION", means: "ENFORCED", severity: "BLOCK" } as const;
const everySubject = ["ORG", "MEMBER", "COLLECTIVE", "LEADER"] as const;

/** From rating year 2025 on (`headOfYear`); what was decided before stands. */
const effectOfRegulation: RuleHead = {
  id: "QD366.EFFECT.DATE",
  citation: "QĐ 366, Điều 19",
  clause: [
    "Quy định này thay thế Quy định số 124-QĐ/TW, ngày 04/10/2023 của Bộ Chính trị về kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với các tập thể, cá nhân trong hệ thống chính trị",
    "có hiệu lực từ ngày ký",
  ],
  ...atConfiguration,
  effect: "SCOPE",
  subjects: everySubject,
};

const effectOfGuidance: RuleHead = {
  id: "HD43.EFFECT.DATE",
  citation: "HD 43, 7.12",
  clause: [
    "và thay thế Hướng dẫn số 25-HD/BTCTW, ngày 10/11/2023 của Ban Tổ chức Trung ương về kiểm điểm và đánh giá, xếp loại hằng năm đối với tập thể, cá nhân trong hệ thống chính trị.",
  ],
  ...atConfiguration,
  effect: "SCOPE",
  subjects: everySubject,
};

/** The annexes are a frame; what may be set below is delegable in the registry of parameters. */
const frameDelegated: RuleHead = {
  id: "QD366.PRINCIPLE.FRAMEWORK_DELEGATED",
  citation: "QĐ 366, Điều 3, khoản 3",
  clause: [
    "Bộ Chính trị quy định khung, mang tính nguyên tắc, chỉ đạo định hướng để các cấp uỷ, tổ chức đảng, tổ chức, cơ quan, đơn vị có trách nhiệm tiếp tục cụ thể hoá, nhất là nội dung kiểm điểm, xây dựng bộ tiêu chí đánh giá phù hợp với đặc điểm ngành, lĩnh vực, chức trách, nhiệm vụ theo phân cấp quản lý, bảo đảm thống nhất, đồng bộ theo yêu cầu tại Điều 6, Điều 10 và Điều 18",
  ],
  ...atConfiguration,
  effect: "SCOPE",
  subjects: everySubject,
};

const criteriaSet: RuleHead = {
  id: "HD43.CRIT.SET",
  citation: "HD 43, 1.2",
  clause: [
    "các cấp ủy trực thuộc Trung ương chịu trách nhiệm chỉ đạo việc cụ thể hóa các nội dung kiểm điểm; xây dựng bộ tiêu chí đánh giá, xếp loại trên cơ sở các phụ lục tại Quy định 366-QĐ/TW 2025, phù hợp với từng đối tượng tập thể, cá nhân thuộc quyền quản lý.",
  ],
  ...atConfiguration,
  effect: "AUTHORITY",
  subjects: everySubject,
};

/** Lower documents refine the items of the annexes 1, 3, 4 and 5 and drop none (`itemMaximaFaults`). */
const concretise: RuleHead = {
  id: "HD43.CRIT.CONCRETISE",
  citation: "HD 43, 7.12",
  clause: [
    "7.12. Căn cứ khung tiêu chí đánh giá tại Phụ lục 1, 3, 4, 5 của Quy định số 366- QĐ/TW, các cấp uỷ, tổ chức đảng cấp trên chịu trách nhiệm cụ thể hoá, hướng dẫn các cấp uỷ, tổ chức đảng cấp dưới về nội dung chấm điểm theo khung tiêu chí đánh giá tập thể, cá nhân; trong đó, hướng dẫn thống nhất về việc kê khai, thống kê kết quả thực hiện nhiệm vụ qua sản phẩm, tiến độ, chất lượng làm minh chứng cho kết quả chấm điểm việc thực hiện nhiệm vụ tại các Mẫu 01, 2A, 2B, 2C, Hướng dẫn này.",
  ],
  ...atConfiguration,
  effect: "AUTHORITY",
  subjects: everySubject,
};

const atOnceIn2025: RuleHead = {
  id: "CV10072.CRIT.2025",
  citation: "CV 10072-CV/BTCTW (6/11/2025), quoted by a legal site (tintuc.thuvienphapluat.com 97909), cut",
  clause: [
    "Khẩn trương lãnh đạo, chỉ đạo việc cụ thể hóa nội dung kiểm điểm và xây dựng bộ tiêu chí đánh giá, xếp loại chất lượng đối với tập thể, cá nhân theo Quy định, Hướng dẫn của Trung ương",
  ],
  certainty: "PARAPHRASE",
  ...atConfiguration,
  means: "SHOWN",
  effect: "PROCEDURE",
  severity: "WARN",
  subjects: everySubject,
};

export const itemPoints: RuleHead = {
  id: "QD366.CRIT.SUBPOINTS",
  citation: "QĐ 366, Phụ lục 1–5 (not shown in any copy)",
  clause: [],
  certainty: "MISSING",
  recommended: {
    vi: "Điểm tối đa từng tiêu chí do văn bản cấp dưới quy định, tổng mỗi nhóm bằng 30 và 70; chưa có thì chỉ chấm hai nhóm.",
    en: "The most points of each item are set by a lower document, 30 and 70 in all; without one only the two groups are scored.",
  },
  ...atConfiguration,
  means: "EVALUATED",
  effect: "DATA",
  severity: "WARN",
  subjects: everySubject,
};

const restOfRegulation: RuleHead = {
  id: "QD366.IMPLEMENT",
  citation: "QĐ 366, Điều 9 and 18 (not found)",
  clause: [],
  certainty: "MISSING",
  recommended: {
    vi: "Thực hiện theo các điều đã có nguyên văn; Điều 9 và Điều 18 đối chiếu khi có bản gốc.",
    en: "The articles held are followed; Điều 9 and Điều 18 are compared when the original is there.",
  },
  ...atConfiguration,
  means: "SHOWN",
  effect: "SCOPE",
  severity: "WARN",
  subjects: everySubject,
};

export const configurationRules2025: readonly RuleHead[] = [
  effectOfRegulation,
  effectOfGuidance,
  frameDelegated,
  criteriaSet,
  concretise,
  atOnceIn2025,
  itemPoints,
  restOfRegulation,
];
