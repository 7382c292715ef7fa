import type { Review, ReviewedSubject, ReviewMinutes, ReviewPrompt } from "../providers/queries/reviewedSubject.ts";
import { aFinding } from "../testing/aFinding.ts";
import { saidBy } from "../testing/saidBy.ts";
import { organisation, viewer } from "../testing/samplePage.ts";

const { id, name, kind, level } = organisation;

/** Whoever keeps the reviews of the sample page. */
export const keeper = { ...viewer, grants: [{ role: "EDITOR", organisation: { id, name, kind, level } }] };

/** Minutes that say nothing. */
const noMinutes: ReviewMinutes = {
  form: null,
  heardOnDraft: null,
  heldAtLevel: null,
  combinedWith: null,
  allLeadersInStandingCommittee: null,
  linkedReviews: null,
  presentedBy: null,
  membersContributed: null,
  concludedBy: null,
  presented: null,
  criticised: null,
  chairConcluded: null,
  selfReviewRevised: null,
  defects: null,
  superiorTeamAttended: null,
  superiorTeam: null,
  furtherPlacesDecided: null,
  reportedByPartyGroup: null,
  higherReviewTold: null,
  reportParts: null,
  violationReported: null,
  defectParts: null,
  hasSigns: null,
  defectsBefore: null,
  defectsRemedied: null,
  remediationPlanned: null,
  memberCount: null,
  reviewPlaceDecided: null,
  committeeActivitySuspended: null,
  attestations: [],
};

/** Nobody answered it yet. */
export const prompt: ReviewPrompt = {
  id: "5",
  issuer: "DISTRICT_STANDING_COMMITTEE",
  issuerName: "Ban Thường vụ Đảng ủy Khối",
  adviser: "DISTRICT_ORGANIZATION_BOARD",
  promptedOn: "2020-11-16",
  documentNumber: null,
  issue: "Tồn đọng 14 hồ sơ chưa giải quyết.",
  explanation: null,
  cause: null,
  responsibility: null,
  answeredOn: null,
  version: 1,
  changedByName: null,
  withdrawnAt: null,
  withdrawnByName: null,
  withdrawnReason: null,
};

const ofNobody: Review = {
  id: "1",
  subjectKind: "COLLECTIVE",
  subjectId: "17",
  state: "MET",
  place: null,
  placeName: null,
  draftSentOn: null,
  earliestMeetingOn: null,
  leadDays: null,
  meetingOn: null,
  turn: null,
  durationDays: null,
  chair: null,
  chairName: null,
  contents: null,
  reportVersions: null,
  ownReports: null,
  conclusion: null,
  completedOn: null,
  concerns: [],
  version: 1,
  changedByName: null,
  changedAt: "2020-12-11T03:00:00.000Z",
  minutes: noMinutes,
  prompts: [],
};

/** The draft went out on Friday for Tuesday, an issue waits for its answer. */
const lateReview: Review = {
  ...ofNobody,
  draftSentOn: "2020-12-04",
  earliestMeetingOn: "2020-12-09",
  leadDays: 2,
  meetingOn: "2020-12-08",
  durationDays: 0.5,
  chair: "HEAD",
  contents: ["I.1"],
  reportVersions: ["2020-12-08"],
  concerns: ["LATE_DRAFT", "TOO_SHORT"],
  version: 3,
  changedByName: "Văn phòng Đảng ủy",
  minutes: {
    ...noMinutes,
    form: "FORM_01",
    presentedBy: "HEAD",
    membersContributed: true,
    linkedReviews: [{ kind: "GOVERNMENT", name: "Tập thể lãnh đạo Văn phòng", completedOn: null }],
  },
  prompts: [prompt],
};

/** The committee of the sample page. */
export const committee: ReviewedSubject = {
  key: "COLLECTIVE-17",
  subjectKind: "COLLECTIVE",
  subjectId: "17",
  name: "Ban Chấp hành Đảng bộ Văn phòng",
  title: null,
  collectiveKind: "GRASSROOTS_PARTY_COMMITTEE",
  seat: null,
  positions: [],
  ownForm: null,
  isDue: true,
  notDue: null,
  state: "MET",
  isJudged: true,
  classificationId: "900",
  reviewCompletedOn: null,
  decidedResults: [],
  attestable: [],
  organisation: { id, name, kind, level },
  places: [],
  review: lateReview,
  minimumDays: { from: 1, to: 2 },
  leadTime: { days: 3, workingDays: true, citation: "HD 21, II.A.4.1.a, bullet 1" },
  contents: [
    { code: "I.1", ifPrompted: false, label: { vi: "Việc quán triệt các chủ trương.", en: "Carrying out policies." } },
    { code: "IV", ifPrompted: true, label: { vi: "Những vấn đề được gợi ý.", en: "Issues prompted." } },
  ],
  findings: [
    aFinding({
      ...saidBy("HD21.REVIEW.REPORT.DRAFT_LEAD_TIME"),
      severity: "WARN",
      outcome: "WARNING",
      message: { vi: "Họp sớm nhất ngày 09/12/2020.", en: "The earliest day is 9 Dec 2020." },
    }),
    aFinding({
      ...saidBy("HD21.REVIEW.PROMPT.ANSWERED"),
      outcome: "FAILED",
      message: { vi: "Còn vấn đề chưa giải trình.", en: "An issue is not answered." },
    }),
  ],
  ruleSet: organisation.ruleSet,
};

/** The head of the committee: reviewed in the cell, not yet before the committee. */
export const head: ReviewedSubject = {
  ...committee,
  key: "LEADER-26",
  subjectKind: "LEADER",
  subjectId: "26",
  name: "Lê Ngọc Bình",
  title: "Bí thư Đảng ủy",
  collectiveKind: null,
  seat: "HEAD",
  positions: ["GRASSROOTS_SECRETARY"],
  state: "PREPARED",
  classificationId: "901",
  attestable: ["HD21.REVIEW.DEPTH"],
  places: [
    {
      anyOf: ["CELL"],
      position: null,
      citation: null,
      isRequired: true,
      ifMember: false,
      review: {
        ...ofNobody,
        id: "2",
        subjectKind: "MEMBER",
        subjectId: "3",
        place: "CELL",
        meetingOn: "2020-12-01",
        completedOn: "2020-12-01",
        state: "COMPLETED",
      },
    },
    {
      anyOf: ["GRASSROOTS_PARTY_COMMITTEE"],
      position: "GRASSROOTS_SECRETARY",
      citation: "HD 21, II.A.2.2, bullet 2, item 5",
      isRequired: true,
      ifMember: false,
      review: null,
    },
  ],
  review: null,
  minimumDays: null,
  leadTime: null,
  contents: [],
  findings: [],
};

/** The list of both, in the order of their turn. */
export const reviewedPage = {
  __typename: "ReviewedSubjectPage",
  organisation: { id, name },
  nextCursor: null,
  nodes: [committee, head],
};
