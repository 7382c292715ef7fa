import { expected, forbidden, notApplicable } from "../rule/answer.ts";
import { type IsoDate, isBefore } from "../rule/date.ts";
import { tell } from "../rule/fact-makers.ts";
import { collectivePlace } from "./collective-place.ts";
import { delegatedDuration, provincialDuration } from "./duration.ts";
import { mustBeDone, mustComeFirst, shouldBeDone, shouldComeFirst } from "./heads.ts";
import { heldPlaces, placeFacts } from "./held-places.ts";
import { collectiveFirst, governmentFirst, headFirst } from "./order.ts";
import { leaderPlace, memberPlace } from "./place-rules.ts";
import type { CollectiveReviewRule, IndividualReviewRule } from "./review-context.ts";
import type { HeldReview } from "./review-facts.ts";
import { superiorTeam } from "./superiors.ts";
import { fact } from "./used-facts.ts";

// QĐ 366, Điều 7; HD 43, 2.1.c-d, 2.3 and 2.4: where, in which order and how long.

export const qd366CollectivePlace: CollectiveReviewRule = {
  id: "QD366.REVIEW.PLACE.COLLECTIVE",
  citation: "QĐ 366, Điều 7, 2.1",
  clause: ["Cấp uỷ, tổ chức đảng, tập thể lãnh đạo, quản lý ở cấp nào thì thực hiện kiểm điểm ở cấp đó."],
  ...shouldBeDone,
  subjects: ["COLLECTIVE"],
  check: (facts, context) => collectivePlace.check(facts, context),
};

/** All its members sit in the Party committee: one meeting, the committee's. */
export const mergedPlace: CollectiveReviewRule = {
  id: "QD366.REVIEW.PLACE.MERGED",
  citation: "QĐ 366, Điều 7, 2.4",
  clause: [
    "Trường hợp tập thể lãnh đạo, quản lý tại Điểm 1.2, Khoản 1, Điều 5 Quy định 366-QĐ/TW năm 2025 cùng là thành viên của cấp uỷ tại địa phương, tổ chức, cơ quan, đơn vị nơi công tác thì kiểm điểm tập thể và cá nhân thành viên của tập thể đó tại hội nghị kiểm điểm của cấp uỷ theo quy định; bảo đảm đầy đủ các nội dung theo chức năng, nhiệm vụ và chức trách, nhiệm vụ được giao.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE", "LEADER"],
  check: ({ combinedWith, allLeadersInStandingCommittee }) => {
    const explain = () =>
      tell(
        [fact.truth("allLeadersInStandingCommittee", allLeadersInStandingCommittee)],
        "Tập thể mà thành viên đều là cấp ủy viên thì kiểm điểm tại hội nghị của cấp ủy.",
        "A collective whose members all sit in the Party committee is reviewed at the committee's meeting.",
      );
    return allLeadersInStandingCommittee === true
      ? expected(combinedWith !== undefined, explain)
      : notApplicable(explain);
  },
};

export const qd366MemberPlace: IndividualReviewRule = {
  id: "QD366.REVIEW.PLACE.MEMBER",
  citation: "QĐ 366, Điều 7, 2.2",
  clause: ["Đảng viên kiểm điểm ở chi bộ nơi sinh hoạt."],
  ...mustBeDone,
  subjects: ["MEMBER"],
  check: (facts, context) => memberPlace.check(facts, context),
};

/** In the cell and in the collective led. */
export const twoPlaces: IndividualReviewRule = {
  id: "QD366.REVIEW.PLACE.LEADER",
  citation: "QĐ 366, Điều 7, 2.3",
  clause: [
    "Cán bộ lãnh đạo, quản lý cơ bản thực hiện kiểm điểm ở 2 nơi (ở chi bộ nơi sinh hoạt và tập thể lãnh đạo, quản lý nơi làm việc); đối với những cán bộ giữ nhiều chức vụ lãnh đạo, quản lý ngoài kiểm điểm ở 2 nơi trên còn phải kiểm điểm thêm ở nơi khác theo quy định, trừ trường hợp quy định tại Điểm 2.4",
  ],
  ...shouldBeDone,
  subjects: ["LEADER"],
  check: (facts) => {
    const held = heldPlaces(facts);
    const explain = () =>
      tell(
        placeFacts(facts),
        "Cán bộ lãnh đạo, quản lý kiểm điểm ở chi bộ và ở tập thể lãnh đạo, quản lý nơi làm việc.",
        "A leader is reviewed in the cell and in the leadership collective.",
      );
    if (facts.positions.length === 0 || facts.isPartyMember === false) return notApplicable(explain);
    return expected(held?.includes("CELL") && held.some((place) => place !== "CELL"), explain);
  },
};

export const placesByPost: IndividualReviewRule = {
  id: "HD43.REVIEW.PLACE.MULTI",
  citation: "HD 43, 2.3.a",
  clause: [
    "đối với những cán bộ giữ nhiều chức vụ lãnh đạo, quản lý ngoài kiểm điểm ở 2 nơi trên còn phải kiểm điểm thêm ở nơi tham gia các chức vụ khác theo quy định",
    "Đồng chí Nguyễn Văn A là Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Tỉnh ủy thì phải kiểm điểm ở chi bộ nơi đang sinh hoạt; kiểm điểm lãnh đạo, quản lý tại tập thể lãnh đạo Ban Tổ chức tỉnh ủy.",
  ],
  ...shouldBeDone,
  subjects: ["LEADER"],
  check: (facts, context) => leaderPlace.check(facts, context),
};

