import type { MemberFacts2016 } from "../facts-2016.ts";
import { truthFact } from "../rating/used-facts.ts";
import { forbidden } from "../rule/answer.ts";
import { forcesLowest, requiredFor } from "../rule/effects.ts";
import type { Explanation } from "../rule/rule.ts";
import { checkConditions } from "./conditions.ts";
import type { Rule2016 } from "./context.ts";
import { checkDefects } from "./defects.ts";

// KH 57, II.B.2.2.3: the tiers of a Party member, in the order of the text. Each tier asks votes of its own.

type MemberRule = Rule2016<MemberFacts2016>;

const excellentConditions: MemberRule = {
  id: "KH57.MEMBER.EXCELLENT.CONDITIONS",
  citation: "KH 57, II.B.2.2.3.a",
  clause: [
    "a) Đảng viên hoàn thành xuất sắc nhiệm vụ: Là đảng viên phải hoàn thành xuất sắc nhiệm vụ được giao và có trên 2/3 số đảng viên chính thức bỏ phiếu tán thành; được phân loại cán bộ, công chức, viên chức và người lao động “Hoàn thành xuất sắc nhiệm vụ” hoặc được đề nghị đạt danh hiệu “Chiến sỹ thi đua cấp cơ sở” hoặc trong năm có thành tích xuất sắc được cấp bộ hoặc cấp tỉnh tặng “Bằng khen”.",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["MEMBER"],
  check: (facts, { parameters }) => checkConditions(facts, "EXCELLENT", parameters.member.excellent),
};

const goodConditions: MemberRule = {
  id: "KH57.MEMBER.GOOD.CONDITIONS",
  citation: "KH 57, II.B.2.2.3.b",
  clause: [
    "b) Đảng viên hoàn thành tốt nhiệm vụ: Là đảng viên hoàn thành tốt nhiệm vụ được giao nhưng chưa đủ điều kiện đạt mức “Hoàn thành xuất sắc nhiệm vụ” và phải có trên 1/2 số đảng viên chính thức bỏ phiếu tán thành; được phân loại cán bộ, công chức, viên chức và người lao động “Hoàn thành tốt nhiệm vụ” trở lên.",
  ],
  ...requiredFor("GOOD"),
  subjects: ["MEMBER"],
  check: (facts, { parameters }) => checkConditions(facts, "GOOD", parameters.member.good),
};

const completedConditions: MemberRule = {
  id: "KH57.MEMBER.COMPLETED.CONDITIONS",
  citation: "KH 57, II.B.2.2.3.c",
  clause: [
    "c) Đảng viên hoàn thành nhiệm vụ: Là đảng viên cơ bản hoàn thành nhiệm vụ được giao và có trên 1/2 số đảng viên chính thức bỏ phiếu tán thành; được phân loại chất lượng cán bộ, công chức, viên chức và người lao động phải đạt mức “Hoàn thành nhiệm vụ” trở lên hoặc “Hoàn thành nhiệm vụ nhưng còn hạn chế về năng lực” trở lên.",
  ],
  ...requiredFor("COMPLETED"),
  subjects: ["MEMBER"],
  check: (facts, { parameters }) => checkConditions(facts, "COMPLETED", parameters.member.completed),
};

/** No vote is asked for it (C18). */
const disciplineForces: MemberRule = {
  id: "KH57.MEMBER.NOT_COMPLETED.DISCIPLINE",
  citation: "KH 57, II.B.2.2.3.d, first limb",
  clause: [
    "d) Đảng viên không hoàn thành nhiệm vụ: Là đảng viên đang chấp hành kỷ luật của Đảng, chính quyền, đoàn thể trong thời hạn 01 năm",
  ],
  ...forcesLowest,
  subjects: ["MEMBER"],
  check: ({ servingDiscipline = false }) => forbidden(servingDiscipline, () => explainDiscipline(servingDiscipline)),
};

const explainDiscipline = (serving: boolean): Explanation => ({
  facts: [truthFact("servingDiscipline", serving)],
  message: serving
    ? { vi: "Đang chấp hành kỷ luật trong thời hạn 01 năm.", en: "Serving a discipline within one year." }
    : { vi: "Không chấp hành kỷ luật.", en: "Serving no discipline." },
});

const defectsForce: MemberRule = {
  id: "KH57.MEMBER.NOT_COMPLETED.DEFECTS",
  citation: "KH 57, II.B.2.2.3.d, second limb and 4 items",
  clause: [
    "hoặc phạm một trong các khuyết điểm sau và có trên 1/2 số đảng viên chính thức bỏ phiếu tán thành:",
    "Đảng viên không hoàn thành nhiệm vụ chi bộ giao;",
    "Phân loại cán bộ, công chức, viên chức và người lao động ở mức “Không hoàn thành chức trách, nhiệm vụ”;",
    "Vi phạm quy định về những điều đảng viên không được làm hoặc vi phạm khác ảnh hưởng đến uy tín của tổ chức đảng và vị trí công tác của đảng viên đó;",
    "Không chấp hành phân công của tổ chức hoặc là nguyên nhân gây mất đoàn kết nội bộ.",
  ],
  ...forcesLowest,
  subjects: ["MEMBER"],
  check: (facts, { parameters }) => checkDefects(facts, parameters.member.lowest),
};

export const memberTierRules: readonly MemberRule[] = [
  excellentConditions,
  goodConditions,
  completedConditions,
  disciplineForces,
  defectsForce,
];
