import { tierLabels } from "../labels.ts";
import { checkAttestation } from "../rating/attestation.ts";
import { expected, gravest, notApplicable, required, unknown } from "../rule/answer.ts";
import { isBefore } from "../rule/date.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { actorsOf, bodiesOf } from "./acts.ts";
import { checkActor } from "./check-actor.ts";
import { checkBallot } from "./check-ballot.ts";
import { checkLevelsMarked } from "./check-levels.ts";
import { attestedStep, mustBeTaken, saysWhoActs, shouldBeTaken, shouldComeInOrder } from "./heads.ts";
import type { ProcedureContext, ProcedureRule } from "./procedure-context.ts";
import type { ProcedureFacts } from "./procedure-facts.ts";
import { fact } from "./used-facts.ts";

/** In a subordinate cell after the appraisal of the support unit; in a chi bộ cơ sở the cell itself. */
export const memberDecider: ProcedureRule = {
  id: "HD21.PROC.MEMBER.DECIDER",
  citation: "HD 21, II.B.2.4, bullet 1 and II.B.2.5, step 2, bullet 3",
  clause: [
    "Đảng ủy cơ sở, chi bộ cơ sở chủ trì tổ chức thực hiện và xem xét, quyết định mức xếp loại chất lượng đảng viên.",
    "Bộ phận giúp việc cấp ủy tổng hợp, thẩm định báo cáo của các chi bộ trực thuộc để đảng ủy cơ sở xem xét quyết định xếp loại chất lượng đảng viên. Đối với chi bộ cơ sở do chi bộ quyết định xếp loại chất lượng đảng viên.",
  ],
  ...saysWhoActs,
  subjects: ["MEMBER"],
  check: checkDeciderAfterAppraisal,
};

export const departmentMemberDecider: ProcedureRule = {
  id: "CV54.PROC.MEMBER.DECIDER",
  citation: "CV 54, II.2.4, bullet 1 and II.2.5, step 2",
  clause: [
    "Đảng ủy chủ trì tổ chức thực hiện và xem xét, quyết định mức xếp loại chất lượng đảng viên.",
    "Bộ phận tổ chức Đảng ủy tổng hợp, thẩm định báo cáo của các chi bộ trực thuộc để Đảng ủy Sở xem xét quyết định xếp loại chất lượng đảng viên.",
  ],
  ...saysWhoActs,
  subjects: ["MEMBER"],
  check: checkDeciderAfterAppraisal,
};

function checkDeciderAfterAppraisal(facts: ProcedureFacts, context: ProcedureContext): Answer {
  return gravest([
    checkActor("DECISION", facts.decision?.by, facts, context),
    checkActor("APPRAISAL", facts.appraisal?.by, facts, context),
    checkAppraisedFirst(facts, context),
  ]);
}

function checkAppraisedFirst({ rated, decision, appraisal }: ProcedureFacts, { procedure }: ProcedureContext): Answer {
  const explain = () =>
    tell(
      [fact.date("appraisedOn", appraisal?.on), fact.date("decidedOn", decision?.on)],
      "Bộ phận giúp việc cấp ủy tổng hợp, thẩm định trước khi đảng ủy cơ sở quyết định.",
      "The support unit appraises before the grassroots committee decides.",
    );
  const isAsked = actorsOf("APPRAISAL", rated, procedure) !== undefined;
  if (decision === undefined || !isAsked) return notApplicable(explain);
  return required(appraisal !== undefined && !isBefore(decision.on, appraisal.on), explain);
}

export const memberSelf: ProcedureRule = {
  id: "HD21.PROC.MEMBER.SELF",
  citation: "HD 21, II.B.2.5, step 1 (and II.B.2.4, bullet 2)",
  clause: [
    "Căn cứ các tiêu chí đánh giá, tiêu chuẩn mức chất lượng được quy định cụ thể cho từng đối tượng, đảng viên tự phân tích chất lượng (xác định cấp độ “Xuất sắc”, “Tốt”, “Trung bình”, “Kém” cho từng tiêu chí đánh giá cụ thể) và xem xét, tự nhận mức chất lượng trong Mẫu 02; báo cáo trước chi bộ trong cuộc họp kiểm điểm, đánh giá, xếp loại chất lượng đảng viên cuối năm.",
  ],
  ...mustBeTaken,
  subjects: ["MEMBER"],
  check: (facts, context) =>
    gravest([
      checkLevelsMarked(facts, context),
      checkActor("SELF_RATING", facts.selfRating?.by, facts, context),
      checkClaimed(facts),
    ]),
};

function checkClaimed({ selfRating, reportedToCell }: ProcedureFacts): Answer {
  const explain = () =>
    tell(
      [
        fact.text("selfTier", selfRating?.tier && tierLabels[selfRating.tier]),
        fact.asked("reportedToCell", reportedToCell),
      ],
      "Đảng viên tự nhận mức chất lượng và báo cáo trước chi bộ.",
      "The member claims a tier and reports to the cell.",
    );
  const isClaimed = selfRating !== undefined && selfRating.tier !== null;
  return isClaimed ? required(reportedToCell, explain) : required(false, explain);
}

