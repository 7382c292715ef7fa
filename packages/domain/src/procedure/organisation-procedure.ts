import { organisationBallot } from "../regime-2016/precedence.ts";
import { secretBallot } from "../regime-2019/procedure.ts";
import { expected, gravest, notApplicable, required } from "../rule/answer.ts";
import { isBefore } from "../rule/date.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { sameInBoth } from "../rule/used-fact.ts";
import { isCell, levelOfKind, type OrganisationKind } from "../vocabulary/organisation.ts";
import { actorsOf, bodiesOf } from "./acts.ts";
import type { BallotDemands } from "./ballot.ts";
import { checkActor, ofAnotherKind } from "./check-actor.ts";
import { checkBallot } from "./check-ballot.ts";
import { checkLevelsMarked } from "./check-levels.ts";
import { mustBeTaken, saysWhoActs, shouldBeTaken } from "./heads.ts";
import { checkAppraisalAndOpinions } from "./opinions.ts";
import type { ProcedureContext, ProcedureRule } from "./procedure-context.ts";
import type { ProcedureFacts, RecordedDecision } from "./procedure-facts.ts";
import { fact } from "./used-facts.ts";

const kindOf = ({ rated }: ProcedureFacts): OrganisationKind | null =>
  rated.subject === "ORG" || rated.subject === "MEMBER" ? rated.kind : null;

const isAt = (facts: ProcedureFacts, level: "DISTRICT" | "GRASSROOTS"): boolean => {
  const kind = kindOf(facts);
  return kind !== null && levelOfKind[kind] === level;
};

const checkDeciderAt =
  (level: "DISTRICT" | "GRASSROOTS") =>
  (facts: ProcedureFacts, context: ProcedureContext): Answer =>
    isAt(facts, level) ? checkActor("DECISION", facts.decision?.by, facts, context) : notApplicable(ofAnotherKind);

const checkSelfRaterAt =
  (level: "DISTRICT" | "GRASSROOTS") =>
  (facts: ProcedureFacts, context: ProcedureContext): Answer =>
    isAt(facts, level) ? checkActor("SELF_RATING", facts.selfRating?.by, facts, context) : notApplicable(ofAnotherKind);

export const districtDecider: ProcedureRule = {
  id: "HD21.PROC.ORG.DISTRICT.DECIDER",
  citation: "HD 21, II.B.1.4.a, bullet 1",
  clause: [
    "Ban thường vụ tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương (sau đây gọi chung là ban thường vụ cấp ủy cấp tỉnh) chủ trì, tổ chức thực hiện và xem xét, quyết định đánh giá, xếp loại chất lượng các đảng bộ trực thuộc.",
  ],
  ...saysWhoActs,
  subjects: ["ORG"],
  check: checkDeciderAt("DISTRICT"),
};

export const districtSelf: ProcedureRule = {
  id: "HD21.PROC.ORG.DISTRICT.SELF",
  citation: "HD 21, II.B.1.4.a, bullet 2",
  clause: ["Cấp ủy cấp huyện tự đánh giá, xếp loại chất lượng đảng bộ mình."],
  ...saysWhoActs,
  subjects: ["ORG"],
  check: checkSelfRaterAt("DISTRICT"),
};

export const grassrootsDecider: ProcedureRule = {
  id: "HD21.PROC.ORG.GRASSROOTS.DECIDER",
  citation: "HD 21, II.B.1.4.b, bullet 1",
  clause: [
    "Ban thường vụ cấp ủy cấp huyện chủ trì tổ chức thực hiện và xem xét, quyết định đánh giá, xếp loại chất lượng các đảng bộ, chi bộ cơ sở trực thuộc.",
  ],
  ...saysWhoActs,
  subjects: ["ORG"],
  check: checkDeciderAt("GRASSROOTS"),
};

export const grassrootsSelf: ProcedureRule = {
  id: "HD21.PROC.ORG.GRASSROOTS.SELF",
  citation: "HD 21, II.B.1.4.b, bullet 2",
  clause: ["Cấp ủy cơ sở (chi bộ nơi không có chi ủy) tự đánh giá, xếp loại chất lượng đảng bộ, chi bộ mình."],
  ...saysWhoActs,
  subjects: ["ORG"],
  check: checkSelfRaterAt("GRASSROOTS"),
};

