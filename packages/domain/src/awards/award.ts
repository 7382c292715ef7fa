import type { Text } from "../rule/finding.ts";

/** The awards the documents name. */
export const Award = {
  ORG_OF_THE_YEAR: "ORG_OF_THE_YEAR",
  ORG_FIVE_YEARS: "ORG_FIVE_YEARS",
  MEMBER_OF_THE_YEAR: "MEMBER_OF_THE_YEAR",
  MEMBER_FIVE_YEARS: "MEMBER_FIVE_YEARS",
  TYPICAL_CELL: "TYPICAL_CELL",
} as const;
export type Award = (typeof Award)[keyof typeof Award];

/** HD 21, II.B.5; KH 57, II.B.1.2.a. */
export const awardLabels: Readonly<Record<Award, Text>> = {
  ORG_OF_THE_YEAR: { vi: "“Trong sạch, vững mạnh” tiêu biểu trong năm", en: "Typical “clean and strong”, of the year" },
  ORG_FIVE_YEARS: {
    vi: "“Trong sạch, vững mạnh” tiêu biểu 5 năm liền",
    en: "Typical “clean and strong”, five years in a row",
  },
  MEMBER_OF_THE_YEAR: {
    vi: "“Hoàn thành xuất sắc nhiệm vụ” trong năm",
    en: "“Excellent completion of tasks”, of the year",
  },
  MEMBER_FIVE_YEARS: {
    vi: "“Hoàn thành xuất sắc nhiệm vụ” 5 năm liền",
    en: "“Excellent completion of tasks”, five years in a row",
  },
  TYPICAL_CELL: { vi: "Chi bộ trong sạch, vững mạnh tiêu biểu", en: "Typical “clean and strong” cell" },
};

/** The rule each award rests on. */
export const ruleIdOfAward: Readonly<Record<Award, string>> = {
  ORG_OF_THE_YEAR: "HD21.AWARD.ORG.YEAR",
  ORG_FIVE_YEARS: "HD21.AWARD.ORG.FIVE_YEARS",
  MEMBER_OF_THE_YEAR: "HD21.AWARD.MEMBER.YEAR",
  MEMBER_FIVE_YEARS: "HD21.AWARD.MEMBER.FIVE_YEARS",
  TYPICAL_CELL: "KH57.AWARD.TYPICAL_CELL",
};