/** There is neither a waiver nor a sanction: a missing comment is told. */
export const residenceOpinion: ProcedureRule = {
  id: "HD21.PROC.MEMBER.RESIDENCE_OPINION",
  citation: "HD 21, II.B.2.5, step 2, bullet 1",
  clause: [
    "Chi ủy (bí thư chi bộ nơi không có chi ủy) tổng hợp mức tự xếp loại của đảng viên; ý kiến nhận xét của chi ủy, đảng ủy cơ sở nơi đảng viên cư trú để đề xuất mức xếp loại của từng đảng viên.",
  ],
  ...shouldBeTaken,
  subjects: ["MEMBER"],
  check: ({ residenceOpinion: given = false }) =>
    expected(given, () =>
      tell(
        [fact.asked("residenceOpinion", given)],
        given ? "Có nhận xét của nơi cư trú." : "Chưa có nhận xét của chi ủy, đảng ủy cơ sở nơi cư trú.",
        given ? "The place of residence commented." : "The committee at the place of residence did not comment.",
      ),
    ),
};

export const discussThenVote: ProcedureRule = {
  id: "HD21.PROC.MEMBER.DISCUSS_THEN_VOTE",
  citation: "HD 21, II.B.2.5, step 2, bullet 1",
  clause: [
    "Chi bộ tiến hành thảo luận mức xếp loại do chi ủy (bí thư chi bộ nơi không có chi ủy) đề xuất trước khi tiến hành bỏ phiếu.",
  ],
  ...shouldComeInOrder,
  subjects: ["MEMBER"],
  check: (facts) => {
    const { proposal, discussedOn, ballot } = facts;
    const explain = () => explainDays(facts);
    if (proposal === undefined || discussedOn === undefined || ballot === undefined) return unknown(explain);
    return expected(!isBefore(discussedOn, proposal.on) && !isBefore(ballot.heldOn, discussedOn), explain);
  },
};

const explainDays = ({ proposal, discussedOn, ballot }: ProcedureFacts): Explanation =>
  tell(
    [fact.date("proposedOn", proposal?.on), fact.date("discussedOn", discussedOn), fact.date("heldOn", ballot?.heldOn)],
    "Chi ủy đề xuất, chi bộ thảo luận, sau đó bỏ phiếu.",
    "The committee proposes, the cell discusses, then votes.",
  );

function checkMemberBallot(facts: ProcedureFacts, { procedure }: ProcedureContext): Answer {
  const { rated, selfRating } = facts;
  const actors = actorsOf("BALLOT", rated, procedure);
  return checkBallot(facts, {
    bodies: actors && bodiesOf(actors, rated),
    secret: false,
    threshold: procedure.voteThresholds.member,
    tier: selfRating?.tier ?? null,
  });
}

/** Whether in secret, and how many votes a tier needs, the document does not say. */
export const memberVote: ProcedureRule = {
  id: "HD21.PROC.MEMBER.VOTE",
  citation: "HD 21, II.B.2.5, step 2, bullet 2",
  clause: [
    "Chi ủy (bí thư chi bộ nơi không có chi ủy) tổ chức để đảng viên bỏ phiếu đề xuất mức xếp loại đối với từng đảng viên của chi bộ; sau đó, tổng hợp kết quả, đề xuất mức xếp loại chất lượng đối với từng đảng viên để báo cáo đảng ủy cơ sở.",
  ],
  ...mustBeTaken,
  subjects: ["MEMBER"],
  check: checkMemberBallot,
};

/** Self-rating, vote, its result made known, decision. */
export const officeMember: ProcedureRule = {
  id: "KH57.PROC.MEMBER",
  citation: "KH 57, II.B.2.3, bullet 1",
  clause: [
    "Căn cứ các điều kiện, tiêu chuẩn phân loại, cá nhân tự đánh giá, phân loại; chi bộ bỏ phiếu, công bố kết quả phân loại và báo cáo Đảng ủy Văn phòng UBND tỉnh xem xét, quyết định.",
  ],
  ...saysWhoActs,
  subjects: ["MEMBER"],
  check: (facts, context) =>
    gravest([
      checkActor("DECISION", facts.decision?.by, facts, context),
      checkMemberBallot(facts, context),
      checkAnnounced(facts),
    ]),
};

function checkAnnounced({ selfRating, ballot, announcedOn }: ProcedureFacts): Answer {
  const isAnnounced =
    selfRating !== undefined &&
    ballot !== undefined &&
    announcedOn !== undefined &&
    !isBefore(announcedOn, ballot.heldOn);
  return required(isAnnounced, () =>
    tell(
      [
        fact.date("selfRatedOn", selfRating?.on),
        fact.date("heldOn", ballot?.heldOn),
        fact.date("announcedOn", announcedOn),
      ],
      "Cá nhân tự đánh giá, phân loại; chi bộ bỏ phiếu, công bố kết quả.",
      "The member self-rates, the cell votes and makes the result known.",
    ),
  );
}

export const officeMainPosition: ProcedureRule = {
  id: "KH57.MEMBER.MAIN_POSITION",
  citation: "KH 57, II.B.2.3, bullet 2",
  clause: [
    "Đối với đảng viên là cán bộ, công chức, viên chức đảm nhiệm nhiều chức vụ công tác thì đánh giá mức độ hoàn thành nhiệm vụ chủ yếu ở chức vụ đảm nhiệm chính và cao nhất.",
  ],
  ...attestedStep,
  subjects: ["MEMBER"],
  check: (facts) =>
    facts.severalPositions
      ? checkAttestation(facts, officeMainPosition.id)
      : notApplicable(() =>
          tell(
            [fact.truth("severalPositions", false)],
            "Không đảm nhiệm nhiều chức vụ.",
            "Holds one position at most.",
          ),
        ),
};
