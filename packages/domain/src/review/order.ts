import { expected, forbidden, gravest, notApplicable, passed, unknown, warning } from "../rule/answer.ts";
import { type IsoDate, isBefore, yearOf } from "../rule/date.ts";
import { tell } from "../rule/fact-makers.ts";
import type { Answer } from "../rule/rule.ts";
import type { Seat } from "../vocabulary/position.ts";
import { isPartyCollective } from "../vocabulary/reviewed-collective.ts";
import { mustComeFirst, shouldBeDone, shouldComeFirst } from "./heads.ts";
import type { AnyReviewRule, CollectiveReviewRule, IndividualReviewRule, ReviewContext } from "./review-context.ts";
import type { CollectiveReviewFacts, LinkedReview, TurnInReview } from "./review-facts.ts";
import { linkedKindLabels } from "./review-labels.ts";
import { fact } from "./used-facts.ts";

/** No day is stated: a meeting of the year or of the turn of the year counts as «dịp cuối năm». */
export const yearEndTiming: AnyReviewRule = {
  id: "HD21.REVIEW.TIMING.YEAR_END",
  citation: "HD 21, II.A.4.2, bullet 1",
  clause: [
    "Kiểm điểm đảng viên và tập thể, cá nhân cán bộ lãnh đạo, quản lý hằng năm được tiến hành vào dịp cuối năm.",
  ],
  ...shouldBeDone,
  subjects: ["ORG", "COLLECTIVE", "MEMBER", "LEADER"],
  check: ({ meetingOn }, { year }) => {
    const explain = () =>
      tell(
        [fact.date("meetingOn", meetingOn)],
        `Kiểm điểm hằng năm tiến hành vào dịp cuối năm ${year}.`,
        `The yearly review is held around the end of ${year}.`,
      );
    if (meetingOn === undefined) return notApplicable(explain);
    return expected(yearOf(meetingOn) === year || yearOf(meetingOn) === year + 1, explain);
  },
};

/**
 * Of a collective and the persons reviewed before it; on the review of a cell itself (an organisation, not a collective) and
 * that of its members the law is silent. It cannot be complete before it meets, so a later meeting is a breach already.
 */
function checkCollectiveFirst({ meetingOn, completedOn, turns = [] }: CollectiveReviewFacts): Answer {
  const firstOn = earliest(turns);
  const used = [
    fact.date("meetingOn", meetingOn),
    fact.date("completedOn", completedOn),
    fact.date("firstTurnOn", firstOn),
  ];
  if (firstOn === undefined) {
    return notApplicable(() => tell(used, "Chưa kiểm điểm cá nhân.", "Nobody was reviewed yet."));
  }
  const doneOn = completedOn ?? (meetingOn !== undefined && isBefore(firstOn, meetingOn) ? meetingOn : undefined);
  if (doneOn === undefined) {
    return unknown(() =>
      tell(
        used,
        "Chưa ghi ngày hoàn thành kiểm điểm tập thể.",
        "The day the collective's review was completed is not recorded.",
      ),
    );
  }
  return forbidden(isBefore(firstOn, doneOn), () =>
    tell(used, "Kiểm điểm tập thể trước, cá nhân sau.", "The collective is reviewed first, persons after it."),
  );
}

const earliest = (turns: readonly TurnInReview[]): IsoDate | undefined =>
  turns.reduce<IsoDate | undefined>(
    (first, { heldOn }) => (first === undefined || isBefore(heldOn, first) ? heldOn : first),
    undefined,
  );

export const collectiveFirst: CollectiveReviewRule = {
  id: "HD21.REVIEW.ORDER.COLLECTIVE_FIRST",
  citation: "HD 21, II.A.4.2, bullet 1",
  clause: ["Kiểm điểm tập thể trước, cá nhân sau"],
  ...mustComeFirst,
  subjects: ["COLLECTIVE", "LEADER"],
  check: checkCollectiveFirst,
};

type Groups = readonly (readonly Seat[])[];

const groupOf = ({ seat }: TurnInReview, groups: Groups): number => groups.findIndex((seats) => seats.includes(seat));

/** Of one day the turn tells who came first; without it the two are not compared. */
function cameBefore(one: TurnInReview, other: TurnInReview): boolean {
  if (one.heldOn !== other.heldOn) return isBefore(one.heldOn, other.heldOn);
  return one.turn !== undefined && other.turn !== undefined && one.turn < other.turn;
}

/** Somebody of a later group was reviewed before somebody of an earlier one. */
export const isOutOfOrder = (turns: readonly TurnInReview[], groups: Groups): boolean =>
  turns.some((one) =>
    turns.some((other) => {
      const [mine, others] = [groupOf(one, groups), groupOf(other, groups)];
      return mine > others && others >= 0 && cameBefore(one, other);
    }),
  );

const headFirstWords = "Người đứng đầu trước, cấp phó và các thành viên sau.";

function checkHeadFirst({ turns = [] }: CollectiveReviewFacts, { review }: ReviewContext): Answer {
  const explain = () =>
    tell([fact.date("firstTurnOn", earliest(turns))], headFirstWords, "The head first, then deputies, then members.");
  if (turns.length === 0) return notApplicable(explain);
  return expected(!isOutOfOrder(turns, review.order.seats), explain);
}

