import type { LeaderFacts2025 } from "../facts-2025.ts";
import { checkAttestation } from "../rating/attestation.ts";
import { notApplicable } from "../rule/answer.ts";
import { forcesLowest } from "../rule/effects.ts";
import { tell } from "../rule/fact-makers.ts";
import { shareAbove } from "../rule/share.ts";
import type { Rule2025 } from "./context.ts";
import { formNames, hasDutyDiscipline, ownDisciplines } from "./disciplines.ts";
import { explainDoneBelow } from "./done-below.ts";
import { areIndicatorsMissed, explainIndicators, remindingOfMissed } from "./indicators.ts";
import { checkLimb, type Limb, mitigates, neverMitigated, noGround } from "./limb.ts";
import { isDoneBelow, shareOf, spellCounts } from "./task-counts.ts";
import { fact } from "./used-facts.ts";

type LeaderRule = Rule2025<LeaderFacts2025>;

const mitigationId = "QD366.TIER.NOT_COMPLETED.LEADER_MITIGATION";

/** «chủ động phát hiện, báo cáo và chỉ đạo xử lý kịp thời, khắc phục xong hậu quả»: it speaks of violations, not of tasks. */
const isMitigated = ({ attestations }: LeaderFacts2025): boolean => attestations?.[mitigationId] === true;

const under70: Limb<LeaderFacts2025> = {
  hits: (facts, { parameters }) => isDoneBelow(facts, parameters.leader.lowestDoneBelowPct),
  isMitigated: neverMitigated,
  explain: (facts, { parameters }) => explainDoneBelow(facts, parameters.leader.lowestDoneBelowPct),
};

const fiveIndicators: Limb<LeaderFacts2025> = {
  hits: ({ indicators }, { parameters }) => areIndicatorsMissed(indicators, parameters),
  isMitigated: neverMitigated,
  explain: ({ indicators }, { parameters }) => explainIndicators(indicators, parameters),
};

const unitsLowest: Limb<LeaderFacts2025> = {
  hits: ({ units }, { parameters }) =>
    units === undefined || units.inCharge === 0
      ? false
      : shareOf(units.lowest, units.inCharge, (part, whole) =>
          shareAbove(part, whole, parameters.leader.unitsLowestAbovePct),
        ),
  isMitigated: neverMitigated,
  explain: ({ units }, { parameters }) => {
    const percent = parameters.leader.unitsLowestAbovePct;
    const { inCharge, lowest } = units ?? {};
    const isAbove = shareOf(lowest, inCharge, (part, whole) => shareAbove(part, whole, percent));
    return {
      ...tell(
        [fact.number("units.inCharge", inCharge ?? 0), fact.number("units.lowest", units === undefined ? 0 : lowest)],
        `Số đơn vị phụ trách không hoàn thành nhiệm vụ: ${lowest ?? 0}/${inCharge ?? 0}.`,
        `Units in charge at the lowest tier: ${lowest ?? 0} of ${inCharge ?? 0}.`,
      ),
      ...spellCounts(lowest, inCharge, percent, isAbove, [">", "≤"]),
    };
  },
};

const lowConfidence: Limb<LeaderFacts2025> = {
  hits: ({ confidence }, { parameters }) =>
    confidence === undefined || confidence.ballots === 0
      ? false
      : shareOf(confidence.low, confidence.ballots, (part, whole) =>
          shareAbove(part, whole, parameters.leader.lowConfidenceAbovePct),
        ),
  isMitigated: neverMitigated,
  explain: ({ confidence }, { parameters }) => {
    const percent = parameters.leader.lowConfidenceAbovePct;
    const { ballots, low } = confidence ?? {};
    const isAbove = shareOf(low, ballots, (part, whole) => shareAbove(part, whole, percent));
    return {
      ...tell(
        [fact.number("confidence.ballots", ballots), fact.number("confidence.low", low)],
        confidence === undefined
          ? "Không lấy phiếu tín nhiệm trong năm."
          : `Phiếu tín nhiệm thấp: ${low ?? "…"}/${ballots ?? 0}.`,
        confidence === undefined
          ? "No confidence vote in the year."
          : `Low confidence: ${low ?? "…"} of ${ballots ?? 0}.`,
      ),
      ...spellCounts(low, ballots, percent, isAbove, [">", "≤"]),
    };
  },
};

