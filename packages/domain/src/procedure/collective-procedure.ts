import { expected, gravest, notApplicable, unknown } from "../rule/answer.ts";
import { type IsoDate, isBefore } from "../rule/date.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer } from "../rule/rule.ts";
import type { CollectiveKind } from "../vocabulary/collective.ts";
import { checkActor, ofAnotherKind } from "./check-actor.ts";
import { checkLevelsMarked } from "./check-levels.ts";
import { saysWhoActs, shouldBeTaken } from "./heads.ts";
import { checkAppraisalAndOpinions } from "./opinions.ts";
import type { ProcedureContext, ProcedureRule } from "./procedure-context.ts";
import type { ProcedureFacts } from "./procedure-facts.ts";
import { fact } from "./used-facts.ts";

const checkActorsOf =
  (kind: CollectiveKind) =>
  (facts: ProcedureFacts, context: ProcedureContext): Answer =>
    facts.rated.subject === "COLLECTIVE" && facts.rated.kind === kind
      ? gravest([
          checkActor("SELF_RATING", facts.selfRating?.by, facts, context),
          checkActor("DECISION", facts.decision?.by, facts, context),
        ])
      : notApplicable(ofAnotherKind);

export const districtCollective: ProcedureRule = {
  id: "HD21.PROC.COLLECTIVE.DISTRICT",
  citation: "HD 21, II.B.3.4.a, bullets 1-2",
  clause: [
    "Ban thường vụ tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương chủ trì, tổ chức thực hiện và xem xét, quyết định xếp loại chất lượng các ban thường vụ cấp ủy cấp huyện.",
    "Ban thường vụ cấp ủy cấp huyện tự đánh giá, xếp loại chất lượng.",
  ],
  ...saysWhoActs,
  subjects: ["COLLECTIVE"],
  check: checkActorsOf("DISTRICT_STANDING_COMMITTEE"),
};

export const grassrootsCollective: ProcedureRule = {
  id: "HD21.PROC.COLLECTIVE.GRASSROOTS",
  citation: "HD 21, II.B.3.4.b, bullets 1-2",
  clause: [
    "Ban thường vụ cấp ủy cấp huyện chủ trì, tổ chức thực hiện và xem xét, quyết định xếp loại chất lượng các cấp ủy cơ sở trực thuộc.",
    "Đảng ủy, chi bộ cơ sở tự đánh giá, xếp loại chất lượng.",
  ],
  ...saysWhoActs,
  subjects: ["COLLECTIVE"],
  check: checkActorsOf("GRASSROOTS_PARTY_COMMITTEE"),
};

/** The three steps of an organisation; a secret ballot is not asked, and what is missing is told only. */
export const collectiveSteps: ProcedureRule = {
  id: "HD21.PROC.COLLECTIVE.STEPS",
  citation: "HD 21, II.B.3.5, steps 1-3",
  clause: [
    "Căn cứ các tiêu chí đánh giá, tiêu chuẩn mức chất lượng được quy định cụ thể cho từng loại hình đối tượng, tập thể lãnh đạo, quản lý tự phân tích chất lượng (xác định các cấp độ “Xuất sắc”, “Tốt”, “Trung bình”, “Kém” cho từng tiêu chí đánh giá cụ thể); xem xét, tự nhận mức chất lượng trong Mẫu 01 và báo cáo cấp ủy có thẩm quyền.",
    "Ban tổ chức cấp ủy cấp tỉnh sau khi tổng hợp, thẩm định kết quả tự đánh giá, gửi lấy ý kiến đánh giá, xếp loại chất lượng của các chủ thể liên quan ở cấp tỉnh (đối tượng, nội dung lấy ý kiến do cấp ủy cấp tỉnh quy định).",
    "Ban tổ chức cấp ủy cấp huyện sau khi tổng hợp, thẩm định kết quả tự đánh giá, gửi lấy ý kiến đánh giá, xếp loại chất lượng của các chủ thể liên quan ở cấp huyện (đối tượng, nội dung lấy ý kiến do cấp ủy cấp tỉnh quy định).",
    "Ban tổ chức cấp ủy có thẩm quyền chủ trì, phối hợp với các cơ quan có liên quan tổng hợp, thẩm định kết quả tự đánh giá và kết quả tham gia đánh giá của các chủ thể để báo cáo ban thường vụ cấp ủy cấp tỉnh (đối với đánh giá, xếp loại chất lượng ban thường vụ cấp ủy cấp huyện), ban thường vụ cấp ủy cấp huyện (đối với đánh giá, xếp loại chất lượng cấp ủy cơ sở) xem xét, quyết định xếp loại chất lượng.",
  ],
  ...shouldBeTaken,
  subjects: ["COLLECTIVE"],
  check: (facts, context) =>
    gravest([checkSelfRated(facts, context), checkAppraisalAndOpinions(facts, context), checkStepsInOrder(facts)]),
};

function checkSelfRated(facts: ProcedureFacts, context: ProcedureContext): Answer {
  const levels = checkLevelsMarked(facts, context);
  const { selfRating } = facts;
  if (selfRating === undefined) return unknown(levels.explain);
  return expected(levels.outcome === "PASSED" && selfRating.tier !== null, levels.explain);
}

function checkStepsInOrder({ selfRating, appraisal, opinions = [], decision }: ProcedureFacts): Answer {
  const days = [selfRating?.on, appraisal?.on, ...opinions.map(({ on }) => on).sort(), decision?.on];
  return expected(areInOrder(days.filter((day) => day !== undefined)), () =>
    tell(
      [
        fact.date("selfRatedOn", selfRating?.on),
        fact.date("appraisedOn", appraisal?.on),
        fact.date("decidedOn", decision?.on),
      ],
      "Tự đánh giá, thẩm định và lấy ý kiến, rồi quyết định.",
      "Self-rating, then appraisal and opinions, then the decision.",
    ),
  );
}

const areInOrder = (days: readonly IsoDate[]): boolean =>
  days.every((day, at) => {
    const before = days[at - 1];
    return before === undefined || !isBefore(day, before);
  });
