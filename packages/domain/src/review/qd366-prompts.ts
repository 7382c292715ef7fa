import { failed, notApplicable } from "../rule/answer.ts";
import { tell } from "../rule/fact-makers.ts";
import type { RuleHead } from "../rule/rule.ts";
import type { Body } from "../vocabulary/body.ts";
import { mustBeDone, shouldBeDone } from "./heads.ts";
import { promptAdviser, promptIssuer } from "./prompts.ts";
import type { AnyReviewRule, ReviewContext } from "./review-context.ts";
import type { ReviewFacts } from "./review-facts.ts";

// QĐ 366, Điều 7, 1.3; HD 43, 2.2: who prompts, on whose proposal.

const central: readonly (Body | undefined)[] = ["POLITBURO", "SECRETARIAT"];

const ofAnother = () => tell([], "Thuộc thẩm quyền gợi ý của cấp khác.", "For another level to prompt.");

function checkIssuer(facts: ReviewFacts, context: ReviewContext) {
  const answer = promptIssuer.check(facts, context);
  return answer.outcome === "WARNING" ? failed(answer.explain) : answer;
}

const asked = { ...mustBeDone, effect: "AUTHORITY" } as const;

export const centralPrompt: AnyReviewRule = {
  id: "HD43.REVIEW.PROMPT.CENTRAL",
  citation: "HD 43, 2.2",
  clause: [
    "Bộ Chính trị, Ban Bí thư gợi ý kiểm điểm đối với cấp ủy, tổ chức đảng, cơ quan, đơn vị trực thuộc Trung ương và cán bộ thuộc diện Ban Chấp hành Trung ương, Bộ Chính trị, Ban Bí thư quản lý khi cần thiết.",
  ],
  ...asked,
  subjects: ["COLLECTIVE", "LEADER"],
  check: (facts, context) =>
    central.includes(facts.managedBy) ? checkIssuer(facts, context) : notApplicable(ofAnother),
};

export const committeePrompt: AnyReviewRule = {
  id: "HD43.REVIEW.PROMPT.COMMITTEES",
  citation: "HD 43, 2.2",
  clause: [
    "Ban thường vụ cấp ủy các cấp gợi ý kiểm điểm đối với tập thể, cá nhân có liên quan theo thẩm quyền (nếu cần).",
  ],
  ...asked,
  subjects: ["COLLECTIVE", "LEADER"],
  check: (facts, context) =>
    central.includes(facts.managedBy) ? notApplicable(ofAnother) : checkIssuer(facts, context),
};

export const qd366PromptAdviser: AnyReviewRule = {
  id: "HD43.REVIEW.PROMPT.ADVISER",
  citation: "HD 43, 2.2",
  clause: [
    "Cơ quan tham mưu về công tác tổ chức có trách nhiệm chủ trì, phối hợp với ủy ban kiểm tra cùng cấp và các cơ quan có liên quan tham mưu cấp có thẩm quyền về những tập thể, cá nhân cần gợi ý kiểm điểm và nội dung gợi ý kiểm điểm.",
  ],
  ...shouldBeDone,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts, context) => promptAdviser.check(facts, context),
};

/** «khi cần thiết»: only what was prompted is looked at. */
export const promptedFromAbove: AnyReviewRule = {
  id: "QD366.REVIEW.PREP.PROMPT",
  citation: "QĐ 366, Điều 7, 1.3",
  clause: ["Cấp trên gợi ý kiểm điểm đối với tập thể, cá nhân theo phân cấp quản lý khi cần thiết."],
  ...shouldBeDone,
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
  check: (facts, context) => promptIssuer.check(facts, context),
};

const shown = { step: "REVIEW", means: "SHOWN", severity: "WARN", effect: "PROCEDURE" } as const;

/** One review a year, and more on request; a quarter needs none. */
const reviewedYearly: RuleHead = {
  id: "QD366.PERIODS.REVIEW_YEARLY",
  citation: "QĐ 366, Điều 3, khoản 1",
  clause: ["Việc kiểm điểm tập thể, cá nhân được thực hiện định kỳ hằng năm hoặc khi có yêu cầu."],
  ...shown,
  means: "ENFORCED",
  severity: "BLOCK",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
};

const moreTime: RuleHead = {
  id: "HD43.REVIEW.PLACE.MORE_TIME",
  citation: "HD 43, 2.3.b",
  clause: [
    "Cán bộ, công chức, viên chức kiêm nhiệm nhiều chức vụ lãnh đạo, quản lý thì kiểm điểm ở nơi giữ chức vụ lãnh đạo, quản lý có thời gian công tác nhiều hơn.",
  ],
  ...shown,
  subjects: ["LEADER"],
};

