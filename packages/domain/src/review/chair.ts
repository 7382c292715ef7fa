import { expected, notApplicable, unknown } from "../rule/answer.ts";
import { spellList, tell } from "../rule/fact-makers.ts";
import type { Answer } from "../rule/rule.ts";
import { shouldBeDone } from "./heads.ts";
import type { CollectiveReviewRule, IndividualReviewRule, ReviewContext } from "./review-context.ts";
import type { CommonReviewFacts, IndividualReviewFacts } from "./review-facts.ts";
import { chairLabels, seatLabels } from "./review-labels.ts";
import { fact } from "./used-facts.ts";

/** Nobody chairs the own review, wherever it is held: a secretary is reviewed as a member in the own cell. */
function checkChairOfHead(facts: IndividualReviewFacts, { review: { chair } }: ReviewContext): Answer {
  const may = facts.cellHasOnlySecretary && chair.ofOnlySecretary.length > 0 ? chair.ofOnlySecretary : chair.ofHead;
  const explain = () =>
    tell(
      [fact.truth("isHead", facts.isHead ?? false), chairFact(facts)],
      `Khi kiểm điểm người đứng đầu, người chủ trì là: ${spellList(may.map((seat) => chairLabels[seat])).vi}.`,
      `When the head is reviewed the chair is held by: ${spellList(may.map((seat) => chairLabels[seat])).en}.`,
    );
  if (!facts.isHead) return notApplicable(explain);
  return expected(facts.chair && may.includes(facts.chair), explain);
}

const chairFact = ({ chair }: CommonReviewFacts) => fact.text("chair", chair && chairLabels[chair]);

export const deputyChairsForHead: IndividualReviewRule = {
  id: "HD21.REVIEW.CHAIR.DEPUTY_FOR_HEAD",
  citation: "HD 21, II.A.4.2, bullet 3",
  clause: ["Khi kiểm điểm người đứng đầu thì phân công đồng chí cấp phó chủ trì."],
  ...shouldBeDone,
  subjects: ["MEMBER", "LEADER"],
  check: checkChairOfHead,
};

export const officeChair: IndividualReviewRule = {
  id: "KH57.REVIEW.CHAIR",
  citation: "KH 57, II.A.3.2, bullet 3",
  clause: [
    "Khi kiểm điểm người đứng đầu thì phân công một đồng chí cấp phó chủ trì (đối với các chi bộ chỉ có Bí thư mà không có Phó Bí thư hoặc chi ủy viên thì cử 01 đảng viên là trưởng hoặc phó phòng chủ trì).",
  ],
  ...shouldBeDone,
  subjects: ["MEMBER", "LEADER"],
  check: checkChairOfHead,
};

export const officeHeadChairs: CollectiveReviewRule = {
  id: "KH57.REVIEW.HEAD_CHAIRS",
  citation: "KH 57, II.A.3.2, bullet 2",
  clause: [
    "Người đứng đầu (Bí thư đảng ủy, Bí thư chi bộ) chủ trì hội nghị kiểm điểm, định hướng các nội dung cần tập trung thảo luận trong Báo cáo kiểm điểm của tập thể, điều hành việc thảo luận và kết luận kiểm điểm của tập thể.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE"],
  check: (facts) => {
    const { chair, minutes } = facts;
    const explain = () =>
      tell(
        [chairFact(facts), fact.text("concludedBy", minutes && seatLabels[minutes.concludedBy])],
        "Người đứng đầu chủ trì hội nghị và kết luận kiểm điểm của tập thể.",
        "The head chairs the meeting and concludes the review of the collective.",
      );
    if (chair === undefined || minutes === undefined) return unknown(explain);
    return expected(chair === "HEAD" && minutes.concludedBy === "HEAD", explain);
  },
};
