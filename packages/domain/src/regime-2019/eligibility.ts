import type { CollectiveFacts, CommonFacts, Fact, MemberFacts, OrganisationFacts } from "../facts.ts";
import { collectiveKindLabels, notRatedReasonLabels, organisationKindLabels } from "../labels.ts";
import { checkMonthsSince } from "../rating/months.ts";
import { checkReviewed, explainReview } from "../rating/review.ts";
import { checkStandingDecision } from "../rating/standing-decision.ts";
import { numberFact, textFact, truthFact } from "../rating/used-facts.ts";
import { failed, forbidden, notApplicable, passed, required, warning } from "../rule/answer.ts";
import type { IsoDate } from "../rule/date.ts";
import { caps, closesGate, leavesUnrated, warns } from "../rule/effects.ts";
import type { Explanation } from "../rule/rule.ts";
import type { CollectiveKind } from "../vocabulary/collective.ts";
import { tierAbove } from "../vocabulary/tier.ts";
import type { EligibilityRule2019, Rule2019 } from "./context.ts";
import { explainTargets, isDoneBelow } from "./targets.ts";

export const organisationScope: Rule2019<OrganisationFacts> = {
  id: "HD21.ELIG.ORG.SCOPE",
  citation: "HD 21, II.B.1.1, bullets 1-2",
  clause: [
    "Đảng bộ huyện, quận, thị xã, thành phố trực thuộc tỉnh; đảng bộ cấp trên trực tiếp tổ chức cơ sở đảng (sau đây gọi chung là cấp huyện).",
    "Đảng bộ cơ sở (bao gồm cả đảng bộ cơ sở mà đảng ủy được giao quyền cấp trên cơ sở) và chi bộ cơ sở.",
  ],
  ...closesGate,
  subjects: ["ORG"],
  check: ({ kind }, { parameters: { org } }) => {
    const explain = () => explainKind(kind);
    if (org.delegatedKinds.includes(kind)) return notApplicable(explain);
    return required(org.ratedKinds.includes(kind), explain);
  },
};

/** With no document of the province the rules of HD 21 serve by analogy. */
export const delegatedKinds: Rule2019<OrganisationFacts> = {
  id: "HD21.ELIG.ORG.DELEGATED_KINDS",
  citation: "HD 21, II.B.1.1, bullet 3",
  clause: [
    "Đảng bộ bộ phận và chi bộ trực thuộc đảng ủy cơ sở do các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương hướng dẫn.",
  ],
  ...warns,
  subjects: ["ORG"],
  check: ({ kind }, { parameters: { org } }) =>
    org.delegatedKinds.includes(kind) ? warning(() => explainAnalogy(kind)) : notApplicable(() => explainKind(kind)),
};

const explainKind = (kind: OrganisationFacts["kind"]): Explanation => ({
  facts: [textFact("kind", organisationKindLabels[kind])],
  message: {
    vi: `Loại hình: ${organisationKindLabels[kind].vi}.`,
    en: `Kind: ${organisationKindLabels[kind].en}.`,
  },
});

const explainAnalogy = (kind: OrganisationFacts["kind"]): Explanation => ({
  facts: [textFact("kind", organisationKindLabels[kind])],
  message: {
    vi: "Chưa có hướng dẫn của cấp tỉnh cho loại hình tổ chức đảng này: áp dụng tương tự Hướng dẫn 21.",
    en: "No provincial guidance for this kind: Guidance 21 is applied by analogy.",
  },
});

interface Founded extends CommonFacts {
  readonly foundedOn?: Fact<IsoDate>;
}

export const organisationSixMonths: EligibilityRule2019<Founded> = {
  id: "HD21.ELIG.ORG.SIX_MONTHS",
  citation: "HD 21, II.B.6, bullet 6",
  clause: [
    "Không đánh giá, xếp loại chất lượng đối với tổ chức đảng và tập thể lãnh đạo, quản lý mới thành lập chưa đủ 06 tháng",
  ],
  ...leavesUnrated,
  subjects: ["ORG"],
  reasonOf: () => "NEWLY_FOUNDED",
  check: ({ foundedOn }, context) =>
    checkMonthsSince("foundedOn", foundedOn, context.parameters.eligibility.newOrgMonths, context),
};