export const headFirst: CollectiveReviewRule = {
  id: "HD21.REVIEW.ORDER.HEAD_FIRST",
  citation: "HD 21, II.A.4.2, bullet 1",
  clause: ["người đứng đầu trước, cấp phó và các thành viên sau."],
  ...shouldComeFirst,
  subjects: ["LEADER"],
  check: checkHeadFirst,
};

/** Asked of Party committees and organisations; collectives of government and mass organisations go before them. */
function checkGovernmentFirst(facts: CollectiveReviewFacts): Answer {
  const { kind, linkedReviews, meetingOn } = facts;
  const used = [...(linkedReviews ?? []).map(linkedFact), fact.date("meetingOn", meetingOn)];
  const explain = () =>
    tell(
      used,
      "Cấp ủy, tổ chức đảng kiểm điểm sau khi tập thể chính quyền, chuyên môn, đoàn thể đã hoàn thành kiểm điểm.",
      "Party committees are reviewed after the collectives of government, professional bodies and mass organisations.",
    );
  if (kind !== null && !isPartyCollective(kind)) return notApplicable(explain);
  if (linkedReviews === undefined) return unknown(explain);
  if (linkedReviews.length === 0) return notApplicable(explain);
  return forbidden(
    linkedReviews.some((linked) => isBehind(linked, meetingOn)),
    explain,
  );
}

const isBehind = ({ completedOn }: LinkedReview, meetingOn: IsoDate | undefined): boolean =>
  completedOn === null || (meetingOn !== undefined && isBefore(meetingOn, completedOn));

const linkedFact = ({ kind, completedOn }: LinkedReview) => ({
  ...fact.date("linkedCompletedOn", completedOn),
  name: `linkedReviews.${kind}`,
  label: linkedKindLabels[kind],
});

export const governmentFirst: CollectiveReviewRule = {
  id: "HD21.REVIEW.ORDER.GOVERNMENT_FIRST",
  citation: "HD 21, II.A.4.2, bullet 1",
  clause: [
    "Cấp ủy, tổ chức đảng thực hiện kiểm điểm sau khi các tập thể lãnh đạo, quản lý của chính quyền, chuyên môn, đoàn thể đã hoàn thành kiểm điểm.",
  ],
  ...mustComeFirst,
  subjects: ["COLLECTIVE", "ORG"],
  check: checkGovernmentFirst,
};

export const partyGroup: IndividualReviewRule = {
  id: "HD21.REVIEW.PARTY_GROUP",
  citation: "HD 21, II.A.4.2, bullet 1",
  clause: [
    "Những chi bộ có tổ đảng thì có thể kiểm điểm đảng viên ở tổ đảng, sau đó tổ đảng báo cáo kết quả với chi bộ.",
  ],
  ...shouldBeDone,
  subjects: ["MEMBER"],
  check: ({ places = [], reportedByPartyGroup }, { review }) => {
    const explain = () =>
      tell(
        [fact.asked("reportedByPartyGroup", reportedByPartyGroup)],
        "Kiểm điểm đảng viên ở tổ đảng thì tổ đảng báo cáo kết quả với chi bộ.",
        "Where a member is reviewed in the Party group, the group reports to the cell.",
      );
    if (!places.some(({ place }) => place === "PARTY_GROUP")) return notApplicable(explain);
    return review.places.partyGroup ? expected(reportedByPartyGroup, explain) : warning(explain);
  },
};

/** Hướng dẫn 21 said in one sentence; the head's turn stays what only warns there. */
export const departmentOrder: CollectiveReviewRule = {
  id: "CV54.REVIEW.ORDER",
  citation: "CV 54, I.4.2, bullet 1",
  clause: [
    "Kiểm điểm tập thể trước, cá nhân sau, người đứng đầu trước, cấp phó và các thành viên sau. Đảng ủy, các chi bộ thực hiện kiểm điểm sau khi các tập thể lãnh đạo, quản lý đã hoàn thành kiểm điểm.",
  ],
  ...mustComeFirst,
  subjects: ["COLLECTIVE", "LEADER"],
  check: (facts, context) =>
    gravest([checkCollectiveFirst(facts), checkGovernmentFirst(facts), checkHeadFirst(facts, context)]),
};

/** «cấp ủy viên, cán bộ lãnh đạo kiểm điểm trước; đảng viên kiểm điểm sau». */
export const officeOrder: CollectiveReviewRule = {
  id: "KH57.REVIEW.ORDER",
  citation: "KH 57, II.A.3.2, bullet 1",
  clause: [
    "Kiểm điểm tập thể trước, cá nhân sau; cấp ủy viên, cán bộ lãnh đạo kiểm điểm trước; đảng viên kiểm điểm sau.",
  ],
  ...mustComeFirst,
  subjects: ["COLLECTIVE", "MEMBER"],
  check: (facts, { review }) => gravest([checkCollectiveFirst(facts), checkLeadersFirst(facts, review.order.seats)]),
};

function checkLeadersFirst({ turns = [] }: CollectiveReviewFacts, groups: Groups): Answer {
  const explain = () =>
    tell(
      [fact.date("firstTurnOn", earliest(turns))],
      "Cấp ủy viên, cán bộ lãnh đạo kiểm điểm trước; đảng viên kiểm điểm sau.",
      "Committee members and leaders first, Party members after them.",
    );
  if (turns.length === 0) return notApplicable(explain);
  return isOutOfOrder(turns, groups) ? forbidden(true, explain) : passed(explain);
}
