import type { CollectiveFacts } from "../facts.ts";
import { disciplineFormLabels } from "../labels.ts";
import { checkAttestation } from "../rating/attestation.ts";
import { numberFact, textFact, truthFact } from "../rating/used-facts.ts";
import { forbidden, notApplicable, unknown, warning } from "../rule/answer.ts";
import { attestedFor, caps, forcesLowest, requiredFor } from "../rule/effects.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { allOf, anyOf, type Truth } from "../rule/three-valued.ts";
import type { RuleSet2019 } from "../rule-sets/rule-set.ts";
import { type DisciplineForm, disciplineFormsMildestFirst } from "../vocabulary/peer.ts";
import { lowestTier, tierAbove } from "../vocabulary/tier.ts";
import { checkCap, explainCap } from "./cap.ts";
import type { Rule2019 } from "./context.ts";
import { checkAllLevels, checkCoreLevels, checkLevels } from "./criteria.ts";
import { checkDisciplineForces, checkNoDiscipline } from "./discipline.ts";
import { violatedHere } from "./former-organisation.ts";
import { checkResidual } from "./residual.ts";
import { explainTargets, isDoneBelow } from "./targets.ts";

// HD 21, II.B.3.3: the tiers of a leadership collective, in the order of the text.

type CollectiveRule = Rule2019<CollectiveFacts>;

const profile: CollectiveRule = {
  id: "HD21.COLLECTIVE.EXCELLENT.PROFILE",
  citation: "HD 21, II.B.3.3.a, bullet 1",
  clause: [
    "Là tập thể đoàn kết, có phẩm chất, năng lực, uy tín, khẳng định rõ vai trò lãnh đạo, chỉ đạo, điều hành thực hiện nhiệm vụ chính trị của tổ chức, địa phương, cơ quan, đơn vị; có đổi mới sáng tạo, có sản phẩm cụ thể; tích cực cải cách thủ tục hành chính, ứng dụng khoa học, công nghệ trong công tác; xây dựng đơn vị phát triển toàn diện, giữ vị trí hàng đầu trong địa phương, ngành, lĩnh vực.",
  ],
  ...attestedFor("EXCELLENT"),
  subjects: ["COLLECTIVE"],
  check: (facts) => checkAttestation(facts, profile.id),
};

