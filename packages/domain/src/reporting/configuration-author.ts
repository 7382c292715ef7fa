import type { Fact } from "../facts.ts";
import { expected, notApplicable } from "../rule/answer.ts";
import type { Text } from "../rule/finding.ts";
import type { Explanation, Rule } from "../rule/rule.ts";
import { usedFact } from "../rule/used-fact.ts";
import type { Level } from "../vocabulary/organisation.ts";

/** Bodies of a level that write its documents. */
export type ConfigurationAuthor = "ORGANISATION_BOARD" | "STANDING_COMMITTEE" | "OTHER";

export const configurationAuthorLabels: Readonly<Record<ConfigurationAuthor, Text>> = {
  ORGANISATION_BOARD: { vi: "Ban tổ chức cấp ủy", en: "Organisation board" },
  STANDING_COMMITTEE: { vi: "Ban thường vụ", en: "Standing committee" },
  OTHER: { vi: "Cơ quan khác", en: "Another body" },
};

/** Who wrote the contents, criteria, levels, standards and forms of a level; left out: not known. */
export interface AuthorFacts {
  readonly level: Level;
  readonly author?: Fact<ConfigurationAuthor>;
}

/** CV 04, point 5. */
const entrusted = { level: "PROVINCE", author: "ORGANISATION_BOARD" } as const satisfies Required<AuthorFacts>;

/** The board that edits the documents of its province in the product. */
export const configurationAuthor: Rule<AuthorFacts, unknown> = {
  id: "CV04.CONFIG.AUTHOR",
  citation: "CV 04, point 5",
  clause: [
    "5. Giao Ban Tổ chức Tỉnh ủy hướng dẫn nội dung kiểm điểm, tiêu chí đánh giá; định lượng hóa mức độ đạt được (theo 4 cấp độ: xuất sắc, tốt, trung bình, kém) của từng tiêu chí cụ thể và tiêu chuẩn từng mức chất lượng (hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt nhiệm vụ, hoàn thành nhiệm vụ, không hoàn thành nhiệm vụ); xây dựng các biểu mẫu, trình tự, thủ tục phù hợp với từng loại hình tổ chức đảng; đối tượng đảng viên, tập thể, cá nhân cán bộ lãnh đạo, quản lý...",
  ],
  step: "CONFIGURATION",
  means: "EVALUATED",
  effect: "SCOPE",
  severity: "WARN",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  closes: null,
  check: ({ level, author }) => {
    const explain = () => explainAuthor(author);
    if (level !== entrusted.level) return notApplicable(explain);
    return expected(author === undefined ? undefined : author === entrusted.author, explain);
  },
};

const explainAuthor = (author: AuthorFacts["author"]): Explanation => ({
  facts: [
    usedFact(
      "author",
      { vi: "Cơ quan hướng dẫn", en: "Body that guides" },
      author === undefined ? null : configurationAuthorLabels[author],
    ),
  ],
  message: {
    vi: `Giao ${configurationAuthorLabels[entrusted.author].vi} cấp tỉnh hướng dẫn.`,
    en: `Left to the ${configurationAuthorLabels[entrusted.author].en.toLowerCase()} of the province.`,
  },
});
