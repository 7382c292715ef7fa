import { expected, gravest, notApplicable, passed, required, unknown } from "../rule/answer.ts";
import { addDays, daysBetween, type IsoDate, isBefore } from "../rule/date.ts";
import { spellList, tell } from "../rule/fact-makers.ts";
import type { Answer, Explanation } from "../rule/rule.ts";
import { sameInBoth, spellDate } from "../rule/used-fact.ts";
import { addWorkingDays } from "../rule/working-days.ts";
import { mustBeDone, shouldBeDone } from "./heads.ts";
import type { AnyReviewRule, CollectiveReviewRule, IndividualReviewRule, ReviewContext } from "./review-context.ts";
import type { CollectiveReviewFacts, CommonReviewFacts, ReportVersion } from "./review-facts.ts";
import { reviewFormLabels } from "./review-labels.ts";
import type { LeadTime } from "./review-parameters.ts";
import { fact } from "./used-facts.ts";

export const reportForm: CollectiveReviewRule = {
  id: "HD21.REVIEW.REPORT.FORM_01",
  citation: "HD 21, II.A.4.1.a, bullet 1",
  clause: [
    "Người đứng đầu cấp ủy, tổ chức đảng, lãnh đạo cơ quan, đơn vị trực tiếp chỉ đạo chuẩn bị báo cáo kiểm điểm của tập thể theo Mẫu 01 và lấy ý kiến đóng góp của tổ chức, cá nhân có liên quan theo quy định của cấp có thẩm quyền.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE"],
  check: (facts, context) => gravest([checkForm(facts, context), checkHeard(facts, context)]),
};

function checkForm({ form }: CollectiveReviewFacts, { review: { forms } }: ReviewContext): Answer {
  const { collective } = forms;
  const explain = () =>
    tell(
      [fact.text("form", form && reviewFormLabels[form])],
      `Báo cáo kiểm điểm của tập thể theo ${collective?.name ?? "mẫu"}.`,
      `The collective reports by ${collective?.name ?? "the form"}.`,
    );
  if (collective === null) return notApplicable(explain);
  return expected(form && form === collective.form, explain);
}

/** Whom the authority prescribes to hear; where it prescribes nobody this asks nothing. */
function checkHeard({ heardOnDraft }: CollectiveReviewFacts, { review }: ReviewContext): Answer {
  const missing = review.heardOnDraft.filter((body) => !heardOnDraft?.includes(body)).map(sameInBoth);
  const explain = () =>
    tell(
      [fact.list("heardOnDraft", heardOnDraft?.map(sameInBoth))],
      missing.length === 0 ? "Đã lấy ý kiến đóng góp theo quy định." : `Chưa lấy ý kiến: ${spellList(missing).vi}.`,
      missing.length === 0 ? "Heard as prescribed." : `Not heard: ${spellList(missing).en}.`,
    );
  if (review.heardOnDraft.length === 0) return notApplicable(explain);
  return expected(heardOnDraft === undefined ? undefined : missing.length === 0, explain);
}

/** The first day on which the meeting may be held: the day of sending is not counted, the day of the meeting is. */
export const earliestMeeting = (sentOn: IsoDate, { days, unit }: LeadTime, holidays: ReadonlySet<IsoDate>): IsoDate =>
  unit === "DAYS" ? addDays(sentOn, days) : addWorkingDays(sentOn, days, holidays);

function checkLeadTime(
  { draftSentOn, meetingOn }: CommonReviewFacts,
  leadTime: LeadTime | null,
  { holidays }: ReviewContext,
): Answer {
  const used = [fact.date("draftSentOn", draftSentOn), fact.date("meetingOn", meetingOn)];
  if (leadTime === null) return notApplicable(() => tell(used, "Văn bản không quy định.", "The document is silent."));
  if (draftSentOn === undefined || meetingOn === undefined) {
    return unknown(() =>
      tell(
        used,
        "Chưa ghi ngày gửi và ngày họp kiểm điểm.",
        "The days of sending and of the meeting are not both recorded.",
      ),
    );
  }
  const earliest = earliestMeeting(draftSentOn, leadTime, holidays);
  return expected(!isBefore(meetingOn, earliest), () => ({
    ...explainLeadTime(leadTime, earliest),
    facts: used,
    arithmetic: `${spellDate(draftSentOn)} + ${leadTime.days} = ${spellDate(earliest)} ${
      isBefore(meetingOn, earliest) ? ">" : "≤"
    } ${spellDate(meetingOn)}`,
  }));
}

const explainLeadTime = ({ days, unit }: LeadTime, earliest: IsoDate): Explanation =>
  unit === "DAYS"
    ? tell(
        [],
        `Gửi trước ít nhất ${days} ngày: họp sớm nhất ngày ${spellDate(earliest)}.`,
        `Sent at least ${days} days before: the meeting is on ${earliest} at the earliest.`,
      )
    : tell(
        [],
        `Gửi trước ít nhất ${days} ngày làm việc: họp sớm nhất ngày ${spellDate(earliest)}.`,
        `Sent at least ${days} working days before: the meeting is on ${earliest} at the earliest.`,
      );

