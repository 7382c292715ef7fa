import type { Text } from "../rule/finding.ts";

/** What an upper document leaves to a lower level (HD 21, III.1, bullets 1-2; KH 174, C.2). */
export const DelegatedMatter = {
  OWN_PLAN: "OWN_PLAN",
  DEGRADATION_SIGNS: "DEGRADATION_SIGNS",
  REVIEW_CONTENT: "REVIEW_CONTENT",
  CRITERIA: "CRITERIA",
  LEVELS: "LEVELS",
  TIER_STANDARDS: "TIER_STANDARDS",
  OPINION_GIVERS: "OPINION_GIVERS",
  FORMS: "FORMS",
  PROCEDURES: "PROCEDURES",
} as const;
export type DelegatedMatter = (typeof DelegatedMatter)[keyof typeof DelegatedMatter];

/** In the words of the clauses. */
export const delegatedMatterLabels: Readonly<Record<DelegatedMatter, Text>> = {
  OWN_PLAN: { vi: "kế hoạch ở cấp mình", en: "own plan" },
  DEGRADATION_SIGNS: { vi: "nhận diện các biểu hiện suy thoái", en: "recognising signs of degradation" },
  REVIEW_CONTENT: { vi: "nội dung kiểm điểm", en: "content of the review" },
  CRITERIA: { vi: "tiêu chí đánh giá", en: "criteria" },
  LEVELS: { vi: "định lượng hóa mức độ đạt được của từng tiêu chí", en: "quantified levels of each criterion" },
  TIER_STANDARDS: { vi: "tiêu chuẩn từng mức chất lượng", en: "standards of each tier" },
  OPINION_GIVERS: { vi: "đối tượng, nội dung lấy ý kiến", en: "who is asked for an opinion, on what" },
  FORMS: { vi: "biểu mẫu", en: "forms" },
  PROCEDURES: { vi: "trình tự, thủ tục", en: "order and procedures" },
};