const excellentCriteria: CollectiveRule = {
  id: "HD21.COLLECTIVE.EXCELLENT.CRITERIA",
  citation: "HD 21, II.B.3.3.a, bullet 2",
  clause: [
    "Các tiêu chí về kết quả thực hiện chương trình, kế hoạch công tác xây dựng Đảng, xây dựng hệ thống chính trị; kết quả lãnh đạo thực hiện nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh được cấp có thẩm quyền giao đều đánh giá đạt cấp độ “Xuất sắc”, những tiêu chí còn lại được đánh giá đạt cấp độ “Tốt” trở lên.",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["COLLECTIVE"],
  check: ({ levels }, { ruleSet, parameters }) =>
    checkLevels(levels, ruleSet.criteria.COLLECTIVE, parameters.collective.excellent.levels),
};

/** Printed under the top tier, but said of every tier. */
const capByOrganisation: CollectiveRule = {
  id: "HD21.COLLECTIVE.CAP_BY_ORG",
  citation: "HD 21, II.B.3.3.a, closing paragraph, sentence 2",
  clause: [
    "Mức xếp loại chất lượng của tập thể lãnh đạo, quản lý không được cao hơn mức xếp loại của tổ chức, cơ quan, đơn vị.",
  ],
  ...caps,
  subjects: ["COLLECTIVE"],
  check: ({ orgTier }, { parameters }) =>
    parameters.collective.capByOrganisation
      ? checkOrganisationCap(orgTier)
      : notApplicable(() => explainCap("collective", [{ name: "orgTier", tier: orgTier }])),
};

const goodCriteria: CollectiveRule = {
  id: "HD21.COLLECTIVE.GOOD.CRITERIA",
  citation: "HD 21, II.B.3.3.b, bullet 1",
  clause: [
    "Các tiêu chí về kết quả thực hiện chương trình, kế hoạch công tác xây dựng Đảng, xây dựng hệ thống chính trị; kết quả lãnh đạo thực hiện nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh được cấp có thẩm quyền giao đều đánh giá đạt cấp độ “Tốt” trở lên, những tiêu chí còn lại được đánh giá đạt cấp độ “Trung bình” trở lên.",
  ],
  ...requiredFor("GOOD"),
  subjects: ["COLLECTIVE"],
  check: ({ levels }, { ruleSet, parameters }) =>
    checkLevels(levels, ruleSet.criteria.COLLECTIVE, parameters.collective.good.levels),
};

/** Any form, a reprimand included. */
const noPersonDisciplined: CollectiveRule = {
  id: "HD21.COLLECTIVE.GOOD.NO_MEMBER_DISCIPLINED",
  citation: "HD 21, II.B.3.3.b, bullet 2",
  clause: ["Không có thành viên của tập thể lãnh đạo, quản lý bị xử lý kỷ luật."],
  ...requiredFor("GOOD"),
  subjects: ["COLLECTIVE"],
  check: ({ personDisciplines = [] }) => {
    const counted = violatedHere(personDisciplines);
    return forbidden(counted.length > 0, () => explainPersons(counted));
  },
};

/** «Các tiêu chí cơ bản» is nowhere defined: which boxes they are is a parameter (C5). */
const completedCriteria: CollectiveRule = {
  id: "HD21.COLLECTIVE.COMPLETED.CRITERIA",
  citation: "HD 21, II.B.3.3.c, bullet 1",
  clause: ["Các tiêu chí cơ bản được đánh giá đạt cấp độ “Trung bình” trở lên."],
  ...requiredFor("COMPLETED"),
  subjects: ["COLLECTIVE"],
  check: ({ levels }, { ruleSet, parameters }) => {
    const check = parameters.basicCriteria === "CORE" ? checkCoreLevels : checkAllLevels;
    return check(levels, ruleSet.criteria.COLLECTIVE, parameters.collective.completedMinLevel);
  },
};

const completedNoDiscipline: CollectiveRule = {
  id: "HD21.COLLECTIVE.COMPLETED.NO_DISCIPLINE",
  citation: "HD 21, II.B.3.3.c, bullet 2",
  clause: [
    "Tập thể lãnh đạo, quản lý không bị xử lý kỷ luật (trừ trường hợp bị xử lý kỷ luật nhưng tự phát hiện và khắc phục xong hậu quả).",
  ],
  ...requiredFor("COMPLETED"),
  subjects: ["COLLECTIVE"],
  check: ({ discipline }, { parameters }) =>
    checkNoDiscipline(discipline, parameters.collective.disciplineExceptionMaxTier),
};

const residual: CollectiveRule = {
  id: "HD21.COLLECTIVE.NOT_COMPLETED.RESIDUAL",
  citation: "HD 21, II.B.3.3.d, introduction",
  clause: ["Là tập thể không đạt mức “Hoàn thành nhiệm vụ” hoặc thuộc một trong các trường hợp sau:"],
  ...forcesLowest,
  subjects: ["COLLECTIVE"],
  check: checkResidual([completedCriteria, completedNoDiscipline]),
};

const disunityOrDegradation: CollectiveRule = {
  id: "HD21.COLLECTIVE.NOT_COMPLETED.DISUNITY_OR_DEGRADATION",
  citation: "HD 21, II.B.3.3.d, bullet 1",
  clause: [
    "Cấp có thẩm quyền kết luận mất đoàn kết nội bộ hoặc có thành viên suy thoái về tư tưởng chính trị, đạo đức, lối sống, “tự diễn biến”, “tự chuyển hóa”.",
  ],
  ...forcesLowest,
  subjects: ["COLLECTIVE"],
  check: ({ disunityConcluded = false, degradationConcluded = false }) =>
    forbidden(disunityConcluded || degradationConcluded, () =>
      explainConclusions(disunityConcluded, degradationConcluded),
    ),
};

const explainConclusions = (disunity: boolean, degradation: boolean): Explanation => ({
  facts: [truthFact("disunityConcluded", disunity), truthFact("degradationConcluded", degradation)],
  message:
    disunity || degradation
      ? {
          vi: "Cấp có thẩm quyền kết luận mất đoàn kết nội bộ hoặc có thành viên suy thoái.",
          en: "The authority concluded internal disunity or degradation of a person.",
        }
      : {
          vi: "Không có kết luận về mất đoàn kết nội bộ hoặc suy thoái.",
          en: "No conclusion of disunity or degradation.",
        },
});

/** The comma between the limbs is read as «and» (C4); then missed key targets alone only warn. */
const targets: CollectiveRule = {
  id: "HD21.COLLECTIVE.NOT_COMPLETED.TARGETS",
  citation: "HD 21, II.B.3.3.d, bullet 2",
  clause: [
    "Địa phương, tổ chức, cơ quan, đơn vị trực tiếp lãnh đạo, quản lý chỉ hoàn thành dưới 50% chỉ tiêu, nhiệm vụ được cấp có thẩm quyền giao, phê duyệt, các chỉ tiêu chủ yếu không đạt 100% (trừ trường hợp bất khả kháng).",
  ],
  ...forcesLowest,
  subjects: ["COLLECTIVE"],
  check: (facts, { parameters }) => {
    const { few, keyMissed, excepted, forces } = targetLimbs(facts, parameters.collective.lowest);
    const explain = () => explainTargetLimbs(facts, parameters.collective.lowest);
    const keyMissedAlone = few === false && keyMissed === true && !excepted && forces === false;
    return keyMissedAlone ? warning(explain) : forbidden(forces, explain);
  },
};

type LowestCondition = RuleSet2019["parameters"]["collective"]["lowest"];

function targetLimbs({ targets: counted }: CollectiveFacts, lowest: LowestCondition) {
  const few = isDoneBelow(counted, lowest.targetsBelowPct);
  const keyMissed = isBelow(counted?.keyTargetsDonePct, lowest.keyTargetsBelowPct);
  const excepted = lowest.forceMajeureExcepted && counted?.forceMajeure === true;
  const missed = lowest.targetsClause === "AND" ? allOf(few, keyMissed) : anyOf(few, keyMissed);
  return { few, keyMissed, excepted, forces: allOf(missed, !excepted) };
}

const isBelow = (percent: number | undefined, limit: number): Truth =>
  percent === undefined ? undefined : percent < limit;

function explainTargetLimbs(facts: CollectiveFacts, lowest: LowestCondition): Explanation {
  const counted = explainTargets(facts.targets, lowest.targetsBelowPct);
  const { keyTargetsDonePct, forceMajeure = false } = facts.targets ?? {};
  return {
    ...counted,
    facts: [
      ...counted.facts,
      numberFact("targets.keyTargetsDonePct", keyTargetsDonePct),
      truthFact("targets.forceMajeure", forceMajeure),
    ],
    message: {
      vi: `${counted.message.vi} Chỉ tiêu chủ yếu đạt ${keyTargetsDonePct ?? "?"} % (cần ${lowest.keyTargetsBelowPct} %).`,
      en: `${counted.message.en} Key targets at ${keyTargetsDonePct ?? "?"}% (${lowest.keyTargetsBelowPct}% needed).`,
    },
  };
}

const disciplineForces: CollectiveRule = {
  id: "HD21.COLLECTIVE.NOT_COMPLETED.DISCIPLINE",
  citation: "HD 21, II.B.3.3.d, bullet 3",
  clause: ["Tập thể lãnh đạo, quản lý bị xử lý kỷ luật."],
  ...forcesLowest,
  subjects: ["COLLECTIVE"],
  check: ({ discipline }) => checkDisciplineForces(discipline),
};

const personWarned: CollectiveRule = {
  id: "HD21.COLLECTIVE.NOT_COMPLETED.MEMBER_WARNING",
  citation: "HD 21, II.B.3.3.d, bullet 4",
  clause: [
    "Có thành viên của tập thể lãnh đạo, quản lý bị xử lý kỷ luật từ cảnh cáo trở lên (một vi phạm bị xử lý kỷ luật chỉ tính một lần khi xếp loại).",
  ],
  ...forcesLowest,
  subjects: ["COLLECTIVE"],
  check: ({ personDisciplines = [] }, { parameters }) => {
    const { personDisciplineMin } = parameters.collective.lowest;
    const severe = violatedHere(personDisciplines).filter(({ form }) => isFormAtLeast(form, personDisciplineMin));
    return forbidden(severe.length > 0, () => explainPersons(severe));
  },
};

/** «từ cảnh cáo trở lên». */
const isFormAtLeast = (form: DisciplineForm, minimum: DisciplineForm): boolean =>
  disciplineFormsMildestFirst.indexOf(form) >= disciplineFormsMildestFirst.indexOf(minimum);

const explainPersons = (disciplines: readonly { readonly form: DisciplineForm }[]): Explanation => ({
  facts: [
    numberFact("personDisciplines", disciplines.length),
    ...disciplines.map(({ form }) => textFact("personDisciplines", disciplineFormLabels[form])),
  ],
  message:
    disciplines.length > 0
      ? { vi: `${disciplines.length} thành viên bị xử lý kỷ luật.`, en: `${disciplines.length} persons disciplined.` }
      : { vi: "Không có thành viên bị xử lý kỷ luật ở mức này.", en: "No person disciplined to this degree." },
});

/** An organisation without a tier caps nothing; one whose tier is not known closes all but the lowest. */
function checkOrganisationCap(orgTier: CollectiveFacts["orgTier"]): Answer {
  const tiers = [{ name: "orgTier", tier: orgTier }] as const;
  const explain = () => explainCap("collective", tiers);
  if (orgTier === undefined) return { ...unknown(explain), closes: tierAbove(lowestTier) };
  return orgTier === "NOT_RATED" ? warning(explain) : checkCap("collective", tiers);
}

export const collectiveTierRules: readonly CollectiveRule[] = [
  profile,
  excellentCriteria,
  capByOrganisation,
  goodCriteria,
  noPersonDisciplined,
  completedCriteria,
  completedNoDiscipline,
  residual,
  disunityOrDegradation,
  targets,
  disciplineForces,
  personWarned,
];
