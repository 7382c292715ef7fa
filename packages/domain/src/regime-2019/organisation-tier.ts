import type { OrganisationFacts } from "../facts.ts";
import { checkAttestation } from "../rating/attestation.ts";
import { truthFact } from "../rating/used-facts.ts";
import { forbidden, warning } from "../rule/answer.ts";
import { attestedFor, forcesLowest, requiredFor } from "../rule/effects.ts";
import type { Explanation } from "../rule/rule.ts";
import { allOf } from "../rule/three-valued.ts";
import { lowestTier } from "../vocabulary/tier.ts";
import type { Rule2019 } from "./context.ts";
import { checkAllLevels, checkLevels } from "./criteria.ts";
import { checkDisciplineForces, checkNoDiscipline } from "./discipline.ts";
import { checkAsWritten } from "./literal-share.ts";
import { checkPeers, countedPeers, explainLowestPeers } from "./peers.ts";
import { checkResidual } from "./residual.ts";
import { checkLowestShare, checkShare } from "./shares.ts";
import { explainTargets, isDoneBelow } from "./targets.ts";

// HD 21, II.B.1.3: the tiers of a Party organisation, in the order of the text.

type OrganisationRule = Rule2019<OrganisationFacts>;

const profile: OrganisationRule = {
  id: "HD21.ORG.EXCELLENT.PROFILE",
  citation: "HD 21, II.B.1.3.a, bullet 1",
  clause: [
    "Là đảng bộ (chi bộ) có nhiều thành tích nổi bật, có đổi mới sáng tạo; khẳng định vị thế, vai trò hàng đầu, điển hình để các tổ chức đảng khác học tập, noi theo.",
  ],
  ...attestedFor("EXCELLENT"),
  subjects: ["ORG"],
  check: (facts) => checkAttestation(facts, profile.id),
};

