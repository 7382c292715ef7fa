import type {
  CollectiveFacts2025,
  CommonFacts2025,
  LeaderFacts2025,
  MemberFacts2025,
  OrganisationFacts2025,
} from "../facts-2025.ts";
import { tierLabels } from "../labels.ts";
import { checkNobodyPending } from "../rating/pending.ts";
import { checkReviewed } from "../rating/review.ts";
import { tierName } from "../rating/used-facts.ts";
import { forbidden, gravest, notApplicable, passed, required, unknown, warning } from "../rule/answer.ts";
import { isBefore } from "../rule/date.ts";
import { closesGate } from "../rule/effects.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer } from "../rule/rule.ts";
import { isTierAtLeast } from "../vocabulary/tier.ts";
import type { Rule2025 } from "./context.ts";
import { fact } from "./used-facts.ts";

// QĐ 366, Điều 3.4, 12.1, 12.2 and 15.1: what comes before a tier is decided.

export const reviewedThenRated: Rule2025<CommonFacts2025> = {
  id: "QD366.ELIG.REVIEWED_THEN_RATED",
  citation: "QĐ 366, Điều 3, khoản 4",
  clause: ["Thực hiện thống nhất việc tập thể, cá nhân được kiểm điểm thì phải đánh giá, xếp loại."],
  ...closesGate,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts) => (facts.period === "QUARTER" ? notApplicable(explainQuarter) : checkReviewed(facts)),
};

/** A review is held each year or when asked for, an assessment all the time (QĐ 366, Điều 3, khoản 1). */
const explainQuarter = () =>
  tell([], "Đánh giá hằng quý không phải kiểm điểm trước.", "A quarterly assessment needs no review before it.");

/** Asked where both days are recorded. */
export const reviewFirst: Rule2025<CommonFacts2025> = {
  id: "QD366.USE.REVIEW_FIRST",
  citation: "QĐ 366, Điều 15, khoản 1",
  clause: ["Kết quả kiểm điểm là cơ sở để thực hiện đánh giá, xếp loại chất lượng của tập thể, cá nhân."],
  ...closesGate,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: ({ asOf, reviewCompletedOn, period }) => {
    if (period === "QUARTER") return notApplicable(explainQuarter);
    const explain = () =>
      tell(
        [fact.date("reviewCompletedOn", reviewCompletedOn), fact.date("asOf", asOf)],
        "Kiểm điểm xong mới đánh giá, xếp loại.",
        "The review is completed before the rating.",
      );
    if (asOf === undefined || reviewCompletedOn === undefined) return notApplicable(explain);
    return forbidden(isBefore(asOf, reviewCompletedOn), explain);
  },
};

export const recheckOfComplaints: Rule2025<CommonFacts2025> = {
  id: "QD366.PROC.RECHECK",
  citation: "QĐ 366, Điều 12, khoản 1, Bước 3",
  clause: [
    "Trường hợp có đơn, thư khiếu nại, tố cáo, phản ánh tiêu cực, vi phạm kỷ luật hoặc có dấu hiệu mất đoàn kết nội bộ thì cấp uỷ cấp trên trực tiếp chỉ đạo kiểm tra, xác minh, thẩm định lại trước khi quyết định xếp loại cuối cùng.",
  ],
  ...closesGate,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: ({ openComplaint = false, recheckRecorded = false, attestations }) => {
    const isRechecked = recheckRecorded || attestations?.["QD366.PROC.RECHECK"] === true;
    const explain = () =>
      tell(
        [fact.truth("openComplaint", openComplaint), fact.truth("recheckRecorded", isRechecked)],
        openComplaint
          ? "Có đơn, thư, phản ánh hoặc dấu hiệu mất đoàn kết: cấp ủy cấp trên trực tiếp kiểm tra, thẩm định lại và xác nhận trước khi quyết định."
          : "Không có đơn, thư, phản ánh chưa giải quyết.",
        openComplaint
          ? "A complaint or report is open: the directly higher committee checks and appraises anew, and attests it, before the decision."
          : "No complaint or report is open.",
      );
    return openComplaint ? required(isRechecked, explain) : notApplicable(explain);
  },
};

