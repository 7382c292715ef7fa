import type { OrganisationFacts, Peer } from "../facts.ts";
import { peerKindLabels, tierLabels } from "../labels.ts";
import { forbidden, required, warning } from "../rule/answer.ts";
import type { UsedFact } from "../rule/finding.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { allOf } from "../rule/three-valued.ts";
import { isTierAtLeast, lowestTier, type QualityTier } from "../vocabulary/tier.ts";
import { checkAttestation } from "./attestation.ts";
import type { Rule2019 } from "./context.ts";
import { checkAllLevels, checkLevels } from "./criteria.ts";
import { checkDisciplineForces, checkNoDiscipline } from "./discipline.ts";
import { checkResidual } from "./residual.ts";
import { checkLowestShare, checkShare } from "./shares.ts";
import { explainTargets, isDoneBelow } from "./targets.ts";
import { truthFact } from "./used-facts.ts";

// HD 21, II.B.1.3: the tiers of a Party organisation, in the order of the text.

type OrganisationRule = Rule2019<OrganisationFacts>;

const profile: OrganisationRule = {
  id: "HD21.ORG.EXCELLENT.PROFILE",
  citation: "HD 21, II.B.1.3.a, bullet 1",
  clause: [
    "Là đảng bộ (chi bộ) có nhiều thành tích nổi bật, có đổi mới sáng tạo; khẳng định vị thế, vai trò hàng đầu, điển hình để các tổ chức đảng khác học tập, noi theo.",
  ],
  effect: "REQUIRE",
  severity: "ATTEST",
  subjects: ["ORG"],
  closes: "EXCELLENT",
  check: (facts) => checkAttestation(facts, profile.id),
};

const excellentCriteria: OrganisationRule = {
  id: "HD21.ORG.EXCELLENT.CRITERIA",
  citation: "HD 21, II.B.1.3.a, bullet 2",
  clause: [
    "Các tiêu chí về kết quả thực hiện chương trình, kế hoạch công tác xây dựng Đảng, xây dựng hệ thống chính trị; kết quả lãnh đạo thực hiện nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh được cấp có thẩm quyền giao đều đánh giá đạt cấp độ “Xuất sắc”, những tiêu chí còn lại được đánh giá đạt cấp độ “Tốt” trở lên.",
  ],
  effect: "REQUIRE",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "EXCELLENT",
  check: ({ levels }, { ruleSet, parameters }) =>
    checkLevels(levels, ruleSet.criteria.ORG, parameters.org.excellent.levels),
};

const excellentSubordinateShare: OrganisationRule = {
  id: "HD21.ORG.EXCELLENT.SUBORDINATE_SHARE",
  citation: "HD 21, II.B.1.3.a, bullet 3, sentence 1",
  clause: [
    "Đối với đảng bộ phải có 100% số tổ chức đảng trực thuộc được xếp loại chất lượng “Hoàn thành nhiệm vụ” trở lên, trong đó có từ 80% được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên.",
  ],
  effect: "REQUIRE",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "EXCELLENT",
  check: (facts, context) => checkShare(facts, "subordinates", context.parameters.org.excellent.share, context),
};

const excellentMemberShare: OrganisationRule = {
  id: "HD21.ORG.EXCELLENT.MEMBER_SHARE",
  citation: "HD 21, II.B.1.3.a, bullet 3, sentence 2",
  clause: [
    "Đối với chi bộ phải có 100% đảng viên được xếp loại chất lượng “Hoàn thành nhiệm vụ” trở lên, trong đó có từ 80% được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên.",
  ],
  effect: "REQUIRE",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "EXCELLENT",
  check: (facts, context) => checkShare(facts, "members", context.parameters.org.excellent.share, context),
};

const excellentPeers: OrganisationRule = {
  id: "HD21.ORG.EXCELLENT.PEER_ORGS",
  citation: "HD 21, II.B.1.3.a, bullet 4",
  clause: [
    "Chính quyền, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội cùng cấp được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên.",
  ],
  effect: "REQUIRE",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "EXCELLENT",
  check: (facts, { parameters: { org } }) => checkPeers(countedPeers(facts, org.peers), org.excellent.peerMinTier),
};

