import type { MemberFacts } from "../facts.ts";
import { type FrameworkItem, frameworkWithout, memberFramework } from "../forms/frameworks.ts";
import { expected, notApplicable } from "../rule/answer.ts";
import { warns } from "../rule/effects.ts";
import type { Text } from "../rule/finding.ts";
import type { Explanation } from "../rule/rule.ts";
import type { Rule2019 } from "./context.ts";

/** Asked where each item of the framework is given a level: all that stand in it, and no other. */
export const memberCriteria: Rule2019<MemberFacts> = {
  id: "CV54.MEMBER.CRITERIA",
  citation: "CV 54, II.2.2.b (the HD 21 bullet on units led and confidence votes is absent)",
  clause: [
    "Việc thực hiện chức trách, quyền hạn theo quy định (đảng, chính quyền, đoàn thể).",
    "Kết quả thực hiện các chỉ tiêu, nhiệm vụ được giao trong năm được lượng hóa bằng sản phẩm. Đối với đảng viên là cán bộ, công chức, viên chức cần làm rõ về khối lượng, chất lượng, tiến độ, hiệu quả thực hiện các chỉ tiêu, nhiệm vụ được giao trong năm; tinh thần đổi mới, sáng tạo, tự chịu trách nhiệm; ý thức, thái độ phục vụ nhân dân.",
  ],
  ...warns,
  effect: "COMPLETENESS",
  subjects: ["MEMBER"],
  check: ({ frameworkLevels }, { parameters }) => {
    if (frameworkLevels === undefined) return notApplicable(() => notUsed);
    const { items } = frameworkWithout(memberFramework, parameters.member.criteriaLeftOut);
    const missing = items.filter(({ item }) => frameworkLevels[item] === undefined);
    const beyond = Object.keys(frameworkLevels).filter((each) => !items.some(({ item }) => item === each));
    return expected(missing.length + beyond.length === 0, () => explainItems(missing, beyond));
  },
};

const notUsed: Explanation = {
  facts: [],
  message: { vi: "Không dùng khung tiêu chí chi tiết.", en: "The finer framework is not used." },
};

const explainItems = (missing: readonly FrameworkItem[], beyond: readonly string[]): Explanation => ({
  facts: [],
  message: missing.length + beyond.length === 0 ? allThere : notTheFramework(missing, beyond),
});

const allThere: Text = { vi: "Đủ các tiêu chí của khung.", en: "All items of the framework have a level." };

const notTheFramework = (missing: readonly FrameworkItem[], beyond: readonly string[]): Text => ({
  vi: `Thiếu cấp độ của tiêu chí: ${listed(missing.map(({ item }) => item))}; không thuộc khung: ${listed(beyond)}.`,
  en: `Items without a level: ${listed(missing.map(({ item }) => item))}; not in the framework: ${listed(beyond)}.`,
});

const listed = (items: readonly string[]): string => (items.length === 0 ? "–" : items.join(", "));
