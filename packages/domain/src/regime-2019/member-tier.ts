import type { MemberDiscipline, MemberFacts } from "../facts.ts";
import { disciplineFormLabels, tierLabels } from "../labels.ts";
import { checkAttestation } from "../rating/attestation.ts";
import { tierFact, truthFact } from "../rating/used-facts.ts";
import { forbidden, notApplicable, passed, required, unknown } from "../rule/answer.ts";
import { yearOf } from "../rule/date.ts";
import { attestedFor, forcesLowest, requiredFor } from "../rule/effects.ts";
import type { UsedFact } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { dayValue, usedFact } from "../rule/used-fact.ts";
import { isTierAtLeast, type QualityTier } from "../vocabulary/tier.ts";
import type { Rule2019 } from "./context.ts";
import { checkAllLevels, checkCoreLevels, checkLevels } from "./criteria.ts";
import { explainCivilServant } from "./precedence.ts";
import { checkResidual } from "./residual.ts";
import { explainTargets, isDoneBelow } from "./targets.ts";

// HD 21, II.B.2.3: the tiers of a Party member, in the order of the text.

type MemberRule = Rule2019<MemberFacts>;

const profile: MemberRule = {
  id: "HD21.MEMBER.EXCELLENT.PROFILE",
  citation: "HD 21, II.B.2.3.a, bullet 1",
  clause: [
    "Là đảng viên thực sự tiêu biểu về năng lực, phẩm chất đạo đức, lối sống, luôn đi đầu về đổi mới sáng tạo, có sản phẩm cụ thể lượng hóa được, có nhiều thành tích nổi bật trong công tác được các đảng viên khác học tập, noi theo.",
  ],
  ...attestedFor("EXCELLENT"),
  subjects: ["MEMBER"],
  check: (facts) => checkAttestation(facts, profile.id),
};

