import type { LeaderFacts } from "../facts.ts";
import { checkAttestation } from "../rating/attestation.ts";
import { truthFact } from "../rating/used-facts.ts";
import { notApplicable, passed, warning } from "../rule/answer.ts";
import { attestedFor, caps, warns } from "../rule/effects.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { type CappingTier, checkCap } from "./cap.ts";
import type { Rule2019 } from "./context.ts";

// HD 21, II.B.4: leaders and managers. The conditions of their tiers stand in other regulations.

type LeaderRule = Rule2019<LeaderFacts>;

const criteria: LeaderRule = {
  id: "HD21.LEADER.CRITERIA",
  citation: "HD 21, II.B.4, bullet 1, sentence 1",
  clause: [
    "Thực hiện theo Quy định số 89-QĐ/TW, ngày 04/8/2017 của Bộ Chính trị về khung tiêu chuẩn chức danh, định hướng khung tiêu chí đánh giá cán bộ lãnh đạo, quản lý các cấp.",
  ],
  ...attestedFor("COMPLETED"),
  subjects: ["LEADER"],
  check: (facts) => checkAttestation(facts, criteria.id),
};

/** Further regulations a lower document rates its leaders by. */
export const furtherRegulations: LeaderRule = {
  id: "CV54.REVIEW.CONTENT.89_90",
  citation: 'CV 54, I.3.2.b, "Lưu ý"',
  clause: [
    "Lưu ý: Đối với các đồng chí lãnh đạo, quản lý khi đánh giá về thực hiện chức trách, nhiệm vụ được giao cần căn cứ vào từng chức danh đã được quy định tại Quy định số 89-QĐ/TW, Quy định số 90-QĐ/TW của Bộ Chính trị, Quy định số 04-QĐ/TU của Ban Thường vụ Tỉnh ủy, Quy định số 01-QĐ/ĐUK của Đảng ủy khối và các quy định của các cơ quan, đơn vị để thực hiện.",
  ],
  ...attestedFor("COMPLETED"),
  subjects: ["LEADER"],
  check: (facts) => checkAttestation(facts, furtherRegulations.id),
};

/** For a newcomer the collective's tier alone caps, and only as a warning: the exception does not name it. */
const headCap: LeaderRule = {
  id: "HD21.LEADER.HEAD_CAP",
  citation: "HD 21, II.B.4, bullet 2, sentence 2",
  clause: [
    "Mức xếp loại của người đứng đầu không được cao hơn mức xếp loại của tập thể lãnh đạo, quản lý, tổ chức, cơ quan, đơn vị do mình đứng đầu.",
  ],
  ...caps,
  subjects: ["LEADER"],
  check: (facts, { parameters }) => {
    if (!facts.isHead || !parameters.leader.headCap) return notApplicable(() => notTheHead);
    return isExemptNewcomer(facts)
      ? checkNewcomerCap(facts)
      : checkCap("head", [orgTier(facts), collectiveTier(facts), agencyTier(facts)]);
  },
};

function checkNewcomerCap(facts: LeaderFacts): Answer {
  const answer = checkCap("head", [collectiveTier(facts)]);
  return answer.outcome === "FAILED" ? warning(answer.explain, answer.closes) : answer;
}

const orgTier = ({ orgTier: tier }: LeaderFacts): CappingTier => ({ name: "orgTier", tier });
const collectiveTier = ({ collectiveTier: tier }: LeaderFacts): CappingTier => ({ name: "collectiveTier", tier });
const agencyTier = ({ agencyTier: tier }: LeaderFacts): CappingTier => ({ name: "agencyTier", tier });

const notTheHead: Explanation = {
  facts: [truthFact("isHead", false)],
  message: { vi: "Không phải là người đứng đầu.", en: "Not the head." },
};

/** An exception, not a condition: answered no, the head's cap stays on. */
const newcomerExempt: LeaderRule = {
  id: "HD21.LEADER.HEAD_NEWCOMER_EXEMPT",
  citation: "HD 21, II.B.6, bullet 9; KH 174, surviving bullet 2",
  clause: [
    "Trường hợp cá nhân chuyển đến là người đứng đầu mà không liên quan đến mức xếp loại của tổ chức, cơ quan, đơn vị mới thì không áp dụng quy định “Mức xếp loại của người đứng đầu không được cao hơn mức xếp loại của tổ chức, cơ quan, đơn vị do mình đứng đầu”.",
  ],
  step: "RATING",
  means: "ATTESTED",
  effect: "NOTE",
  severity: "ATTEST",
  subjects: ["LEADER"],
  closes: null,
  check: (facts) => {
    if (!isNewcomer(facts)) return notApplicable(() => notANewcomer(facts));
    const answer = checkAttestation(facts, newcomerExempt.id);
    return answer.outcome === "FAILED" ? notApplicable(answer.explain) : answer;
  },
};

const isNewcomer = ({ isHead, transferredInThisYear }: LeaderFacts): boolean =>
  isHead && transferredInThisYear === true;

/** Attested, or not yet answered. */
const isExemptNewcomer = (facts: LeaderFacts): boolean =>
  isNewcomer(facts) && facts.attestations?.[newcomerExempt.id] !== false;

const notANewcomer = ({ isHead, transferredInThisYear = false }: LeaderFacts): Explanation => ({
  facts: [truthFact("isHead", isHead), truthFact("transferredInThisYear", transferredInThisYear)],
  message: {
    vi: "Không phải là người đứng đầu chuyển đến trong năm.",
    en: "Not a head who was transferred in this year.",
  },
});

const extraCriteria: LeaderRule = {
  id: "HD21.LEADER.EXTRA_CRITERIA",
  citation: "HD 21, II.B.4, bullet 1, sentence 2",
  clause: [
    "Bổ sung vào tiêu chí đánh giá, xếp loại về: tinh thần đổi mới sáng tạo, cải cách thủ tục hành chính, ứng dụng khoa học, công nghệ và có sản phẩm cụ thể lượng hóa được; trách nhiệm nêu gương của cán bộ lãnh đạo, quản lý, nhất là cán bộ lãnh đạo chủ chốt các cấp.",
  ],
  ...warns,
  subjects: ["LEADER"],
  check: ({ extraCriteriaUsed }) => {
    const explain = () => explainExtraCriteria(extraCriteriaUsed);
    if (extraCriteriaUsed === undefined) return notApplicable(explain);
    return extraCriteriaUsed ? passed(explain) : warning(explain);
  },
};

const explainExtraCriteria = (used: LeaderFacts["extraCriteriaUsed"]): Explanation => ({
  facts: [truthFact("extraCriteriaUsed", used)],
  message:
    used === undefined
      ? { vi: "Chưa ghi các tiêu chí đánh giá đã dùng.", en: "The criteria used are not recorded." }
      : used
        ? { vi: "Đã bổ sung đủ tiêu chí.", en: "The added criteria are used." }
        : { vi: "Chưa bổ sung đủ tiêu chí.", en: "The added criteria are not all used." },
});

export const leaderTierRules: readonly LeaderRule[] = [criteria, extraCriteria, headCap, newcomerExempt];