/** Where there is one, it is decided first. */
function checkDecided(decided: boolean | undefined, name: "collectiveDecided" | "unitDecided"): Answer {
  const explain = () =>
    tell(
      [fact.truth(name, decided)],
      decided === false ? "Chưa được quyết định xếp loại." : "Không còn phải chờ quyết định xếp loại.",
      decided === false ? "Not decided yet." : "Nothing is left to be decided first.",
    );
  return decided === undefined ? notApplicable(explain) : required(decided, explain);
}

export const collectiveBeforeMembers: Rule2025<LeaderFacts2025> = {
  id: "QD366.ORDER.COLLECTIVE_BEFORE_MEMBERS",
  citation: "QĐ 366, Điều 12, khoản 2",
  clause: ["Tập thể lãnh đạo, quản lý trước, cá nhân thành viên sau."],
  ...closesGate,
  effect: "ORDER",
  subjects: ["COLLECTIVE", "LEADER"],
  check: ({ collectiveDecided }) => checkDecided(collectiveDecided, "collectiveDecided"),
};

export const collectiveBeforeHead: Rule2025<LeaderFacts2025> = {
  id: "QD366.ORDER.COLLECTIVE_BEFORE_HEAD",
  citation: "QĐ 366, Điều 12, khoản 2",
  clause: ["Hoàn thành đánh giá, xếp loại tập thể lãnh đạo, quản lý trước khi đánh giá, xếp loại người đứng đầu."],
  ...closesGate,
  effect: "ORDER",
  subjects: ["LEADER"],
  check: ({ isHead, collectiveDecided }) => checkDecided(isHead ? collectiveDecided : undefined, "collectiveDecided"),
};

/** Its committee, its subordinates and its members. */
export const partsBeforeOrganisation: Rule2025<OrganisationFacts2025> = {
  id: "QD366.ORDER.PARTS_BEFORE_ORG",
  citation: "QĐ 366, Điều 12, khoản 2",
  clause: [
    "Hoàn thành đánh giá, xếp loại tập thể cấp uỷ, tổ chức đảng, đảng viên trực thuộc trước khi đánh giá, xếp loại tổ chức đảng.",
  ],
  ...closesGate,
  effect: "ORDER",
  subjects: ["ORG"],
  check: (facts) => gravest([checkNobodyPending(facts), checkDecided(facts.collectiveDecided, "collectiveDecided")]),
};

export const unitBeforeOrganisation: Rule2025<OrganisationFacts2025> = {
  id: "QD366.ORDER.UNIT_BEFORE_ORG",
  citation: "QĐ 366, Điều 12, khoản 2",
  clause: ["Đánh giá, xếp loại tổ chức, cơ quan, đơn vị trước, tổ chức đảng sau."],
  ...closesGate,
  effect: "ORDER",
  subjects: ["ORG"],
  check: ({ unitDecided }) => checkDecided(unitDecided, "unitDecided"),
};

export const lowerFirst: Rule2025<OrganisationFacts2025> = {
  id: "QD366.ORDER.LOWER_FIRST",
  citation: "QĐ 366, Điều 12, khoản 2",
  clause: ["Tập thể cấp dưới trước, cấp trên sau."],
  ...closesGate,
  effect: "ORDER",
  subjects: ["ORG", "COLLECTIVE"],
  check: checkNobodyPending,
};

/** The same of a collective: those of the organisations directly below come before it. */
export const lowerCollectivesFirst: Rule2025<CollectiveFacts2025> = {
  ...lowerFirst,
  check: ({ lowerPending }) => {
    const isPending = lowerPending !== undefined && lowerPending > 0;
    const explain = () =>
      tell(
        [fact.number("lowerPending", lowerPending)],
        isPending
          ? `Còn ${lowerPending} tập thể cấp dưới chưa được quyết định xếp loại.`
          : "Không còn tập thể cấp dưới nào chưa được quyết định xếp loại.",
        isPending ? `${lowerPending} collectives below are not decided yet.` : "No collective below is left to decide.",
      );
    return lowerPending === undefined ? notApplicable(explain) : forbidden(isPending, explain);
  },
};