const discipline: Limb<LeaderFacts2025> = {
  hits: ({ disciplines = [] }, { parameters }) =>
    hasDutyDiscipline(ownDisciplines(disciplines, parameters), parameters),
  isMitigated,
  explain: ({ disciplines = [] }, { parameters }) =>
    tell(
      [fact.list("disciplines", formNames(ownDisciplines(disciplines, parameters)))],
      hasDutyDiscipline(ownDisciplines(disciplines, parameters), parameters) === false
        ? "Không bị kỷ luật do vi phạm liên quan đến chức trách, nhiệm vụ."
        : "Bị kỷ luật do vi phạm liên quan đến chức trách, nhiệm vụ.",
      hasDutyDiscipline(ownDisciplines(disciplines, parameters), parameters) === false
        ? "Not disciplined for a duty-related violation."
        : "Disciplined for a duty-related violation.",
    ),
};

const degradation: Limb<LeaderFacts2025> = {
  hits: ({ degradationConcluded = false }) => degradationConcluded,
  isMitigated,
  explain: ({ degradationConcluded = false }) =>
    tell(
      [fact.truth("degradationConcluded", degradationConcluded)],
      degradationConcluded ? "Bị kết luận có biểu hiện suy thoái." : "Không bị kết luận có biểu hiện suy thoái.",
      degradationConcluded ? "Degradation was concluded." : "No degradation was concluded.",
    ),
};

const corruption: Limb<LeaderFacts2025> = {
  hits: ({ corruptionInScope = false }) => corruptionInScope,
  isMitigated,
  explain: ({ corruptionInScope = false }) =>
    tell(
      [fact.truth("corruptionInScope", corruptionInScope)],
      corruptionInScope
        ? "Có tham nhũng, lãng phí, tiêu cực bị kỷ luật trong phạm vi quản lý trực tiếp."
        : "Không có tham nhũng, lãng phí, tiêu cực bị kỷ luật trong phạm vi quản lý trực tiếp.",
      corruptionInScope ? "Corruption in the direct scope was disciplined." : "No corruption in the direct scope.",
    ),
};

const leaderUnder70: LeaderRule = {
  id: "QD366.TIER.NOT_COMPLETED.LEADER_UNDER_70",
  citation: "QĐ 366, Điều 11, khoản 4, leader",
  clause: [
    "Địa phương, lĩnh vực, cơ quan, đơn vị, bộ phận do cá nhân trực tiếp lãnh đạo, quản lý hoàn thành dưới 70% số nhiệm vụ theo chương trình, kế hoạch trong năm",
  ],
  ...forcesLowest,
  subjects: ["LEADER"],
  check: checkLimb(under70),
};

const leaderFiveIndicators: LeaderRule = {
  id: "QD366.TIER.NOT_COMPLETED.LEADER_FIVE_INDICATORS",
  citation: "QĐ 366, Điều 11, khoản 4, leader",
  clause: [
    "không hoàn thành 5 chỉ tiêu kinh tế - xã hội cơ bản được cấp có thẩm quyền giao, phê duyệt (tốc độ tăng trưởng kinh tế, thu ngân sách nhà nước, giải ngân vốn đầu tư công, thu nhập bình quân đầu người, giảm tỉ lệ hộ nghèo - đối với các chức danh theo chức trách, nhiệm vụ được phân công) hoặc",
  ],
  ...forcesLowest,
  subjects: ["LEADER"],
  check: (facts, context) =>
    remindingOfMissed(checkLimb(fiveIndicators)(facts, context), facts.indicators, context.parameters),
};

