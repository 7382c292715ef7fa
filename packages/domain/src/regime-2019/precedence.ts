import type { CommonFacts, LeaderFacts, MemberFacts, OrganisationFacts } from "../facts.ts";
import { checkNobodyPending } from "../rating/pending.ts";
import { dateFact, tierFact, truthFact } from "../rating/used-facts.ts";
import { forbidden, notApplicable, passed, required, unknown } from "../rule/answer.ts";
import { isBefore } from "../rule/date.ts";
import { closesGate } from "../rule/effects.ts";
import type { Text } from "../rule/finding.ts";
import type { Explanation } from "../rule/rule.ts";
import type { Rule2019 } from "./context.ts";

/** Of a chi bộ the members are the lower ones (C8). */
export const lowerFirst: Rule2019<OrganisationFacts> = {
  id: "HD21.ORDER.LOWER_FIRST",
  citation: "HD 21, II.B.6, bullet 3",
  clause: ["Đánh giá, xếp loại chất lượng tập thể cấp dưới trước, cấp trên sau"],
  ...closesGate,
  subjects: ["ORG"],
  check: checkNobodyPending,
};

export const civilServantFirst: Rule2019<MemberFacts> = {
  id: "HD21.ORDER.CIVIL_SERVANT_FIRST",
  citation: "HD 21, II.B.6, bullet 3",
  clause: [
    "Đảng viên là công chức, viên chức thực hiện đánh giá, xếp loại chất lượng sau khi có kết quả đánh giá, xếp loại công chức, viên chức.",
  ],
  ...closesGate,
  subjects: ["MEMBER"],
  check: (facts) => {
    const { isCivilServant, civilServantTier } = facts;
    const explain = () => explainCivilServant(facts);
    if (isCivilServant === false) return notApplicable(explain);
    return isCivilServant === undefined || civilServantTier === undefined ? unknown(explain) : passed(explain);
  },
};

/** Who the member is to the employer; shown wherever the civil-servant tier is asked. */
export function explainCivilServant({ isCivilServant, civilServantTier }: MemberFacts): Explanation {
  const employed = truthFact("isCivilServant", isCivilServant);
  if (isCivilServant === undefined) return { facts: [employed], message: notRecorded };
  if (!isCivilServant) return { facts: [employed], message: notCivilServant };
  return {
    facts: [employed, tierFact("civilServantTier", civilServantTier)],
    message: civilServantTier === undefined ? notYetRated : alreadyRated,
  };
}

const notRecorded: Text = {
  vi: "Chưa rõ có phải là cán bộ, công chức, viên chức hay không.",
  en: "Whether a civil servant is not recorded.",
};

const notCivilServant: Text = { vi: "Không phải là cán bộ, công chức, viên chức.", en: "Not a civil servant." };

const notYetRated: Text = {
  vi: "Chưa có kết quả xếp loại cán bộ, công chức, viên chức.",
  en: "The tier as civil servant is not recorded yet.",
};

const alreadyRated: Text = {
  vi: "Đã có kết quả xếp loại cán bộ, công chức, viên chức.",
  en: "The tier as civil servant is recorded.",
};

export const headLast: Rule2019<LeaderFacts> = {
  id: "HD21.LEADER.HEAD_LAST",
  citation: "HD 21, II.B.4, bullet 2, sentence 1",
  clause: [
    "Sau khi hoàn thành đánh giá, xếp loại chất lượng tổ chức, tập thể, cá nhân ở địa phương, cơ quan, đơn vị thì đánh giá, xếp loại chất lượng người đứng đầu.",
  ],
  ...closesGate,
  subjects: ["LEADER"],
  check: ({ isHead, othersDecided = true }) => {
    const explain = () => explainHeadLast(isHead, othersDecided);
    return isHead ? required(othersDecided, explain) : notApplicable(explain);
  },
};

const explainHeadLast = (isHead: boolean, othersDecided: boolean): Explanation => ({
  facts: [truthFact("isHead", isHead), truthFact("othersDecided", othersDecided)],
  message: !isHead
    ? { vi: "Không phải là người đứng đầu.", en: "Not the head." }
    : othersDecided
      ? { vi: "Tổ chức, tập thể, cá nhân khác đã được quyết định xếp loại.", en: "All others have been decided." }
      : {
          vi: "Tổ chức, tập thể hoặc cá nhân khác chưa được quyết định xếp loại.",
          en: "The organisation, its collective or another person is not decided yet.",
        },
});

/** Asked where both days are recorded; how soon «ngay sau» is the document does not say. */
export const afterReview: Rule2019<CommonFacts> = {
  id: "HD21.ORDER.AFTER_REVIEW",
  citation: "HD 21, II.B, introduction",
  clause: [
    "Đánh giá, xếp loại chất lượng tổ chức đảng, đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý hằng năm được thực hiện trên cơ sở kết quả kiểm điểm tự phê bình và phê bình và tiến hành ngay sau khi kết thúc kiểm điểm.",
  ],
  ...closesGate,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: ({ asOf, reviewCompletedOn }) => {
    const explain = () => explainAfterReview(asOf, reviewCompletedOn);
    if (asOf === undefined || reviewCompletedOn === undefined) return notApplicable(explain);
    return forbidden(isBefore(asOf, reviewCompletedOn), explain);
  },
};

const explainAfterReview = (asOf: CommonFacts["asOf"], reviewedOn: CommonFacts["asOf"]): Explanation => ({
  facts: [dateFact("reviewCompletedOn", reviewedOn), dateFact("asOf", asOf)],
  message:
    asOf === undefined || reviewedOn === undefined
      ? {
          vi: "Chưa ghi đủ ngày kiểm điểm và ngày xếp loại.",
          en: "The days of review and rating are not both recorded.",
        }
      : isBefore(asOf, reviewedOn)
        ? { vi: "Xếp loại trước khi hoàn thành kiểm điểm.", en: "Rated before the review was completed." }
        : { vi: "Xếp loại sau khi hoàn thành kiểm điểm.", en: "Rated after the review was completed." },
});

export const collectiveBeforeMembers: Rule2019<LeaderFacts> = {
  id: "HD21.ORDER.COLLECTIVE_BEFORE_MEMBERS",
  citation: "HD 21, II.B.6, bullet 3",
  clause: ["tập thể lãnh đạo, quản lý trước, cá nhân thành viên sau."],
  ...closesGate,
  subjects: ["COLLECTIVE", "LEADER"],
  check: ({ collectiveDecided }) => {
    const explain = () => explainCollectiveFirst(collectiveDecided);
    return collectiveDecided === undefined ? notApplicable(explain) : required(collectiveDecided, explain);
  },
};

const explainCollectiveFirst = (decided: LeaderFacts["collectiveDecided"]): Explanation => ({
  facts: [truthFact("collectiveDecided", decided)],
  message:
    decided === undefined
      ? { vi: "Không thuộc tập thể lãnh đạo, quản lý nào.", en: "In no leadership collective." }
      : decided
        ? { vi: "Tập thể lãnh đạo, quản lý đã được quyết định xếp loại.", en: "The collective is decided." }
        : { vi: "Tập thể lãnh đạo, quản lý chưa được quyết định xếp loại.", en: "The collective is not decided yet." },
});