/** The narrower body marks the levels, the whole one votes on the tier (C9). */
export const selfLevels: ProcedureRule = {
  id: "HD21.PROC.ORG.SELF.LEVELS",
  citation: "HD 21, II.B.1.5, step 1, bullet 1",
  clause: [
    "Căn cứ 4 cấp độ (xuất sắc, tốt, trung bình, kém) của từng tiêu chí đánh giá đã được cấp ủy cấp tỉnh cụ thể hóa và tiêu chuẩn mức chất lượng đã được quy định cho từng loại hình tổ chức đảng, ban thường vụ cấp ủy, chi ủy đối với chi bộ (chi bộ nơi không có chi ủy) tự đánh giá, xếp loại như sau:",
    "Phân tích kết quả đạt được để tự xếp từng tiêu chí đánh giá theo cấp độ “Xuất sắc” hoặc “Tốt” hoặc “Trung bình” hoặc “Kém” vào ô tương ứng trong Mẫu 01.",
  ],
  ...mustBeTaken,
  subjects: ["ORG"],
  check: (facts, context) =>
    gravest([checkLevelsMarked(facts, context), checkActor("LEVELS", facts.levels?.by, facts, context)]),
};

function ballotDemands(
  { rated, selfRating }: ProcedureFacts,
  { procedure }: ProcedureContext,
  secret: boolean,
): BallotDemands {
  const actors = actorsOf("BALLOT", rated, procedure);
  return {
    bodies: actors && bodiesOf(actors, rated),
    secret,
    threshold: procedure.voteThresholds.org,
    tier: selfRating?.tier ?? null,
  };
}

/** The record behind the gate of the same rule in `regime-2019`; no share of votes is asked: the document is silent. */
export const secretBallotRecord: ProcedureRule = {
  ...secretBallot,
  ...mustBeTaken,
  subjects: ["ORG"],
  check: (facts, context) => {
    const kind = kindOf(facts);
    const { rated, delegated } = context.procedure.secretBallot;
    const isAsked = kind !== null && (levelOfKind[kind] === "SUB_GRASSROOTS" ? delegated : rated);
    return isAsked ? checkBallot(facts, ballotDemands(facts, context, true)) : notApplicable(ofAnotherKind);
  },
};

export const organisationOpinions: ProcedureRule = {
  id: "HD21.PROC.ORG.OPINIONS",
  citation: "HD 21, II.B.1.5, step 2.a-b",
  clause: [
    "Ban tổ chức cấp ủy cấp tỉnh sau khi tổng hợp, thẩm định kết quả tự đánh giá, gửi lấy ý kiến đánh giá, xếp loại của các chủ thể liên quan ở cấp tỉnh (đối tượng, nội dung lấy ý kiến do cấp ủy cấp tỉnh quy định).",
    "Ban tổ chức cấp ủy cấp huyện sau khi tổng hợp, thẩm định kết quả tự đánh giá, gửi lấy ý kiến đánh giá, xếp loại của các chủ thể liên quan ở cấp huyện (đối tượng, nội dung lấy ý kiến do cấp ủy cấp tỉnh quy định).",
  ],
  ...shouldBeTaken,
  subjects: ["ORG"],
  check: checkAppraisalAndOpinions,
};

/** Recorded with body, day and number, and after the steps it rests on. */
export const organisationDecision: ProcedureRule = {
  id: "HD21.PROC.ORG.DECISION",
  citation: "HD 21, II.B.1.5, step 3",
  clause: [
    "Ban tổ chức cấp ủy có thẩm quyền chủ trì, phối hợp với các cơ quan có liên quan tổng hợp, thẩm định kết quả tự đánh giá và kết quả tham gia đánh giá của các chủ thể để báo cáo ban thường vụ cấp ủy cấp tỉnh (đối với đánh giá, xếp loại chất lượng đảng bộ cấp huyện), ban thường vụ cấp ủy cấp huyện (đối với đánh giá, xếp loại chất lượng tổ chức cơ sở đảng) xem xét, quyết định xếp loại chất lượng đối với các tổ chức đảng trực thuộc.",
  ],
  ...mustBeTaken,
  subjects: ["ORG"],
  check: (facts) => {
    const { decision, appraisal } = facts;
    const explain = () => explainDecision(facts);
    if (decision === undefined) return notApplicable(explain);
    const isInOrder = appraisal !== undefined && !isBefore(decision.on, appraisal.on);
    return required(isNumbered(decision) && isInOrder, explain);
  },
};

