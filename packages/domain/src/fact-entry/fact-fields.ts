import { criteriaOf } from "../catalogue.ts";
import type { Text } from "../rule/finding.ts";
import type { RuleSet } from "../rule-sets/rule-set.ts";
import type { SubjectKind } from "../vocabulary/subject.ts";
import { type FactField, FactSection } from "./fact-field.ts";
import { fields2019 } from "./fields-2019.ts";
import { fields2025 } from "./fields-2025.ts";

/** What is asked for of a subject under a rule set, section by section; none where its rules are not held, or of a closed past. */
export function factFieldsOf(ruleSet: RuleSet, subject: SubjectKind): readonly FactField[] {
  const fields = unsorted(ruleSet, subject);
  return Object.values(FactSection).flatMap((section) => fields.filter((field) => field.section === section));
}

function unsorted(ruleSet: RuleSet, subject: SubjectKind): readonly FactField[] {
  if (ruleSet.regime === "TIERS_2019") return fields2019(subject, criteriaOf(ruleSet, subject));
  return ruleSet.regime === "POINTS_2025" ? fields2025(ruleSet, subject) : [];
}

export const factSectionLabels: Readonly<Record<FactSection, Text>> = {
  CRITERIA: { vi: "Tự xếp cấp độ từng tiêu chí", en: "Own level for each criterion" },
  POINTS: { vi: "Điểm", en: "Points" },
  TASKS: { vi: "Chỉ tiêu, nhiệm vụ trong năm", en: "Targets and tasks of the year" },
  PEERS: { vi: "Kết quả của tổ chức cùng cấp", en: "Results of bodies of the same level" },
  DISCIPLINE: { vi: "Kỷ luật, kết luận của cấp có thẩm quyền", en: "Discipline and conclusions of competent bodies" },
  OTHER: { vi: "Nội dung khác", en: "Other matters" },
};