/** Of a person's own review HD 21 is silent; a document below may set the time (`review.draftLeadTime.member`). */
export const draftLeadTime: AnyReviewRule = {
  id: "HD21.REVIEW.REPORT.DRAFT_LEAD_TIME",
  citation: "HD 21, II.A.4.1.a, bullet 1",
  clause: [
    "Dự thảo báo cáo kiểm điểm gửi trước cho các thành viên tham gia hội nghị kiểm điểm ít nhất 03 ngày làm việc.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE", "MEMBER"],
  check: (facts, context) => {
    const { collective, member } = context.review.draftLeadTime;
    const leadTime = facts.of === "COLLECTIVE" ? collective : member;
    return { ...checkLeadTime(facts, leadTime, context), statedAt: leadTime?.statedAt };
  },
};

export const officeDraftLeadTime: CollectiveReviewRule = {
  id: "KH57.REVIEW.DRAFT_LEAD_TIME.COLLECTIVE",
  citation: "KH 57, II.A.3.1",
  clause: [
    "3.1. Người đứng đầu (Bí thư Đảng ủy, Bí thư các chi bộ) trực tiếp chỉ đạo chuẩn bị báo cáo của tập thể và gửi trước cho các thành viên ít nhất 03 ngày.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE"],
  check: (facts, context) => checkLeadTime(facts, context.review.draftLeadTime.collective, context),
};

/** The comment of the residence committee comes with it. */
export const officeMemberLeadTime: IndividualReviewRule = {
  id: "KH57.REVIEW.DRAFT_LEAD_TIME.MEMBER",
  citation: "KH 57, II.A.3.1, bullet 1",
  clause: [
    "Đảng viên chuẩn bị báo cáo kiểm điểm (theo mẫu) kèm theo ý kiến nhận xét của cấp ủy nơi cư trú gửi trước cho chi ủy ít nhất trước 02 ngày.",
  ],
  ...shouldBeDone,
  subjects: ["MEMBER"],
  check: (facts, context) =>
    gravest([
      checkLeadTime(facts, context.review.draftLeadTime.member, context),
      expected(facts.residenceComment, () =>
        tell(
          [fact.asked("residenceComment", facts.residenceComment)],
          "Gửi kèm theo ý kiến nhận xét của cấp ủy nơi cư trú.",
          "Sent with the comment of the residence committee.",
        ),
      ),
    ]),
};

export const ownReviewForm: IndividualReviewRule = {
  id: "HD21.REVIEW.REPORT.FORM_02",
  citation: "HD 21, II.A.4.1.a, bullet 2",
  clause: ["Mỗi cá nhân làm một bản tự kiểm điểm theo Mẫu 02."],
  ...mustBeDone,
  subjects: ["MEMBER", "LEADER"],
  check: ({ selfReviews }, { review: { forms } }) =>
    required(selfReviews === undefined ? undefined : selfReviews === 1, () =>
      tell(
        [fact.number("selfReviews", selfReviews)],
        `Mỗi cá nhân làm một bản tự kiểm điểm theo ${forms.individual?.name ?? "mẫu"}; đã có ${selfReviews ?? 0}.`,
        `Each person makes one own review by ${forms.individual?.name ?? "the form"}; there are ${selfReviews ?? 0}.`,
      ),
    ),
};

/** The report is there before persons are reviewed, may be completed after them, and no version is lost. */
export const collectiveBasis: CollectiveReviewRule = {
  id: "HD21.REVIEW.COLLECTIVE_BASIS",
  citation: "HD 21, I.2",
  clause: [
    "lấy kết quả kiểm điểm của tập thể làm cơ sở để kiểm điểm cá nhân, lấy kết quả kiểm điểm của cá nhân để bổ sung, hoàn chỉnh kiểm điểm của tập thể.",
  ],
  ...shouldBeDone,
  subjects: ["COLLECTIVE", "LEADER"],
  check: ({ reportVersions, turns = [] }) => {
    const explain = () => explainVersions(reportVersions);
    if (reportVersions === undefined || reportVersions.length === 0) return unknown(explain);
    const sorted = [...reportVersions].sort((one, other) => one.version - other.version);
    if (!sorted.every(({ version }, at) => version === at + 1)) return expected(false, explain);
    const firstOn = sorted[0]?.on;
    const isBasis = turns.every(({ heldOn }) => firstOn !== undefined && daysBetween(firstOn, heldOn) >= 0);
    return isBasis ? passed(explain) : expected(false, explain);
  },
};

const explainVersions = (versions: readonly ReportVersion[] | undefined): Explanation =>
  tell(
    [
      fact.list(
        "reportVersions",
        versions?.map(({ version, on }) => ({ vi: `${version} (${spellDate(on)})`, en: `${version} (${on})` })),
      ),
    ],
    "Báo cáo của tập thể có trước khi kiểm điểm cá nhân, các lần bổ sung, hoàn chỉnh đều được lưu.",
    "The collective's report is there before persons are reviewed; every version is kept.",
  );
