import type { OrganisationFacts2016 } from "../facts-2016.ts";
import { attestedFor, closesGate, forcesLowest, requiredFor } from "../rule/effects.ts";
import { checkFinding, checkStatement, checkUnitedWithoutDiscipline } from "./conduct.ts";
import type { Rule2016 } from "./context.ts";
import { withRegularMeetings } from "./meetings.ts";
import { checkLowestPeers, checkPeers } from "./peers.ts";
import { checkAtLeast, checkBelow, checkGroups, checkMaximum } from "./points.ts";
import { checkAllAtLeast, checkLowestShare } from "./shares.ts";

// KH 57, II.B.1: the points and the tiers of a Party organisation, in the order of the text. A tier is closed by its own
// conditions alone: what a higher one misses falls through to the next («chưa đạt mức …»).

type OrganisationRule = Rule2016<OrganisationFacts2016>;

/** The items within a group («biểu điểm») are not held (G11). */
export const weights: OrganisationRule = {
  id: "KH57.POINTS.WEIGHTS",
  citation: "KH 57, II.B.1.1.a-e",
  clause: [
    "a) Thực hiện nhiệm vụ chính trị (40 điểm)",
    "b) Công tác chính trị tư tưởng (20 điểm)",
    "c) Công tác tổ chức, cán bộ và xây dựng đảng bộ, chi bộ (15 điểm)",
    "d) Lãnh đạo xây dựng chính quyền (cơ quan, đơn vị) và các đoàn thể chính trị, xã hội (15 điểm)",
    "e) Công tác kiểm tra, giám sát và kỷ luật đảng (10 điểm)",
  ],
  ...closesGate,
  subjects: ["ORG"],
  check: ({ points }, { ruleSet }) => checkGroups(points, ruleSet.scoreSheet),
};

export const maximum: OrganisationRule = {
  id: "KH57.POINTS.MAX_100",
  citation: "KH 57, II.B.1.3, bullet 2",
  clause: [
    "Việc đánh giá chất lượng đảng bộ, chi bộ bằng cách chấm điểm, tổng số điểm tối đa là 100 (không có điểm cộng thêm). Khi chấm điểm phải căn cứ biểu điểm đánh giá (kèm theo).",
  ],
  ...closesGate,
  subjects: ["ORG"],
  check: ({ points }, { parameters }) => checkMaximum(points, parameters.points.maxTotal),
};