export const qd366CollectiveFirst: CollectiveReviewRule = {
  id: "QD366.REVIEW.ORDER.COLLECTIVE_FIRST",
  citation: "QĐ 366, Điều 7, khoản 3",
  clause: ["Kiểm điểm tập thể trước, cá nhân kiểm điểm sau"],
  ...mustComeFirst,
  subjects: ["COLLECTIVE", "LEADER"],
  check: (facts, context) => collectiveFirst.check(facts, context),
};

export const qd366HeadFirst: CollectiveReviewRule = {
  id: "QD366.REVIEW.ORDER.HEAD_FIRST",
  citation: "QĐ 366, Điều 7, khoản 3",
  clause: ["người đứng đầu kiểm điểm trước, cấp phó và các thành viên kiểm điểm sau"],
  ...shouldComeFirst,
  subjects: ["LEADER"],
  check: (facts, context) => headFirst.check(facts, context),
};

export const qd366GovernmentFirst: CollectiveReviewRule = {
  id: "QD366.REVIEW.ORDER.GOVERNMENT_FIRST",
  citation: "QĐ 366, Điều 7, khoản 3",
  clause: ["tập thể lãnh đạo, quản lý của chính quyền, chuyên môn, đoàn thể kiểm điểm trước, cấp uỷ kiểm điểm sau."],
  ...mustComeFirst,
  subjects: ["COLLECTIVE"],
  check: (facts, context) => governmentFirst.check(facts, context),
};

const firstOn = (held: readonly HeldReview[]): IsoDate | undefined =>
  held.reduce<IsoDate | undefined>(
    (first, { heldOn }) => (first === undefined || isBefore(heldOn, first) ? heldOn : first),
    undefined,
  );

/** New in 2025; the same day is in order. */
export const cellFirst: IndividualReviewRule = {
  id: "QD366.REVIEW.ORDER.CELL_FIRST",
  citation: "QĐ 366, Điều 7, khoản 3",
  clause: [
    "Đối với đảng viên giữ chức vụ lãnh đạo, quản lý: Kiểm điểm ở chi bộ trước, ở tập thể lãnh đạo, quản lý kiểm điểm sau.",
  ],
  ...mustComeFirst,
  subjects: ["LEADER"],
  check: (facts) => {
    const { positions, places = [], isPartyMember = true } = facts;
    const inCell = firstOn(places.filter(({ place }) => place === "CELL"));
    const elsewhere = firstOn(places.filter(({ place }) => place !== "CELL"));
    const explain = () =>
      tell(
        placeFacts(facts),
        "Đảng viên giữ chức vụ kiểm điểm ở chi bộ trước, ở tập thể lãnh đạo, quản lý sau.",
        "A leader is reviewed in the cell first, in the leadership collective after it.",
      );
    if (positions.length === 0 || !isPartyMember || elsewhere === undefined) return notApplicable(explain);
    return forbidden(inCell === undefined ? undefined : isBefore(elsewhere, inCell), explain);
  },
};

export const qd366SuperiorTeam: CollectiveReviewRule = {
  id: "HD43.REVIEW.SUPERIOR_TEAM",
  citation: "HD 43, 2.1.c",
  clause: [
    "Ban thường vụ cấp ủy cấp trên trực tiếp thành lập đoàn (hoặc tổ) công tác dự, chỉ đạo kiểm điểm ở những nơi có gợi ý kiểm điểm; phân công cấp ủy viên, cán bộ các cơ quan tham mưu, giúp việc của cấp ủy dự, chỉ đạo, tổng hợp kết quả kiểm điểm ở cấp ủy, tổ chức đảng, tập thể lãnh đạo, quản lý cấp dưới và báo cáo cấp có thẩm quyền xem xét, quyết định.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE"],
  check: (facts, context) => superiorTeam.check(facts, context),
};

export const qd366ProvincialDuration: CollectiveReviewRule = {
  id: "HD43.REVIEW.DURATION.PROVINCIAL",
  citation: "HD 43, 2.1.d",
  clause: [
    "Đối với tập thể và các thành viên ban thường vụ tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương, thời gian kiểm điểm tối thiểu là 02 ngày.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE", "LEADER"],
  check: (facts, context) => provincialDuration.check(facts, context),
};

export const generalDuration: CollectiveReviewRule = {
  id: "HD43.REVIEW.DURATION.GENERAL",
  citation: "HD 43, 2.1.d",
  clause: ["Thời gian thực hiện kiểm điểm đối với tập thể, cá nhân tối thiểu là 01 ngày."],
  ...shouldBeDone,
  subjects: ["COLLECTIVE", "LEADER"],
  check: (facts, context) => delegatedDuration.check(facts, context),
};

/** No number: the prompting body decides. */
export const promptedDuration: CollectiveReviewRule = {
  id: "HD43.REVIEW.DURATION.PROMPTED",
  citation: "HD 43, 2.1.d",
  clause: [
    "Những nơi có gợi ý kiểm điểm thì thời gian thực hiện việc kiểm điểm tùy thuộc vào nội dung, tính chất, mức độ và do cấp có thẩm quyền gợi ý kiểm điểm xem xét, quyết định.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE"],
  check: ({ prompts = [], durationDays }) => {
    const explain = () =>
      tell(
        [fact.number("prompts", prompts.length), fact.number("durationDays", durationDays)],
        "Nơi có gợi ý kiểm điểm: thời gian do cấp gợi ý quyết định.",
        "Where something was prompted the prompting body decides how long.",
      );
    return prompts.length === 0
      ? notApplicable(explain)
      : expected(durationDays === undefined ? undefined : durationDays > 0, explain);
  },
};
