import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import type { Review, ReviewedSubject, ReviewMinutes } from "../providers/queries/reviewedSubject.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { sent } from "../testing/sent.ts";
import { ReviewShow } from "./ReviewShow.tsx";
import { committee, head, keeper, prompt } from "./sampleReviews.ts";

const minutes: ReviewMinutes = {
  form: "FORM_01",
  heardOnDraft: ["Chi ủy", "Công đoàn"],
  heldAtLevel: "GRASSROOTS",
  combinedWith: null,
  allLeadersInStandingCommittee: true,
  linkedReviews: [{ kind: "GOVERNMENT", name: "Tập thể lãnh đạo Văn phòng", completedOn: "2020-12-01" }],
  presentedBy: "HEAD",
  membersContributed: true,
  concludedBy: "HEAD",
  presented: true,
  criticised: false,
  chairConcluded: true,
  selfReviewRevised: false,
  defects: [["HEAD", "DEPUTY", "MEMBER", "HEAD"], ["DEPUTY"]],
  superiorTeamAttended: false,
  superiorTeam: "Tổ 3",
  furtherPlacesDecided: true,
  reportedByPartyGroup: true,
  higherReviewTold: true,
  reportParts: null,
  violationReported: true,
  defectParts: [["CAUSE", "REMEDY"], []],
  hasSigns: true,
  defectsBefore: 3,
  defectsRemedied: 2,
  remediationPlanned: true,
  memberCount: 5,
  reviewPlaceDecided: false,
  committeeActivitySuspended: false,
  attestations: [
    { ruleId: "HD21.REVIEW.DEPTH", answer: true },
    { ruleId: "HD21.REVIEW.OF.ELSEWHERE", answer: false },
  ],
};

const fields = {
  draftSentOn: "2020-12-01",
  meetingOn: "2020-12-09",
  turn: 2,
  durationDays: 1.5,
  chair: "HEAD",
  chairName: "Lê Ngọc Bình",
  contents: ["I.1", "IX"],
  reportVersions: ["2020-12-02", "2020-12-08"],
  ownReports: 1,
  conclusion: "Thống nhất",
  minutes,
} as const;

const full = {
  ...(committee.review as Review),
  ...fields,
  contents: [...fields.contents],
  reportVersions: [...fields.reportVersions],
};
const done = { __typename: "ReviewedSubject", key: "COLLECTIVE-17" };

const page = (subject: ReviewedSubject) =>
  renderPage({
    at: `/kiem-diem/${subject.subjectKind}/${subject.subjectId}?don-vi=100&nam=2020&doi-tuong=ORG`,
    element: (
      <Routes>
        <Route path="/kiem-diem/:kind/:id" element={<ReviewShow />} />
      </Routes>
    ),
    answers: {
      viewer: keeper,
      reviewedSubject: { __typename: "ReviewedSubject", ...subject },
      recordReview: done,
      answerReviewPrompt: done,
    },
  });

const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));
const gone = () => expect.poll(() => screen.queryByRole("dialog")).toBeNull();

const fieldsOfHead = { ...fields, minutes: { ...minutes, form: "FORM_2A", heldAtLevel: null } } as const;
const ofHead: Review = {
  ...full,
  ...fieldsOfHead,
  contents: full.contents,
  reportVersions: full.reportVersions,
  subjectKind: "LEADER",
  subjectId: "26",
  place: "GRASSROOTS_PARTY_COMMITTEE",
};
const under366 = {
  collectiveKind: "AGENCY_LEADERSHIP",
  ruleSet: { ...committee.ruleSet, id: "QD366" },
} as const;
const subjects: [string, ReviewedSubject, object][] = [
  ["a collective", { ...committee, attestable: ["HD21.REVIEW.DEPTH"], review: full }, fields],
  ["a leadership collective under QĐ 366", { ...committee, ...under366, review: full }, fields],
  [
    "a person",
    { ...head, places: head.places.map((at) => (at.review ? at : { ...at, review: ofHead })) },
    fieldsOfHead,
  ],
  [
    "a person under QĐ 366",
    {
      ...head,
      ruleSet: under366.ruleSet,
      places: head.places.map((at) => (at.review ? at : { ...at, review: ofHead })),
    },
    fieldsOfHead,
  ],
];

it.each(subjects)("the review of %s saved unchanged sends what is recorded", async (_, subject, recorded) => {
  page(subject);
  await press("Sửa");
  await press("Lưu");
  await gone();
  expect(sent("recordReview")).toMatchObject({ review: recorded });
});

it("the first review of a person under QĐ 366 is offered the form that follows from the posts", async () => {
  const places = head.places.map((at) => ({ ...at, review: null }));
  page({ ...head, ruleSet: under366.ruleSet, ownForm: "FORM_2A", review: null, places });
  const [button] = await screen.findAllByRole("button", { name: "Ghi kiểm điểm" });
  await userEvent.click(button as HTMLElement);
  expect(within(screen.getByRole("dialog")).getByLabelText("Mẫu báo cáo")).toMatchObject({ value: "FORM_2A" });
});

it("the explanation of an issue saved unchanged sends what is recorded", async () => {
  const answer = { explanation: "Đã xong", cause: "Thiếu người", responsibility: "Chi ủy", answeredOn: "2020-12-07" };
  page({ ...committee, review: { ...full, prompts: [{ ...prompt, ...answer }] } });
  await userEvent.click(await screen.findByRole("button", { name: new RegExp(prompt.issue) }));
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Ghi giải trình" }));
  await gone();
  expect(sent("answerReviewPrompt")).toMatchObject({ answer });
});
