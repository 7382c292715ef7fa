import type { Text } from "./rule/finding.ts";

/** How a rule stands under a rule set. */
export const RuleStanding = { IN_FORCE: "IN_FORCE", RESTATED: "RESTATED", ELSEWHERE: "ELSEWHERE" } as const;
export type RuleStanding = (typeof RuleStanding)[keyof typeof RuleStanding];

export const ruleStandingLabels: Readonly<Record<RuleStanding, Text>> = {
  IN_FORCE: { vi: "Đang áp dụng", en: "In force" },
  RESTATED: { vi: "Áp dụng theo cách ghi của văn bản cấp dưới", en: "In force in the words of a lower document" },
  ELSEWHERE: { vi: "Thuộc văn bản không áp dụng ở đây", en: "Of a document that does not hold here" },
};