/** A kind an overlay adds is rated under that overlay. */
export const collectiveScope: Rule2019<CollectiveFacts> = {
  id: "HD21.ELIG.COLLECTIVE.SCOPE",
  citation: "HD 21, II.B.3.1, bullets 1-2",
  clause: [
    "Ban thường vụ cấp ủy cấp huyện; cấp ủy cơ sở.",
    "Các đảng đoàn, ban cán sự đảng cấp tỉnh; tập thể lãnh đạo các cơ quan chuyên trách, tham mưu, giúp việc cấp ủy cấp tỉnh, cấp huyện và các tập thể lãnh đạo, quản lý khác do các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương quyết định và hướng dẫn.",
  ],
  ...closesGate,
  subjects: ["COLLECTIVE"],
  check: ({ kind }, { parameters: { collective } }) =>
    kind === undefined
      ? notApplicable(() => kindNotGiven)
      : required(collective.ratedKinds.includes(kind), () => explainCollectiveKind(kind)),
};

const kindNotGiven: Explanation = {
  facts: [textFact("kind", undefined)],
  message: { vi: "Chưa ghi loại tập thể lãnh đạo, quản lý.", en: "The kind of collective is not recorded." },
};

const explainCollectiveKind = (kind: CollectiveKind): Explanation => ({
  facts: [textFact("kind", collectiveKindLabels[kind])],
  message: {
    vi: `Loại tập thể: ${collectiveKindLabels[kind].vi}.`,
    en: `Kind of collective: ${collectiveKindLabels[kind].en}.`,
  },
});

export const collectiveSixMonths: EligibilityRule2019<Founded> = {
  id: "HD21.ELIG.COLLECTIVE.SIX_MONTHS",
  citation: "HD 21, II.B.6, bullet 6",
  clause: [
    "Không đánh giá, xếp loại chất lượng đối với tổ chức đảng và tập thể lãnh đạo, quản lý mới thành lập chưa đủ 06 tháng",
  ],
  ...leavesUnrated,
  subjects: ["COLLECTIVE"],
  reasonOf: () => "NEWLY_FOUNDED",
  check: ({ foundedOn }, context) =>
    checkMonthsSince("foundedOn", foundedOn, context.parameters.eligibility.newOrgMonths, context),
};

export const memberSixMonths: EligibilityRule2019<MemberFacts> = {
  id: "HD21.ELIG.MEMBER.SIX_MONTHS",
  citation: "HD 21, II.B.6, bullet 6",
  clause: [
    "Không đánh giá, xếp loại chất lượng đối với tổ chức đảng và tập thể lãnh đạo, quản lý mới thành lập chưa đủ 06 tháng, đảng viên mới kết nạp chưa đủ 06 tháng",
  ],
  ...leavesUnrated,
  subjects: ["MEMBER"],
  reasonOf: () => "NEWLY_ADMITTED",
  check: ({ admittedOn }, context) =>
    checkMonthsSince("admittedOn", admittedOn, context.parameters.eligibility.newMemberMonths, context),
};

export const memberScope: EligibilityRule2019<MemberFacts> = {
  id: "HD21.ELIG.MEMBER.SCOPE",
  citation: "HD 21, II.B.2.1",
  clause: [
    "Đảng viên trong toàn Đảng (trừ đảng viên được miễn công tác và sinh hoạt, đảng viên bị đình chỉ sinh hoạt đảng).",
  ],
  ...leavesUnrated,
  subjects: ["MEMBER"],
  reasonOf: ({ exempt }) => (exempt ? "EXEMPT" : "SUSPENDED"),
  check: (facts) => forbidden(Boolean(facts.exempt || facts.partyActivitySuspended), () => explainMemberScope(facts)),
};

/** Said to one without a tier beside the reason. */
export const memberDecisionOnFile: Rule2019<MemberFacts> = { ...memberScope, ...warns, check: checkStandingDecision };

const explainMemberScope = ({ exempt = false, partyActivitySuspended = false }: MemberFacts): Explanation => ({
  facts: [truthFact("exempt", exempt), truthFact("partyActivitySuspended", partyActivitySuspended)],
  message: exempt
    ? notRatedReasonLabels.EXEMPT
    : partyActivitySuspended
      ? notRatedReasonLabels.SUSPENDED
      : { vi: "Thuộc diện phải xếp loại.", en: "Must be rated." },
});