const isNumbered = ({ number }: RecordedDecision): boolean => number.trim() !== "";

const explainDecision = ({ decision, appraisal }: ProcedureFacts): Explanation =>
  tell(
    [
      fact.date("appraisedOn", appraisal?.on),
      fact.date("decidedOn", decision?.on),
      fact.text("number", decision && isNumbered(decision) ? sameInBoth(decision.number) : null),
    ],
    "Quyết định ghi rõ nơi quyết định, ngày, số, sau khi ban tổ chức cấp ủy đã thẩm định.",
    "The decision has its body, day and number, and comes after the appraisal of the organisation board.",
  );

/** Of the đảng bộ the secret ballot above stays; the cells vote in a form of their choice. */
export const departmentSelf: ProcedureRule = {
  id: "CV54.PROC.ORG.SELF",
  citation: "CV 54, II.1.4 and II.1.5, step 1",
  clause: [
    "Đảng bộ Sở: Đảng ủy tự đánh giá, xếp loại chất lượng Đảng bộ.",
    "Các chi bộ trực Đảng bộ Sở: Cấp ủy chi bộ (chi bộ nơi không có cấp ủy) tự đánh giá, xếp loại chất lượng chi bộ mình.",
    "Căn cứ kết quả tự đánh giá theo Mẫu 1, hội nghị Đảng ủy, Chi ủy Chi bộ 4, các chi bộ còn lại thảo luận, biểu quyết để xác định mức xếp loại chất lượng của đảng bộ, chi bộ theo 01 trong 04 mức (hoàn thành xuất sắc nhiệm vụ, hoàn thành tốt nhiệm vụ, hoàn thành nhiệm vụ, không hoàn thành nhiệm vụ), báo cáo cấp ủy cấp trên.",
  ],
  ...shouldBeTaken,
  subjects: ["ORG"],
  check: (facts, context) => {
    const { selfRating } = facts;
    const by = checkActor("SELF_RATING", selfRating?.by, facts, context);
    const vote = checkBallot(facts, ballotDemands(facts, context, false));
    const isMet = by.outcome !== "FAILED" && vote.outcome !== "FAILED";
    return expected(isMet, by.outcome === "FAILED" ? by.explain : vote.explain);
  },
};

export const departmentOpinions: ProcedureRule = {
  id: "CV54.PROC.ORG.OPINIONS",
  citation: "CV 54, II.1.5, step 2",
  clause: [
    "Bộ phận tổ chức Đảng ủy gửi lấy ý kiến đánh giá, xếp loại của các chủ thể liên quan cụ thể như sau: Ban giám đốc Sở, BCH Công đoàn Sở, Ban Chấp hành Chi đoàn Sở và gửi kết quả về Đảng ủy để tổng hợp.",
  ],
  ...shouldBeTaken,
  subjects: ["ORG"],
  check: checkAppraisalAndOpinions,
};

export const departmentDecider: ProcedureRule = {
  id: "CV54.PROC.ORG.DECIDER",
  citation: "CV 54, II.1.5, step 3",
  clause: [
    "Đảng ủy khối quyết định xếp loại chất lượng đối Đảng bộ Sở.",
    "Đảng ủy Sở xem xét, quyết định xếp loại chất lượng đối với chi bộ trực thuộc.",
  ],
  ...saysWhoActs,
  subjects: ["ORG"],
  check: (facts, context) => checkActor("DECISION", facts.decision?.by, facts, context),
};

/** The draft of the standing committee, then the secret ballot; of a cell the plan is silent. */
export const officeVote: ProcedureRule = {
  ...organisationBallot,
  ...mustBeTaken,
  subjects: ["ORG"],
  check: (facts, context) => {
    const kind = kindOf(facts);
    if (kind === null || isCell(kind)) return notApplicable(ofAnotherKind);
    return gravest([
      checkActor("PROPOSAL", facts.proposal?.by, facts, context),
      checkBallot(facts, ballotDemands(facts, context, true)),
    ]);
  },
};