const excellentCriteria: OrganisationRule = {
  id: "HD21.ORG.EXCELLENT.CRITERIA",
  citation: "HD 21, II.B.1.3.a, bullet 2",
  clause: [
    "Các tiêu chí về kết quả thực hiện chương trình, kế hoạch công tác xây dựng Đảng, xây dựng hệ thống chính trị; kết quả lãnh đạo thực hiện nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh được cấp có thẩm quyền giao đều đánh giá đạt cấp độ “Xuất sắc”, những tiêu chí còn lại được đánh giá đạt cấp độ “Tốt” trở lên.",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["ORG"],
  check: ({ levels }, { ruleSet, parameters }) =>
    checkLevels(levels, ruleSet.criteria.ORG, parameters.org.excellent.levels),
};

const excellentSubordinateShare: OrganisationRule = {
  id: "HD21.ORG.EXCELLENT.SUBORDINATE_SHARE",
  citation: "HD 21, II.B.1.3.a, bullet 3, sentence 1",
  clause: [
    "Đối với đảng bộ phải có 100% số tổ chức đảng trực thuộc được xếp loại chất lượng “Hoàn thành nhiệm vụ” trở lên, trong đó có từ 80% được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên.",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["ORG"],
  check: (facts, context) => checkShare(facts, "subordinates", context.parameters.org.excellent.share, context),
};

const excellentMemberShare: OrganisationRule = {
  id: "HD21.ORG.EXCELLENT.MEMBER_SHARE",
  citation: "HD 21, II.B.1.3.a, bullet 3, sentence 2",
  clause: [
    "Đối với chi bộ phải có 100% đảng viên được xếp loại chất lượng “Hoàn thành nhiệm vụ” trở lên, trong đó có từ 80% được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên.",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["ORG"],
  check: (facts, context) => {
    const answer = checkShare(facts, "members", context.parameters.org.excellent.share, context);
    return answer.outcome === "PASSED" ? checkAsWritten(facts, answer, context) : answer;
  },
};

const excellentPeers: OrganisationRule = {
  id: "HD21.ORG.EXCELLENT.PEER_ORGS",
  citation: "HD 21, II.B.1.3.a, bullet 4",
  clause: [
    "Chính quyền, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội cùng cấp được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên.",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["ORG"],
  check: (facts, { parameters: { org } }) => checkPeers(countedPeers(facts, org.peers), org.excellent.peerMinTier),
};

const goodCriteria: OrganisationRule = {
  id: "HD21.ORG.GOOD.CRITERIA",
  citation: "HD 21, II.B.1.3.b, bullet 1",
  clause: [
    "Các tiêu chí về kết quả thực hiện chương trình, kế hoạch công tác xây dựng Đảng, xây dựng hệ thống chính trị; kết quả lãnh đạo thực hiện nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh được cấp có thẩm quyền giao đều đánh giá đạt cấp độ “Tốt” trở lên, những tiêu chí còn lại được đánh giá đạt cấp độ “Trung bình” trở lên.",
  ],
  ...requiredFor("GOOD"),
  subjects: ["ORG"],
  check: ({ levels }, { ruleSet, parameters }) => checkLevels(levels, ruleSet.criteria.ORG, parameters.org.good.levels),
};

const goodSubordinateShare: OrganisationRule = {
  id: "HD21.ORG.GOOD.SUBORDINATE_SHARE",
  citation: "HD 21, II.B.1.3.b, bullet 2, sentence 1",
  clause: [
    "Đối với đảng bộ phải có 100% số tổ chức đảng trực thuộc được xếp loại chất lượng “Hoàn thành nhiệm vụ” trở lên, trong đó có từ 50% được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên.",
  ],
  ...requiredFor("GOOD"),
  subjects: ["ORG"],
  check: (facts, context) => checkShare(facts, "subordinates", context.parameters.org.good.share, context),
};

const goodMemberShare: OrganisationRule = {
  id: "HD21.ORG.GOOD.MEMBER_SHARE",
  citation: "HD 21, II.B.1.3.b, bullet 2, sentence 2",
  clause: [
    "Đối với chi bộ phải có 100% đảng viên được xếp loại chất lượng “Hoàn thành nhiệm vụ” trở lên, trong đó có từ 50% được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên.",
  ],
  ...requiredFor("GOOD"),
  subjects: ["ORG"],
  check: (facts, context) => checkShare(facts, "members", context.parameters.org.good.share, context),
};

const goodPeers: OrganisationRule = {
  id: "HD21.ORG.GOOD.PEER_ORGS",
  citation: "HD 21, II.B.1.3.b, bullet 3",
  clause: [
    "Chính quyền, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội cùng cấp được xếp loại chất lượng “Hoàn thành nhiệm vụ” trở lên.",
  ],
  ...requiredFor("GOOD"),
  subjects: ["ORG"],
  check: (facts, { parameters: { org } }) => checkPeers(countedPeers(facts, org.peers), org.good.peerMinTier),
};

const completedCriteria: OrganisationRule = {
  id: "HD21.ORG.COMPLETED.CRITERIA",
  citation: "HD 21, II.B.1.3.c, bullet 1",
  clause: ["Các tiêu chí đều đánh giá đạt cấp độ “Trung bình” trở lên."],
  ...requiredFor("COMPLETED"),
  subjects: ["ORG"],
  check: ({ levels }, { ruleSet, parameters }) =>
    checkAllLevels(levels, ruleSet.criteria.ORG, parameters.org.completedMinLevel),
};

const completedNoDiscipline: OrganisationRule = {
  id: "HD21.ORG.COMPLETED.NO_DISCIPLINE",
  citation: "HD 21, II.B.1.3.c, bullet 2",
  clause: [
    "Tổ chức đảng không bị xử lý kỷ luật (trừ trường hợp bị xử lý kỷ luật nhưng tự phát hiện và khắc phục xong hậu quả).",
  ],
  ...requiredFor("COMPLETED"),
  subjects: ["ORG"],
  check: ({ discipline }, { parameters }) => checkNoDiscipline(discipline, parameters.org.disciplineExceptionMaxTier),
};

const residual: OrganisationRule = {
  id: "HD21.ORG.NOT_COMPLETED.RESIDUAL",
  citation: "HD 21, II.B.1.3.d, introduction",
  clause: ["Là đảng bộ (chi bộ) không đạt mức “Hoàn thành nhiệm vụ” hoặc thuộc một trong các trường hợp sau:"],
  ...forcesLowest,
  subjects: ["ORG"],
  check: checkResidual([completedCriteria, completedNoDiscipline]),
};

const targetsBelow50: OrganisationRule = {
  id: "HD21.ORG.NOT_COMPLETED.TARGETS_BELOW_50",
  citation: "HD 21, II.B.1.3.d, bullet 1, first limb",
  clause: [
    "Chỉ hoàn thành dưới 50% số chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh được cấp có thẩm quyền giao (trừ trường hợp bất khả kháng)",
  ],
  ...forcesLowest,
  subjects: ["ORG"],
  check: ({ targets }, { parameters: { org } }) => {
    const { targetsBelowPct, forceMajeureExcepted } = org.lowest;
    const excepted = forceMajeureExcepted && targets?.forceMajeure === true;
    const forces = allOf(isDoneBelow(targets, targetsBelowPct), !excepted);
    return forbidden(forces, () => explainWithForceMajeure(targets, targetsBelowPct));
  },
};

function explainWithForceMajeure(targets: OrganisationFacts["targets"], percent: number): Explanation {
  const explanation = explainTargets(targets, percent);
  return {
    ...explanation,
    facts: [...explanation.facts, truthFact("targets.forceMajeure", targets?.forceMajeure ?? false)],
  };
}

/** A chi bộ by analogy: the clause says «đảng bộ». */
const programmesPoor: OrganisationRule = {
  id: "HD21.ORG.NOT_COMPLETED.PROGRAMMES_POOR",
  citation: "HD 21, II.B.1.3.d, bullet 1, second limb",
  clause: ["hoặc các chương trình, kế hoạch về xây dựng Đảng, xây dựng hệ thống chính trị của đảng bộ ở mức kém."],
  ...forcesLowest,
  subjects: ["ORG"],
  check: ({ programmesPoor: poor = false }) => forbidden(poor, () => explainProgrammes(poor)),
};

const explainProgrammes = (poor: boolean): Explanation => ({
  facts: [truthFact("programmesPoor", poor)],
  message: poor
    ? { vi: "Chương trình, kế hoạch xây dựng Đảng ở mức kém.", en: "Party-building programmes are at poor level." }
    : { vi: "Chương trình, kế hoạch xây dựng Đảng không ở mức kém.", en: "Party-building programmes are not poor." },
});

const peersTwoLowest: OrganisationRule = {
  id: "HD21.ORG.NOT_COMPLETED.PEER_ORGS_TWO",
  citation: "HD 21, II.B.1.3.d, bullet 2",
  clause: [
    "Có từ 02 tổ chức trong các tổ chức: Mặt trận Tổ quốc, các đoàn thể chính trị - xã hội cùng cấp xếp loại chất lượng “Không hoàn thành nhiệm vụ”.",
  ],
  ...forcesLowest,
  subjects: ["ORG"],
  check: (facts, { parameters: { org } }) => {
    const lowest = countedPeers(facts, org.lowest.peerKinds).filter(({ tier }) => tier === lowestTier);
    const { peerCount } = org.lowest;
    return forbidden(lowest.length >= peerCount, () => explainLowestPeers(lowest, peerCount));
  },
};

const disciplineForces: OrganisationRule = {
  id: "HD21.ORG.NOT_COMPLETED.DISCIPLINE",
  citation: "HD 21, II.B.1.3.d, bullet 3",
  clause: ["Tổ chức đảng bị xử lý kỷ luật."],
  ...forcesLowest,
  subjects: ["ORG"],
  check: ({ discipline }) => checkDisciplineForces(discipline),
};

const subordinateShareLowest: OrganisationRule = {
  id: "HD21.ORG.NOT_COMPLETED.SUBORDINATE_SHARE",
  citation: "HD 21, II.B.1.3.d, bullet 4, first limb",
  clause: ["Đảng bộ có trên 20% số tổ chức đảng trực thuộc xếp loại “Không hoàn thành nhiệm vụ”"],
  ...forcesLowest,
  subjects: ["ORG"],
  check: (facts, context) =>
    checkLowestShare(facts, "subordinates", context.parameters.org.lowest.subordinatePct, context),
};

/** The clause names «chi bộ cơ sở» only: another cell is warned by analogy (C10). */
const memberShareLowest: OrganisationRule = {
  id: "HD21.ORG.NOT_COMPLETED.MEMBER_SHARE",
  citation: "HD 21, II.B.1.3.d, bullet 4, second limb",
  clause: ["chi bộ cơ sở có trên 20% số đảng viên xếp loại “Không hoàn thành nhiệm vụ”."],
  ...forcesLowest,
  subjects: ["ORG"],
  check: (facts, context) => {
    const { memberPct, memberKinds } = context.parameters.org.lowest;
    const answer = checkLowestShare(facts, "members", memberPct, context);
    const forces = memberKinds.includes(facts.kind) || answer.outcome !== "FAILED";
    return forces ? answer : warning(() => byAnalogy(answer.explain()));
  },
};

const byAnalogy = ({ message, ...rest }: Explanation): Explanation => ({
  ...rest,
  message: {
    vi: `${message.vi} Hướng dẫn 21 chỉ quy định cho chi bộ cơ sở; áp dụng tương tự cho chi bộ trực thuộc, chỉ để lưu ý.`,
    en: `${message.en} Guidance 21 provides for grassroots cells only; it is applied to subordinate cells by analogy, as a note.`,
  },
});

export const organisationTierRules: readonly OrganisationRule[] = [
  profile,
  excellentCriteria,
  excellentSubordinateShare,
  excellentMemberShare,
  excellentPeers,
  goodCriteria,
  goodSubordinateShare,
  goodMemberShare,
  goodPeers,
  completedCriteria,
  completedNoDiscipline,
  residual,
  targetsBelow50,
  programmesPoor,
  peersTwoLowest,
  disciplineForces,
  subordinateShareLowest,
  memberShareLowest,
];