const partTime: RuleHead = {
  id: "HD43.REVIEW.PLACE.PART_TIME",
  citation: "HD 43, 2.3.c",
  clause: [
    "Cán bộ, công chức, viên chức kiêm nhiệm chức vụ lãnh đạo, quản lý ở các tổ chức, cơ quan, đơn vị khác (không chuyên trách) thì phải kiểm điểm tại nơi kiêm nhiệm, trong đó nội dung kiểm điểm cá nhân tập trung vào các nhiệm vụ được phân công ở chức danh kiêm nhiệm, làm cơ sở để đánh giá, xếp loại mức độ hoàn thành nhiệm vụ trên tất cả các mặt công tác được giao. Việc kiểm điểm tại nơi đang công tác (chuyên trách) thực hiện theo quy định.",
  ],
  ...shown,
  subjects: ["LEADER"],
};

const withInspection: RuleHead = {
  id: "HD43.REVIEW.PLACE.INSPECTION",
  citation: "HD 43, 2.4, example",
  clause: [
    "Tập thể và cá nhân lãnh đạo, quản lý cơ quan uỷ ban kiểm tra cấp uỷ kiểm điểm cùng với hội nghị kiểm điểm của uỷ ban kiểm tra cấp ủy.",
  ],
  ...shown,
  subjects: ["COLLECTIVE"],
};

const otherPlaces: RuleHead = {
  id: "HD43.REVIEW.PLACE.OTHER",
  citation: "HD 43, 2.4, closing sentence",
  clause: [
    "sẽ do cấp có thẩm quyền chịu trách nhiệm xem xét, quyết định việc thực hiện kiểm điểm đảm bảo đúng quy định.",
  ],
  ...shown,
  effect: "AUTHORITY",
  subjects: ["LEADER"],
};

/** The value the province sets stands in `HD43.REVIEW.DURATION.GENERAL`. */
const durationLeftToProvince: RuleHead = {
  id: "HD43.REVIEW.DURATION.DELEGATED",
  citation: "HD 43, 2.1.d",
  clause: [
    "Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương quy định, hướng dẫn về thời gian kiểm điểm đối với tập thể, cá nhân thuộc quyền quản lý phù hợp với điều kiện, tình hình thực tiễn tại địa phương, tổ chức, cơ quan, đơn vị.",
  ],
  ...shown,
  effect: "SCOPE",
  subjects: ["COLLECTIVE"],
};

/** A criterion every set of a lower document has. */
const accountability: RuleHead = {
  id: "HD43.REVIEW.ACCOUNTABILITY",
  citation: "HD 43, 1.3",
  clause: [
    "Các cấp ủy, tổ chức đảng, cơ quan, đơn vị chịu trách nhiệm cụ thể hóa và quy định rõ trách nhiệm giải trình là một tiêu chí quan trọng để đánh giá, xếp loại, thi đua, khen thưởng cấp ủy, tổ chức đảng, cán bộ, đảng viên hằng năm; kiên quyết đấu tranh, loại bỏ các biểu hiện né tránh, đùn đẩy trách nhiệm, giải trình không đầy đủ, không trung thực trong hoạt động công vụ.",
  ],
  ...shown,
  effect: "DATA",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
};

/** A review sent back is opened again. */
const upperDuty: RuleHead = {
  id: "QD366.REVIEW.DUTY.UPPER",
  citation: "QĐ 366, Điều 8, khoản 3",
  clause: [
    "Chỉ đạo, theo dõi, hướng dẫn, kiểm tra, giám sát, thẩm định kết quả kiểm điểm của cấp dưới theo phân cấp quản lý cán bộ; kịp thời gợi ý kiểm điểm đối với tổ chức, cá nhân có liên quan; yêu cầu cấp dưới kiểm điểm lại khi chưa bảo đảm nội dung yêu cầu theo quy định.",
  ],
  ...shown,
  means: "ENFORCED",
  effect: "AUTHORITY",
  severity: "BLOCK",
  subjects: ["ORG", "MEMBER", "COLLECTIVE", "LEADER"],
};

/** Said at the review; who acts on it is a person. */
export const qd366ReviewNotes: readonly RuleHead[] = [
  reviewedYearly,
  moreTime,
  partTime,
  withInspection,
  otherPlaces,
  durationLeftToProvince,
  accountability,
  upperDuty,
];