const cleanStrongPoints: OrganisationRule = {
  id: "KH57.ORG.CLEAN_STRONG.POINTS",
  citation: "KH 57, II.B.1.2.a",
  clause: [
    "a) Đảng bộ (chi bộ) trong sạch, vững mạnh: Hoàn thành xuất sắc các nhiệm vụ được giao, đạt được từ 90 điểm trở lên và đảm bảo các điều kiện:",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["ORG"],
  check: ({ points }, { parameters: { org } }) => checkAtLeast(points, org.cleanStrong.minPoints),
};

const cleanStrongCollective: OrganisationRule = {
  id: "KH57.ORG.CLEAN_STRONG.COLLECTIVE",
  citation: "KH 57, II.B.1.2.a, condition 1",
  clause: ["Tập thể cấp ủy đoàn kết, hoàn thành xuất sắc nhiệm vụ;"],
  ...attestedFor("EXCELLENT"),
  subjects: ["ORG"],
  check: ({ collectiveExcellent }) =>
    checkStatement("collectiveExcellent", collectiveExcellent, {
      yes: { vi: "Tập thể cấp ủy đoàn kết, hoàn thành xuất sắc nhiệm vụ.", en: "United, and did excellently." },
      no: {
        vi: "Tập thể cấp ủy không đoàn kết hoặc chưa hoàn thành xuất sắc nhiệm vụ.",
        en: "Not united, or did not do excellently.",
      },
    }),
};

const cleanStrongShare: OrganisationRule = {
  id: "KH57.ORG.CLEAN_STRONG.SHARE",
  citation: "KH 57, II.B.1.2.a, condition 2",
  clause: [
    "Chi bộ, đảng bộ sinh hoạt đúng quy định; chi bộ có 100% đảng viên đạt mức “Hoàn thành nhiệm vụ” trở lên, đảng bộ có 100% số chi bộ trực thuộc đạt mức “Hoàn thành nhiệm vụ” trở lên;",
  ],
  ...requiredFor("EXCELLENT"),
  subjects: ["ORG"],
  check: (facts, context) => withRegularMeetings(checkAllAtLeast(facts, context), facts.meetingsRegular),
};

const cleanStrongPeers: OrganisationRule = {
  id: "KH57.ORG.CLEAN_STRONG.PEER_ORGS",
  citation: "KH 57, II.B.1.2.a, condition 3",
  clause: ["Chính quyền, các tổ chức đoàn thể phân loại chất lượng đạt mức cao nhất."],
  ...requiredFor("EXCELLENT"),
  subjects: ["ORG"],
  check: (facts, { parameters: { org } }) => checkPeers(facts, org.peers, org.cleanStrong.peerMinStanding),
};

const goodPoints: OrganisationRule = {
  id: "KH57.ORG.GOOD.POINTS",
  citation: "KH 57, II.B.1.2.b",
  clause: [
    "b) Đảng bộ (chi bộ) hoàn thành tốt nhiệm vụ: Hoàn thành tốt các nhiệm vụ được giao, đạt từ 70 đến dưới 90 điểm hoặc đạt từ 90 điểm trở lên nhưng chưa đạt mức “Trong sạch, vững mạnh” và đảm bảo các điều kiện:",
  ],
  ...requiredFor("GOOD"),
  subjects: ["ORG"],
  check: ({ points }, { parameters: { org } }) => checkAtLeast(points, org.good.minPoints),
};

const goodNoDiscipline: OrganisationRule = {
  id: "KH57.ORG.GOOD.NO_DISCIPLINE",
  citation: "KH 57, II.B.1.2.b, condition 1",
  clause: [
    "Tập thể, cấp ủy đoàn kết, hoàn thành tốt nhiệm vụ; không có cấp ủy viên, cán bộ là cấp trưởng, cấp phó của các tổ chức trong hệ thống chính trị cùng cấp bị xử lý kỷ luật (trừ những trường hợp bị kỷ luật do tổ chức đảng chủ động phát hiện và tích cực đấu tranh, xử lý).",
  ],
  ...requiredFor("GOOD"),
  subjects: ["ORG"],
  check: ({ collectiveGood, leaderDiscipline }) => checkUnitedWithoutDiscipline(collectiveGood, leaderDiscipline),
};

const goodPeers: OrganisationRule = {
  id: "KH57.ORG.GOOD.PEER_ORGS",
  citation: "KH 57, II.B.1.2.b, condition 2",
  clause: ["Chính quyền, các tổ chức đoàn thể phân loại chất lượng đạt mức cao thứ hai trở lên."],
  ...requiredFor("GOOD"),
  subjects: ["ORG"],
  check: (facts, { parameters: { org } }) => checkPeers(facts, org.peers, org.good.peerMinStanding),
};

const completedPoints: OrganisationRule = {
  id: "KH57.ORG.COMPLETED.POINTS",
  citation: "KH 57, II.B.1.2.c",
  clause: [
    "c) Đảng bộ (chi bộ) hoàn thành nhiệm vụ: Cơ bản hoàn thành các nhiệm vụ được giao, đạt từ 50 đến dưới 70 điểm hoặc đạt từ 70 điểm trở lên nhưng chưa đạt mức “Hoàn thành tốt nhiệm vụ”.",
  ],
  ...requiredFor("COMPLETED"),
  subjects: ["ORG"],
  check: ({ points }, { parameters: { org } }) => checkAtLeast(points, org.completed.minPoints),
};

const weakPoints: OrganisationRule = {
  id: "KH57.ORG.WEAK.POINTS",
  citation: "KH 57, II.B.1.2.d",
  clause: [
    "d) Đảng bộ (chi bộ) yếu kém: Không hoàn thành nhiều nhiệm vụ được giao, đạt dưới 50 điểm hoặc đạt từ 50 điểm trở lên và có một trong các khuyết điểm, hạn chế sau:",
  ],
  ...forcesLowest,
  subjects: ["ORG"],
  check: ({ points }, { parameters: { org } }) => checkBelow(points, org.completed.minPoints),
};

const weakDisunity: OrganisationRule = {
  id: "KH57.ORG.WEAK.DISUNITY",
  citation: "KH 57, II.B.1.2.d, bullet 1",
  clause: ["Nội bộ cấp ủy mất đoàn kết;"],
  ...forcesLowest,
  subjects: ["ORG"],
  check: ({ disunity = false }) =>
    checkFinding("disunity", disunity, {
      yes: { vi: "Nội bộ cấp ủy mất đoàn kết.", en: "The committee is not united." },
      no: { vi: "Không có kết luận mất đoàn kết nội bộ.", en: "No disunity was found." },
    }),
};

const weakCorruption: OrganisationRule = {
  id: "KH57.ORG.WEAK.CORRUPTION",
  citation: "KH 57, II.B.1.2.d, bullet 2",
  clause: [
    "Để xảy ra tham nhũng, tiêu cực, suy thoái về tư tưởng chính trị, đạo đức, lối sống đến mức có đảng viên phải kỷ luật;",
  ],
  ...forcesLowest,
  subjects: ["ORG"],
  check: ({ corruptionDiscipline = false }) =>
    checkFinding("corruptionDiscipline", corruptionDiscipline, {
      yes: {
        vi: "Có đảng viên bị kỷ luật do tham nhũng, tiêu cực, suy thoái.",
        en: "A member was disciplined for corruption, wrongdoing or degradation.",
      },
      no: {
        vi: "Không có đảng viên bị kỷ luật do tham nhũng, tiêu cực, suy thoái.",
        en: "No member was disciplined for corruption, wrongdoing or degradation.",
      },
    }),
};

const weakGovernment: OrganisationRule = {
  id: "KH57.ORG.WEAK.GOVERNMENT",
  citation: "KH 57, II.B.1.2.d, bullet 3",
  clause: ["Chính quyền cùng cấp phân loại chất lượng mức thấp nhất;"],
  ...forcesLowest,
  subjects: ["ORG"],
  check: (facts, { parameters: { org } }) =>
    checkLowestPeers(facts, org.lowest.governmentKinds, org.lowest.governmentCount),
};

const weakPeersTwo: OrganisationRule = {
  id: "KH57.ORG.WEAK.PEER_ORGS_TWO",
  citation: "KH 57, II.B.1.2.d, bullet 4",
  clause: ["Có từ 02 tổ chức đoàn thể phân loại chất lượng ở mức thấp nhất."],
  ...forcesLowest,
  subjects: ["ORG"],
  check: (facts, { parameters: { org } }) => checkLowestPeers(facts, org.lowest.peerKinds, org.lowest.peerCount),
};

const weakShare: OrganisationRule = {
  id: "KH57.ORG.WEAK.SHARE",
  citation: "KH 57, II.B.1.2.d, bullet 5",
  clause: [
    "Đảng bộ có trên 1/3 số chi bộ trực thuộc xếp loại “Yếu kém”; chi bộ có trên 1/2 số đảng viên xếp loại “Không hoàn thành nhiệm vụ”.",
  ],
  ...forcesLowest,
  subjects: ["ORG"],
  check: (facts, context) => {
    const { subordinatesAbove, membersAbove } = context.parameters.org.lowest;
    return checkLowestShare(facts, { subordinates: subordinatesAbove, members: membersAbove }, context);
  },
};

export const organisationTierRules: readonly OrganisationRule[] = [
  cleanStrongPoints,
  cleanStrongCollective,
  cleanStrongShare,
  cleanStrongPeers,
  goodPoints,
  goodNoDiscipline,
  goodPeers,
  completedPoints,
  weakPoints,
  weakDisunity,
  weakCorruption,
  weakGovernment,
  weakPeersTwo,
  weakShare,
];