const goodCriteria: OrganisationRule = {
  id: "HD21.ORG.GOOD.CRITERIA",
  citation: "HD 21, II.B.1.3.b, bullet 1",
  clause: [
    "Các tiêu chí về kết quả thực hiện chương trình, kế hoạch công tác xây dựng Đảng, xây dựng hệ thống chính trị; kết quả lãnh đạo thực hiện nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh được cấp có thẩm quyền giao đều đánh giá đạt cấp độ “Tốt” trở lên, những tiêu chí còn lại được đánh giá đạt cấp độ “Trung bình” trở lên.",
  ],
  effect: "REQUIRE",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "GOOD",
  check: ({ levels }, { ruleSet, parameters }) => checkLevels(levels, ruleSet.criteria.ORG, parameters.org.good.levels),
};

const goodSubordinateShare: OrganisationRule = {
  id: "HD21.ORG.GOOD.SUBORDINATE_SHARE",
  citation: "HD 21, II.B.1.3.b, bullet 2, sentence 1",
  clause: [
    "Đối với đảng bộ phải có 100% số tổ chức đảng trực thuộc được xếp loại chất lượng “Hoàn thành nhiệm vụ” trở lên, trong đó có từ 50% được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên.",
  ],
  effect: "REQUIRE",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "GOOD",
  check: (facts, context) => checkShare(facts, "subordinates", context.parameters.org.good.share, context),
};

const goodMemberShare: OrganisationRule = {
  id: "HD21.ORG.GOOD.MEMBER_SHARE",
  citation: "HD 21, II.B.1.3.b, bullet 2, sentence 2",
  clause: [
    "Đối với chi bộ phải có 100% đảng viên được xếp loại chất lượng “Hoàn thành nhiệm vụ” trở lên, trong đó có từ 50% được xếp loại chất lượng “Hoàn thành tốt nhiệm vụ” trở lên.",
  ],
  effect: "REQUIRE",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "GOOD",
  check: (facts, context) => checkShare(facts, "members", context.parameters.org.good.share, context),
};

const goodPeers: OrganisationRule = {
  id: "HD21.ORG.GOOD.PEER_ORGS",
  citation: "HD 21, II.B.1.3.b, bullet 3",
  clause: [
    "Chính quyền, Mặt trận Tổ quốc và các đoàn thể chính trị - xã hội cùng cấp được xếp loại chất lượng “Hoàn thành nhiệm vụ” trở lên.",
  ],
  effect: "REQUIRE",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "GOOD",
  check: (facts, { parameters: { org } }) => checkPeers(countedPeers(facts, org.peers), org.good.peerMinTier),
};

const completedCriteria: OrganisationRule = {
  id: "HD21.ORG.COMPLETED.CRITERIA",
  citation: "HD 21, II.B.1.3.c, bullet 1",
  clause: ["Các tiêu chí đều đánh giá đạt cấp độ “Trung bình” trở lên."],
  effect: "REQUIRE",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "COMPLETED",
  check: ({ levels }, { ruleSet, parameters }) =>
    checkAllLevels(levels, ruleSet.criteria.ORG, parameters.org.completedMinLevel),
};

const completedNoDiscipline: OrganisationRule = {
  id: "HD21.ORG.COMPLETED.NO_DISCIPLINE",
  citation: "HD 21, II.B.1.3.c, bullet 2",
  clause: [
    "Tổ chức đảng không bị xử lý kỷ luật (trừ trường hợp bị xử lý kỷ luật nhưng tự phát hiện và khắc phục xong hậu quả).",
  ],
  effect: "REQUIRE",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "COMPLETED",
  check: ({ discipline }, { parameters }) => checkNoDiscipline(discipline, parameters.org.disciplineExceptionMaxTier),
};

const residual: OrganisationRule = {
  id: "HD21.ORG.NOT_COMPLETED.RESIDUAL",
  citation: "HD 21, II.B.1.3.d, introduction",
  clause: ["Là đảng bộ (chi bộ) không đạt mức “Hoàn thành nhiệm vụ” hoặc thuộc một trong các trường hợp sau:"],
  effect: "FORCE_LOWEST",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "COMPLETED",
  check: checkResidual([completedCriteria, completedNoDiscipline]),
};