/** «là cơ sở»: it must be there; a member above it is only told, no least tier is given. */
export const civilServantFirst: Rule2025<MemberFacts2025> = {
  id: "QD366.ORDER.CIVIL_SERVANT_FIRST",
  citation: "QĐ 366, Điều 3, khoản 4",
  clause: [
    "Kết quả đánh giá, xếp loại cán bộ, công chức, viên chức, người lao động là cơ sở để đánh giá, xếp loại chất lượng đảng viên.",
  ],
  ...closesGate,
  subjects: ["MEMBER"],
  check: ({ isCivilServant, civilServantTier }, { proposedTier }) => {
    const isHigher =
      civilServantTier !== undefined && proposedTier !== undefined && !isTierAtLeast(civilServantTier, proposedTier);
    const explain = () =>
      tell(
        [
          fact.truth("isCivilServant", isCivilServant),
          fact.text("civilServantTier", tierName(civilServantTier)),
          fact.text("proposedTier", tierName(proposedTier)),
        ],
        isHigher
          ? `Mức đề nghị cao hơn mức xếp loại cán bộ, công chức, viên chức “${tierLabels[civilServantTier].vi}”.`
          : "Kết quả xếp loại cán bộ, công chức, viên chức là cơ sở xếp loại đảng viên.",
        isHigher
          ? `The tier proposed is above the one as civil servant, “${tierLabels[civilServantTier].en}”.`
          : "The tier as civil servant is the basis of the member's.",
      );
    if (isCivilServant === false) return notApplicable(explain);
    if (isCivilServant === undefined || civilServantTier === undefined) return unknown(explain);
    return isHigher ? warning(explain) : passed(explain);
  },
};

type AtOnePlace = Pick<LeaderFacts2025, "isHighestPost" | "votedTiers" | "divergenceDecided">;

const doDiffer = ({ votedTiers = [] }: AtOnePlace): boolean => new Set(votedTiers).size > 1;

/**
 * One tier for each person, at the post of highest rank. Where a leader was voted differently at several places somebody has to
 * say that this tier is the one of that post, or the authority decides.
 */
export const placeOfRating: Rule2025<AtOnePlace> = {
  id: "QD366.PLACE.RATING",
  citation: "QĐ 366, Điều 3, khoản 4",
  clause: [
    "Đánh giá, xếp loại chất lượng đảng viên theo kết quả thực hiện nhiệm vụ tại chi bộ; đánh giá, xếp loại chất lượng cán bộ, công chức, viên chức ở nơi giữ chức vụ cao nhất",
  ],
  ...closesGate,
  effect: "SCOPE",
  subjects: ["MEMBER", "LEADER"],
  check: (facts) => {
    const { isHighestPost, divergenceDecided = false } = facts;
    const explain = () => explainPlaceOfRating(facts);
    if (!doDiffer(facts))
      return isHighestPost === undefined ? notApplicable(explain) : required(isHighestPost, explain);
    return required(divergenceDecided || isHighestPost, explain);
  },
};

function explainPlaceOfRating(facts: AtOnePlace) {
  const { isHighestPost, votedTiers = [], divergenceDecided = false } = facts;
  const asked = fact.asked("isHighestPost", isHighestPost);
  if (!doDiffer(facts)) {
    return tell(
      [asked],
      "Đảng viên xếp loại tại chi bộ; cán bộ, công chức, viên chức ở nơi giữ chức vụ cao nhất.",
      "Members are rated in the cell; cadres and civil servants at the highest post held.",
    );
  }
  return tell(
    [
      ...votedTiers.map((tier) => fact.text("votedTiers", tierLabels[tier])),
      asked,
      fact.truth("divergenceDecided", divergenceDecided),
    ],
    "Các nơi biểu quyết khác nhau: lấy mức ở nơi giữ chức vụ cao nhất, hoặc theo quyết định của cấp có thẩm quyền.",
    "The votes at the places differ: the tier at the highest post held counts, or what the authority decides.",
  );
}