const leaderUnitsLowest: LeaderRule = {
  id: "QD366.TIER.NOT_COMPLETED.LEADER_UNITS_LOWEST",
  citation: "QĐ 366, Điều 11, khoản 4, leader",
  clause: [
    'hoặc có trên 50% tổng số địa phương, lĩnh vực, cơ quan, đơn vị, bộ phận mà cá nhân phụ trách lãnh đạo, quản lý có trách nhiệm trực tiếp hoặc trách nhiệm người đứng đầu hoặc cùng chịu trách nhiệm liên quan bị xếp loại "Không hoàn thành nhiệm vụ".',
  ],
  ...forcesLowest,
  subjects: ["LEADER"],
  check: checkLimb(unitsLowest),
};

const leaderLowConfidence: LeaderRule = {
  id: "QD366.TIER.NOT_COMPLETED.LEADER_LOW_CONFIDENCE",
  citation: "QĐ 366, Điều 11, khoản 4, leader",
  clause: ["Có trên 50% số phiếu tín nhiệm thấp tại kỳ lấy phiếu tín nhiệm trong năm (nếu có)."],
  ...forcesLowest,
  subjects: ["LEADER"],
  check: checkLimb(lowConfidence),
};

const leaderDiscipline: LeaderRule = {
  id: "QD366.TIER.NOT_COMPLETED.LEADER_DISCIPLINE",
  citation: "QĐ 366, Điều 11, khoản 4, leader",
  clause: [
    "Có vi phạm liên quan đến chức trách, nhiệm vụ trong thực thi công vụ bị xử lý kỷ luật từ khiển trách trở lên.",
  ],
  ...forcesLowest,
  subjects: ["LEADER"],
  check: checkLimb(discipline),
};

const leaderDegradation: LeaderRule = {
  id: "QD366.TIER.NOT_COMPLETED.LEADER_DEGRADATION",
  citation: "QĐ 366, Điều 11, khoản 4, leader",
  clause: [
    'Bị cấp có thẩm quyền kết luận có biểu hiện suy thoái về tư tưởng chính trị, đạo đức, lối sống, "tự diễn biến", "tự chuyển hoá".',
  ],
  ...forcesLowest,
  subjects: ["LEADER"],
  check: checkLimb(degradation),
};

const leaderCorruption: LeaderRule = {
  id: "QD366.TIER.NOT_COMPLETED.LEADER_CORRUPTION_IN_SCOPE",
  citation: "QĐ 366, Điều 11, khoản 4, leader",
  clause: [
    "Có tổ chức hoặc cá nhân trong phạm vi quản lý trực tiếp xảy ra tham nhũng, lãng phí, tiêu cực và bị xử lý kỷ luật.",
  ],
  ...forcesLowest,
  subjects: ["LEADER"],
  check: checkLimb(corruption),
};

export const leaderLowest: readonly LeaderRule[] = [
  leaderUnder70,
  leaderFiveIndicators,
  leaderUnitsLowest,
  leaderLowConfidence,
  leaderDiscipline,
  leaderDegradation,
  leaderCorruption,
];

export const leaderMitigation: LeaderRule = {
  id: "QD366.TIER.NOT_COMPLETED.LEADER_MITIGATION",
  citation: "QĐ 366, Điều 11, khoản 4, leader, closing paragraph",
  clause: [
    "Trường hợp cá nhân lãnh đạo, quản lý đã chủ động phát hiện, báo cáo và chỉ đạo xử lý kịp thời, khắc phục xong hậu quả thì cấp có thẩm quyền căn cứ vào hoàn cảnh, tính chất, hành vi, mức độ vi phạm, hậu quả, nguyên nhân và các yếu tố liên quan khác để xem xét, đánh giá, xếp loại bảo đảm khách quan, thận trọng, toàn diện và chịu trách nhiệm về quyết định của mình theo phân cấp.",
  ],
  ...mitigates,
  subjects: ["LEADER"],
  check: (facts, context) => {
    const isMet = [discipline, degradation, corruption].some((limb) => limb.hits(facts, context) === true);
    if (!isMet) return notApplicable(noGround);
    const answer = checkAttestation(facts, mitigationId);
    return answer.outcome === "FAILED" ? notApplicable(answer.explain) : answer;
  },
};