const targetsBelow50: OrganisationRule = {
  id: "HD21.ORG.NOT_COMPLETED.TARGETS_BELOW_50",
  citation: "HD 21, II.B.1.3.d, bullet 1, first limb",
  clause: [
    "Chỉ hoàn thành dưới 50% số chỉ tiêu, nhiệm vụ phát triển kinh tế - xã hội, quốc phòng - an ninh được cấp có thẩm quyền giao (trừ trường hợp bất khả kháng)",
  ],
  effect: "FORCE_LOWEST",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "COMPLETED",
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
  effect: "FORCE_LOWEST",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "COMPLETED",
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
  effect: "FORCE_LOWEST",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "COMPLETED",
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
  effect: "FORCE_LOWEST",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "COMPLETED",
  check: ({ discipline }) => checkDisciplineForces(discipline),
};

const subordinateShareLowest: OrganisationRule = {
  id: "HD21.ORG.NOT_COMPLETED.SUBORDINATE_SHARE",
  citation: "HD 21, II.B.1.3.d, bullet 4, first limb",
  clause: ["Đảng bộ có trên 20% số tổ chức đảng trực thuộc xếp loại “Không hoàn thành nhiệm vụ”"],
  effect: "FORCE_LOWEST",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "COMPLETED",
  check: (facts, context) =>
    checkLowestShare(facts, "subordinates", context.parameters.org.lowest.subordinatePct, context),
};

/** The clause names «chi bộ cơ sở» only: another cell is warned by analogy (C10). */
const memberShareLowest: OrganisationRule = {
  id: "HD21.ORG.NOT_COMPLETED.MEMBER_SHARE",
  citation: "HD 21, II.B.1.3.d, bullet 4, second limb",
  clause: ["chi bộ cơ sở có trên 20% số đảng viên xếp loại “Không hoàn thành nhiệm vụ”."],
  effect: "FORCE_LOWEST",
  severity: "BLOCK",
  subjects: ["ORG"],
  closes: "COMPLETED",
  check: (facts, context) => {
    const { memberPct, memberKinds } = context.parameters.org.lowest;
    const answer = checkLowestShare(facts, "members", memberPct, context);
    const forces = memberKinds.includes(facts.kind) || answer.outcome !== "FAILED";
    return forces ? answer : warning(answer.explain);
  },
};

const countedPeers = ({ peers = [] }: OrganisationFacts, kinds: readonly Peer["kind"][]): readonly Peer[] =>
  peers.filter(({ kind }) => kinds.includes(kind));

const checkPeers = (peers: readonly Peer[], minimum: QualityTier): Answer =>
  required(
    peers.every(({ tier }) => isTierAtLeast(tier, minimum)),
    () => explainPeers(peers, minimum),
  );

const explainPeers = (peers: readonly Peer[], minimum: QualityTier): Explanation => ({
  facts: peers.map(peerFact),
  message:
    peers.length === 0
      ? { vi: "Không có cơ quan, đoàn thể cùng cấp nào được xếp loại.", en: "No body of the same level was rated." }
      : {
          vi: `Cần tất cả đạt “${tierLabels[minimum].vi}” trở lên; thấp hơn: ${namesBelow(peers, minimum, "vi")}.`,
          en: `All must reach “${tierLabels[minimum].en}” or better; below it: ${namesBelow(peers, minimum, "en")}.`,
        },
});

function namesBelow(peers: readonly Peer[], minimum: QualityTier, language: "vi" | "en"): string {
  const below = peers.filter(({ tier }) => !isTierAtLeast(tier, minimum));
  const none = language === "vi" ? "không có" : "none";
  return below.map(({ kind }) => peerKindLabels[kind][language]).join(", ") || none;
}

const peerFact = ({ kind, tier }: Peer): UsedFact => ({
  name: `peers.${kind}`,
  label: peerKindLabels[kind],
  value: tierLabels[tier],
});

const explainLowestPeers = (lowest: readonly Peer[], count: number): Explanation => ({
  facts: lowest.map(peerFact),
  arithmetic: `${lowest.length} ${lowest.length >= count ? "≥" : "<"} ${count}`,
  message: {
    vi: `${lowest.length} tổ chức (Mặt trận Tổ quốc, đoàn thể) xếp loại “${tierLabels[lowestTier].vi}”; từ ${count} thì xếp mức thấp nhất.`,
    en: `${lowest.length} of the Fatherland Front and mass organisations at “${tierLabels[lowestTier].en}”; ${count} force the lowest tier.`,
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