/** Suspension from the committee alone changes nothing. */
export const committeeSuspension: Rule2019<MemberFacts> = {
  id: "HD21.ELIG.MEMBER.COMMITTEE_SUSPENSION",
  citation: "HD 21, II.B.2.1; same for review in II.A.1.2, bullet 1",
  clause: [
    "Đối với cấp ủy viên bị đình chỉ sinh hoạt cấp ủy vẫn phải đánh giá, xếp loại chất lượng.",
    "Đối với cấp ủy viên bị đình chỉ sinh hoạt cấp ủy thì vẫn phải kiểm điểm.",
  ],
  step: "RATING",
  means: "EVALUATED",
  effect: "NOTE",
  severity: "BLOCK",
  subjects: ["MEMBER"],
  closes: null,
  check: ({ committeeActivitySuspended = false }) => {
    const explain = () => explainCommitteeSuspension(committeeActivitySuspended);
    return committeeActivitySuspended ? passed(explain) : notApplicable(explain);
  },
};

const explainCommitteeSuspension = (suspended: boolean): Explanation => ({
  facts: [truthFact("committeeActivitySuspended", suspended)],
  message: suspended
    ? { vi: "Bị đình chỉ sinh hoạt cấp ủy: vẫn phải xếp loại.", en: "Suspended from the committee: still rated." }
    : { vi: "Không bị đình chỉ sinh hoạt cấp ủy.", en: "Not suspended from the committee." },
});

export const newMemberStillReviewed: Rule2019<MemberFacts> = {
  id: "HD21.ELIG.MEMBER.NEW_STILL_REVIEWED",
  citation: "HD 21, II.B.6, bullet 6",
  clause: ["nhưng vẫn phải kiểm điểm đảng viên tính từ ngày kết nạp vào Đảng."],
  ...warns,
  subjects: ["MEMBER"],
  check: (facts, context) => {
    const explain = () => explainReview(facts);
    if (memberScope.check(facts, context).outcome === "FAILED") return notApplicable(explain);
    return facts.reviewCompleted ? passed(explain) : warning(explain);
  },
};

export const reviewCompleted: Rule2019<CommonFacts> = {
  id: "HD21.ELIG.REVIEW_COMPLETED",
  citation: "HD 21, II.B.6, bullet 2",
  clause: ["Tập thể, cá nhân phải hoàn thành việc kiểm điểm mới được đánh giá, xếp loại chất lượng."],
  ...closesGate,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: checkReviewed,
};

export const sickLeaveCap: Rule2019<MemberFacts> = {
  id: "HD21.ELIG.MEMBER.SICK_LEAVE_CAP",
  citation: "HD 21, II.B.6, bullet 6",
  clause: [
    "Đảng viên nghỉ ốm tổng thời gian trong năm từ 03 tháng trở lên thì không xếp loại đạt mức “Hoàn thành tốt nhiệm vụ” trở lên;",
  ],
  ...caps,
  subjects: ["MEMBER"],
  check: ({ sickLeaveDays = 0 }, { parameters: { eligibility } }) => {
    const days = eligibility.sickMonths * eligibility.sickMonthDays;
    const explain = () => explainSickLeave(sickLeaveDays, eligibility.sickMonths, days);
    if (sickLeaveDays < days) return passed(explain);
    return { ...failed(explain), closes: tierAbove(eligibility.sickMaxTier) };
  },
};

const explainSickLeave = (taken: number, months: number, days: number): Explanation => ({
  facts: [numberFact("sickLeaveDays", taken)],
  arithmetic: `${taken} ${taken < days ? "<" : "≥"} ${days}`,
  message: {
    vi: `Nghỉ ốm ${taken} ngày trong năm; ${months} tháng tính là ${days} ngày.`,
    en: `${taken} sick days in the year; ${months} months count as ${days} days.`,
  },
});

interface Targeted extends CommonFacts {
  readonly targets?: MemberFacts["targets"];
}

/** Without them the percentage rules stay open. */
export const targetsAssigned: Rule2019<Targeted> = {
  id: "HD21.ELIG.TARGETS_ASSIGNED",
  citation: "HD 21, II.B.6, bullet 1",
  clause: [
    "Hằng năm, các tổ chức, cơ quan, đơn vị giao chỉ tiêu, nhiệm vụ cụ thể (hoặc xác định chỉ tiêu, nhiệm vụ theo nghị quyết, chương trình, kế hoạch) đối với từng tập thể, cá nhân thuộc quyền quản lý để làm căn cứ kiểm điểm, đánh giá, xếp loại chất lượng.",
  ],
  ...warns,
  subjects: ["ORG", "MEMBER", "COLLECTIVE"],
  check: ({ targets }) => {
    const explain = () => explainTargets(targets, 0);
    return isDoneBelow(targets, 0) === undefined ? warning(explain) : passed(explain);
  },
};