const excellentCriteria: MemberRule = {
  id: "HD21.MEMBER.EXCELLENT.CRITERIA",
  citation: "HD 21, II.B.2.3.a, bullet 2",
  clause: [
    "Các tiêu chí về kết quả thực hiện nhiệm vụ chính trị được giao đều đánh giá đạt cấp độ “Xuất sắc”; các tiêu chí còn lại được đánh giá đạt cấp độ “Tốt” trở lên.",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["MEMBER"],
  check: ({ levels }, { ruleSet, parameters }) =>
    checkLevels(levels, ruleSet.criteria.MEMBER, parameters.member.excellent.levels),
};

const excellentCivilServant: MemberRule = {
  id: "HD21.MEMBER.EXCELLENT.CIVIL_SERVANT",
  citation: "HD 21, II.B.2.3.a, bullet 3",
  clause: [
    "Đảng viên là cán bộ, công chức, viên chức phải được xếp loại cán bộ, công chức, viên chức “Hoàn thành xuất sắc nhiệm vụ”.",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["MEMBER"],
  check: (facts, { parameters }) => checkCivilServant(facts, parameters.member.excellent.civilServantMinTier),
};

const goodCriteria: MemberRule = {
  id: "HD21.MEMBER.GOOD.CRITERIA",
  citation: "HD 21, II.B.2.3.b, bullet 1",
  clause: [
    "Các tiêu chí về kết quả thực hiện nhiệm vụ chính trị được giao đều đánh giá đạt cấp độ “Tốt” trở lên; những tiêu chí còn lại được đánh giá đạt cấp độ “Trung bình” trở lên.",
  ],
  ...requiredFor("GOOD"),
  subjects: ["MEMBER"],
  check: ({ levels }, { ruleSet, parameters }) =>
    checkLevels(levels, ruleSet.criteria.MEMBER, parameters.member.good.levels),
};

const goodCivilServant: MemberRule = {
  id: "HD21.MEMBER.GOOD.CIVIL_SERVANT",
  citation: "HD 21, II.B.2.3.b, bullet 2",
  clause: [
    "Đảng viên là cán bộ, công chức, viên chức phải được xếp loại cán bộ, công chức, viên chức “Hoàn thành tốt nhiệm vụ” trở lên.",
  ],
  ...requiredFor("GOOD"),
  subjects: ["MEMBER"],
  check: (facts, { parameters }) => checkCivilServant(facts, parameters.member.good.civilServantMinTier),
};

/** «Các tiêu chí cơ bản» is nowhere defined: which boxes they are is a parameter (C5). */
const completedCriteria: MemberRule = {
  id: "HD21.MEMBER.COMPLETED.CRITERIA",
  citation: "HD 21, II.B.2.3.c, bullet 1",
  clause: ["Các tiêu chí cơ bản được đánh giá đạt cấp độ “Trung bình” trở lên."],
  ...requiredFor("COMPLETED"),
  subjects: ["MEMBER"],
  check: ({ levels }, { ruleSet, parameters }) => {
    const check = parameters.basicCriteria === "CORE" ? checkCoreLevels : checkAllLevels;
    return check(levels, ruleSet.criteria.MEMBER, parameters.member.completedMinLevel);
  },
};

const completedCivilServant: MemberRule = {
  id: "HD21.MEMBER.COMPLETED.CIVIL_SERVANT",
  citation: "HD 21, II.B.2.3.c, bullet 2",
  clause: [
    "Đảng viên là cán bộ, công chức, viên chức phải được xếp loại cán bộ, công chức, viên chức “Hoàn thành nhiệm vụ” trở lên.",
  ],
  ...requiredFor("COMPLETED"),
  subjects: ["MEMBER"],
  check: (facts, { parameters }) => checkCivilServant(facts, parameters.member.completedCivilServantMinTier),
};

const residual: MemberRule = {
  id: "HD21.MEMBER.NOT_COMPLETED.RESIDUAL",
  citation: "HD 21, II.B.2.3.d, introduction",
  clause: ["Là đảng viên không đạt mức “Hoàn thành nhiệm vụ” hoặc thuộc một trong các trường hợp sau:"],
  ...forcesLowest,
  subjects: ["MEMBER"],
  check: checkResidual([completedCriteria, completedCivilServant]),
};

/** Only a formal conclusion counts; it is never inferred. */
const degradation: MemberRule = {
  id: "HD21.MEMBER.NOT_COMPLETED.DEGRADATION",
  citation: "HD 21, II.B.2.3.d, bullet 1",
  clause: [
    "Cấp có thẩm quyền kết luận đánh giá có biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa”.",
  ],
  ...forcesLowest,
  subjects: ["MEMBER"],
  check: ({ degradationConcluded = false }) =>
    forbidden(degradationConcluded, () => explainDegradation(degradationConcluded)),
};

const explainDegradation = (concluded: boolean): Explanation => ({
  facts: [truthFact("degradationConcluded", concluded)],
  message: concluded
    ? { vi: "Cấp có thẩm quyền kết luận có biểu hiện suy thoái.", en: "The authority concluded degradation." }
    : { vi: "Không có kết luận về biểu hiện suy thoái.", en: "No conclusion of degradation." },
});

/** No exception for force majeure in the member's clause. */
const targetsBelow50: MemberRule = {
  id: "HD21.MEMBER.NOT_COMPLETED.TARGETS_BELOW_50",
  citation: "HD 21, II.B.2.3.d, bullet 2",
  clause: ["Chỉ hoàn thành dưới 50% chỉ tiêu, nhiệm vụ được giao trong năm."],
  ...forcesLowest,
  subjects: ["MEMBER"],
  check: ({ targets }, { parameters }) => {
    const { targetsBelowPct } = parameters.member.lowest;
    return forbidden(isDoneBelow(targets, targetsBelowPct), () => explainTargets(targets, targetsBelowPct));
  },
};

const civilServantForces: MemberRule = {
  id: "HD21.MEMBER.NOT_COMPLETED.CIVIL_SERVANT",
  citation: "HD 21, II.B.2.3.d, bullet 3",
  clause: ["Đảng viên là cán bộ, công chức, viên chức xếp loại ở mức “Không hoàn thành nhiệm vụ”."],
  ...forcesLowest,
  subjects: ["MEMBER"],
  check: (facts, { parameters }) =>
    ofCivilServant(facts, (tier) =>
      forbidden(tier === parameters.member.lowest.civilServantTier, () => explainCivilServant(facts)),
    ),
};

const disciplineForces: MemberRule = {
  id: "HD21.MEMBER.NOT_COMPLETED.DISCIPLINE",
  citation: "HD 21, II.B.2.3.d, bullet 4",
  clause: ["Đảng viên bị thi hành kỷ luật trong năm (một vi phạm bị xử lý kỷ luật chỉ tính một lần khi xếp loại)."],
  ...forcesLowest,
  subjects: ["MEMBER"],
  check: ({ disciplines = [] }, { year }) => {
    const counted = countedDisciplines(disciplines, year);
    return forbidden(counted.length > 0, () => explainDisciplines(counted, year));
  },
};

/** Modifies the discipline rule: what an earlier rating counted is set aside. */
const disciplineOnce: MemberRule = {
  id: "HD21.ELIG.DISCIPLINE.ONCE",
  citation: "HD 21, II.B.2.3.d, bullet 4 and II.B.3.3.d, bullet 4",
  clause: [
    "một vi phạm bị xử lý kỷ luật chỉ tính một lần khi xếp loại",
    "một vi phạm bị xử lý kỷ luật chỉ tính một lần khi xếp loại",
  ],
  step: "RATING",
  means: "EVALUATED",
  effect: "NOTE",
  severity: "BLOCK",
  subjects: ["MEMBER", "COLLECTIVE"],
  closes: null,
  check: ({ disciplines = [] }) => {
    const counted = disciplines.filter(({ alreadyCounted }) => alreadyCounted === true);
    const explain = () => explainCountedBefore(counted);
    return counted.length > 0 ? passed(explain) : notApplicable(explain);
  },
};

const explainCountedBefore = (counted: readonly MemberDiscipline[]): Explanation => ({
  facts: counted.map(disciplineFact),
  message:
    counted.length > 0
      ? {
          vi: "Vi phạm đã được tính ở lần xếp loại trước: không tính lại.",
          en: "Counted in an earlier rating: not again.",
        }
      : { vi: "Không có vi phạm nào đã được tính trước đây.", en: "No violation was counted before." },
});

/** Enforced in the year, of a violation that no earlier rating has counted (`HD21.ELIG.DISCIPLINE.ONCE`). */
const countedDisciplines = (disciplines: readonly MemberDiscipline[], year: number): readonly MemberDiscipline[] =>
  disciplines.filter(
    ({ effectiveOn, violationId }) =>
      yearOf(effectiveOn) === year &&
      !disciplines.some((other) => other.violationId === violationId && other.alreadyCounted === true),
  );

const explainDisciplines = (counted: readonly MemberDiscipline[], year: number): Explanation => ({
  facts: counted.map(disciplineFact),
  message:
    counted.length > 0
      ? { vi: `Bị thi hành kỷ luật trong năm ${year}.`, en: `Disciplined in ${year}.` }
      : { vi: `Không có kỷ luật nào được tính trong năm ${year}.`, en: `No discipline counts in ${year}.` },
});

const disciplineFact = ({ form, effectiveOn }: MemberDiscipline): UsedFact =>
  usedFact("disciplines", disciplineFormLabels[form], dayValue(effectiveOn));

/** The tier as civil servant is asked of civil servants alone; what is left out stays open. */
function ofCivilServant(facts: MemberFacts, check: (tier: QualityTier) => Answer): Answer {
  if (facts.isCivilServant === false) return notApplicable(() => explainCivilServant(facts));
  if (facts.isCivilServant === undefined || facts.civilServantTier === undefined) {
    return unknown(() => explainCivilServant(facts));
  }
  return check(facts.civilServantTier);
}

const checkCivilServant = (facts: MemberFacts, minimum: QualityTier): Answer =>
  ofCivilServant(facts, (tier) => required(isTierAtLeast(tier, minimum), () => explainCivilServantTier(tier, minimum)));

const explainCivilServantTier = (tier: QualityTier, minimum: QualityTier): Explanation => ({
  facts: [truthFact("isCivilServant", true), tierFact("civilServantTier", tier)],
  message: {
    vi: `Xếp loại cán bộ, công chức, viên chức “${tierLabels[tier].vi}”; cần “${tierLabels[minimum].vi}” trở lên.`,
    en: `Rated “${tierLabels[tier].en}” as civil servant; “${tierLabels[minimum].en}” or better is needed.`,
  },
});

export const memberTierRules: readonly MemberRule[] = [
  profile,
  excellentCriteria,
  excellentCivilServant,
  goodCriteria,
  goodCivilServant,
  completedCriteria,
  completedCivilServant,
  residual,
  degradation,
  targetsBelow50,
  civilServantForces,
  disciplineForces,
  disciplineOnce,
];
