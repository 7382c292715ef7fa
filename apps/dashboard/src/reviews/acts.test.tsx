import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { saidBy } from "../testing/saidBy.ts";
import { sent } from "../testing/sent.ts";
import { ReviewShow } from "./ReviewShow.tsx";
import { committee, head, keeper, prompt } from "./sampleReviews.ts";

const done = { __typename: "ReviewedSubject", key: "COLLECTIVE-17" };

const page = (subject: object, answers: Readonly<Record<string, object>> = {}, path = "COLLECTIVE/17") =>
  renderPage({
    at: `/kiem-diem/${path}?don-vi=100&nam=2020&doi-tuong=ORG`,
    element: (
      <Routes>
        <Route path="/kiem-diem/:kind/:id" element={<ReviewShow />} />
      </Routes>
    ),
    answers: { viewer: keeper, reviewedSubject: { __typename: "ReviewedSubject", ...subject }, ...answers },
  });

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const dialog = () => within(screen.getByRole("dialog"));
const gone = () => expect.poll(() => screen.queryByRole("dialog")).toBeNull();

async function fill(name: string | RegExp, words: string): Promise<void> {
  const field = dialog().getByRole("textbox", { name });
  await userEvent.clear(field);
  await userEvent.type(field, words);
}

it("who only reads is offered no act", async () => {
  page(committee, { viewer: { ...keeper, grants: [] } });
  await screen.findByRole("region", { name: /^Kiểm điểm của tập thể/ });
  expect(screen.queryByRole("button")).toBeNull();
});

it("in a closed year nothing is changed any more, and that is said", async () => {
  renderPage({
    at: "/kiem-diem/COLLECTIVE/17?don-vi=100&nam=2019&doi-tuong=ORG",
    element: (
      <Routes>
        <Route path="/kiem-diem/:kind/:id" element={<ReviewShow />} />
      </Routes>
    ),
    answers: { viewer: keeper, reviewedSubject: { __typename: "ReviewedSubject", ...committee } },
  });
  expect(await screen.findByText(/^Năm 2019 đã khép lại/)).toBeTruthy();
  expect(screen.queryByRole("button")).toBeNull();
});

it("a change sends what was filled in, and keeps what the form does not ask", async () => {
  page({ ...committee, review: { ...committee.review, contents: ["I.1", "IX"] } }, { recordReview: done });
  await press("Sửa");
  await fill(/^Họp kiểm điểm/, "09/12/2020");
  await fill(/^Thời gian/, "1,5");
  await userEvent.click(dialog().getByRole("checkbox", { name: "Những vấn đề được gợi ý." }));
  await userEvent.selectOptions(dialog().getByRole("combobox", { name: "Người kết luận" }), "Người đứng đầu");
  await press("Lưu");
  await gone();
  expect(sent("recordReview")).toMatchObject({
    subjectKind: "COLLECTIVE",
    subjectId: "17",
    place: null,
    version: 3,
    review: {
      draftSentOn: "2020-12-04",
      meetingOn: "2020-12-09",
      durationDays: 1.5,
      contents: ["I.1", "IV", "IX"],
      reportVersions: ["2020-12-08"],
      minutes: {
        form: "FORM_01",
        concludedBy: "HEAD",
        membersContributed: true,
        superiorTeamAttended: null,
        linkedReviews: [{ kind: "GOVERNMENT", name: "Tập thể lãnh đạo Văn phòng", completedOn: null }],
      },
    },
  });
});

it("rows of a list are added and taken away; that there is none is said", async () => {
  page(committee, { recordReview: done });
  await press("Sửa");
  await press("Bỏ dòng 1");
  await userEvent.click(dialog().getByRole("checkbox", { name: "Không có tập thể nào" }));
  await press("Thêm hạn chế, khuyết điểm");
  await userEvent.selectOptions(dialog().getByRole("combobox", { name: "Người thứ 1" }), "Người đứng đầu");
  await userEvent.selectOptions(dialog().getByRole("combobox", { name: "Người thứ 2" }), "Cấp phó");
  await press("Lưu");
  await gone();
  expect(sent("recordReview")).toMatchObject({
    review: { minutes: { linkedReviews: [], defects: [["HEAD", "DEPUTY"]] } },
  });
});

it("under QĐ 366 every defect is ticked for what is said of it, one of which nothing is said too", async () => {
  page({ ...committee, ruleSet: { ...committee.ruleSet, id: "QD366" } }, { recordReview: done });
  await press("Sửa");
  await press("Thêm hạn chế, khuyết điểm");
  await press("Thêm hạn chế, khuyết điểm");
  const [first] = dialog().getAllByRole("group", { name: "Đã nêu" });
  await userEvent.click(within(first as HTMLElement).getByRole("checkbox", { name: "Nguyên nhân" }));
  await userEvent.type(dialog().getByRole("textbox", { name: /kỳ trước/ }), "4");
  await press("Lưu");
  await gone();
  expect(sent("recordReview")).toMatchObject({
    review: { minutes: { defectParts: [["CAUSE"], []], defectsBefore: 4, defectsRemedied: null, hasSigns: null } },
  });
});

it("a review of a person is recorded at the place that is asked, with what only those who reviewed can answer", async () => {
  page(head, { recordReview: done }, "LEADER/26");
  await press("Ghi kiểm điểm");
  await fill(/^Lượt trong ngày/, "1");
  const [depth] = dialog().getAllByRole("group", { name: "Xác nhận của nơi kiểm điểm" });
  await userEvent.click(within(depth as HTMLElement).getByRole("radio", { name: "Có" }));
  await press("Lưu");
  await gone();
  expect(sent("recordReview")).toMatchObject({
    subjectKind: "LEADER",
    place: "GRASSROOTS_PARTY_COMMITTEE",
    version: 0,
    review: { turn: 1, minutes: { attestations: [{ ruleId: "HD21.REVIEW.DEPTH", answer: true }] } },
  });
});

it("a review in the cell is kept with the member's entry", async () => {
  page(head, {}, "LEADER/26");
  const cell = within(await screen.findByRole("region", { name: /^Kiểm điểm tại: Chi bộ/ }));
  expect(cell.queryByRole("button")).toBeNull();
  expect(cell.getByRole("link", { name: /^Mở mục/ }).getAttribute("href")).toMatch(/^\/kiem-diem\/MEMBER\/3\?/);
});

it("where a rule is broken completing is refused with the clause, and what was typed stays", async () => {
  const against = { ...saidBy("HD21.REVIEW.PROMPT.ANSWERED"), message: { vi: "Còn 1 vấn đề.", en: "1 issue." } };
  const message = { vi: "Trái quy định.", en: "Against the rules." };
  page(committee, {
    completeReview: { __typename: "Refusal", code: "AGAINST_RULES", message, findings: [against], problems: [] },
  });
  await press("Ghi hoàn thành");
  await fill(/^Kết luận/, "Thống nhất");
  await userEvent.click(dialog().getByRole("button", { name: "Ghi hoàn thành" }));
  const alert = within(await screen.findByRole("alert"));
  expect(await alert.findByText("HD21.REVIEW.PROMPT.ANSWERED")).toBeTruthy();
  expect(dialog().getByDisplayValue("Thống nhất")).toBeTruthy();
});

it("what is wrong with a value is said at its field", async () => {
  const message = { vi: "Giá trị không hợp lệ.", en: "Not valid." };
  const problems = [
    { path: "meetingOn", message: { vi: "Ngày họp không được trước ngày gửi dự thảo.", en: "Too early." } },
    { path: "reportVersions[1]", message: { vi: "Phải là một ngày.", en: "No day." } },
  ];
  page(committee, { recordReview: { __typename: "Refusal", code: "BAD_INPUT", message, findings: [], problems } });
  await press("Sửa");
  await fill(/^Ngày của các bản báo cáo/, "08/12/2020\n32/12/2020");
  await press("Lưu");
  await screen.findByRole("alert");
  expect(describedBy(/^Họp kiểm điểm/)).toBe("Ngày họp không được trước ngày gửi dự thảo.");
  expect(describedBy(/^Ngày của các bản báo cáo/)).toBe("Phải là một ngày.");
  expect(sent("recordReview")).toMatchObject({ review: { reportVersions: ["2020-12-08", "32/12/2020"] } });
});

const describedBy = (name: RegExp): string | null | undefined => {
  const id = dialog().getByRole("textbox", { name }).getAttribute("aria-describedby") ?? "";
  return document.getElementById(id)?.textContent;
};

it.each(["một", "0", "1,3"])("days are counted by halves: anything else is not sent: %s", async (typed) => {
  page(committee);
  await press("Sửa");
  await fill(/^Thời gian/, typed);
  await press("Lưu");
  expect(await screen.findByText(/^Phải là số ngày tính theo nửa ngày, từ 0,5/)).toBeTruthy();
  expect(sent("recordReview")).toBeNull();
});

it("what is complete may be opened again", async () => {
  const complete = { ...committee.review, completedOn: "2020-12-09", state: "COMPLETED" };
  page({ ...committee, review: complete }, { reopenReview: done });
  const prompt = await screen.findByRole("button", {
    name: "Gợi ý kiểm điểm",
    description: /mở lại thì mới gợi ý thêm/,
  });
  expect(prompt).toHaveProperty("disabled", true);
  await press("Mở lại");
  expect(dialog().getByText(/Việc xếp loại chờ đến khi hoàn thành lại kiểm điểm/)).toBeTruthy();
  await userEvent.click(dialog().getByRole("button", { name: "Mở lại" }));
  await gone();
  expect(sent("reopenReview")).toMatchObject({ subjectId: "17", version: 3 });
});

const decided = {
  id: "900",
  subjectKind: "COLLECTIVE",
  name: committee.name,
  reviewCompletedOn: "2020-12-09",
} as const;

it("while a decided result rests on it, a complete review is not opened again: the way to that result is shown", async () => {
  const complete = { ...committee.review, completedOn: "2020-12-09", state: "COMPLETED" };
  page({ ...committee, review: complete, decidedResults: [decided] });
  expect(await screen.findByText(/Muốn mở lại hoặc ghi thêm nơi kiểm điểm, hãy hủy kết quả trước/)).toBeTruthy();
  const way = screen.getByRole("link", { name: /^Kết quả đã quyết định: Ban Chấp hành Đảng bộ Văn phòng/ });
  expect(way.getAttribute("href")).toContain("/900");
  expect(screen.queryByRole("button", { name: "Mở lại" })).toBeNull();
});

it("beside it no further place is recorded; where the result knows of no review one still is", async () => {
  const { unmount } = page({ ...head, decidedResults: [decided] }, {}, "LEADER/26");
  await screen.findAllByText(/hãy hủy kết quả trước/);
  expect(screen.queryByRole("button", { name: /^Ghi kiểm điểm/ })).toBeNull();
  unmount();
  page({ ...head, decidedResults: [{ ...decided, reviewCompletedOn: null }] }, {}, "LEADER/26");
  expect(await screen.findByRole("button", { name: "Ghi kiểm điểm" })).toBeTruthy();
  expect(screen.queryByText(/hãy hủy kết quả trước/)).toBeNull();
});

it("an issue is put, and answered with explanation, cause and responsibility", async () => {
  page(committee, { addReviewPrompt: done, answerReviewPrompt: done });
  await press("Gợi ý kiểm điểm");
  await fill(/^Vấn đề cần làm rõ/, "Chậm giải ngân");
  await userEvent.click(dialog().getByRole("button", { name: "Gợi ý kiểm điểm" }));
  const issuer = dialog().getByRole("combobox", { name: /^Cơ quan gợi ý/, description: "Phải chọn" });
  await userEvent.selectOptions(issuer, "DISTRICT_STANDING_COMMITTEE");
  await userEvent.click(dialog().getByRole("button", { name: "Gợi ý kiểm điểm" }));
  await gone();
  expect(sent("addReviewPrompt")).toMatchObject({
    version: 3,
    prompt: {
      issuer: "DISTRICT_STANDING_COMMITTEE",
      adviser: null,
      issue: "Chậm giải ngân",
      promptedOn: null,
      documentNumber: null,
    },
  });
  await press(`Ghi giải trình: ${prompt.issue}`);
  await fill("Giải trình", "Đã xong 9 hồ sơ");
  await fill(/^Ngày giải trình/, "07/12/2020");
  await userEvent.click(dialog().getByRole("button", { name: "Ghi giải trình" }));
  await gone();
  expect(sent("answerReviewPrompt")).toEqual({
    year: 2020,
    subjectKind: "COLLECTIVE",
    subjectId: "17",
    promptId: "5",
    version: 1,
    answer: { explanation: "Đã xong 9 hồ sơ", cause: null, responsibility: null, answeredOn: "2020-12-07" },
  });
});

it("an issue put by mistake is withdrawn with a reason", async () => {
  page(committee, { withdrawReviewPrompt: done });
  await press(`Thu hồi gợi ý ghi nhầm: ${prompt.issue}`);
  await fill(/^Lý do thu hồi/, "Ghi nhầm đơn vị");
  await userEvent.click(dialog().getByRole("button", { name: "Thu hồi" }));
  await gone();
  expect(sent("withdrawReviewPrompt")).toEqual({
    year: 2020,
    subjectKind: "COLLECTIVE",
    subjectId: "17",
    promptId: "5",
    version: 1,
    reason: "Ghi nhầm đơn vị",
  });
});

it("an issue that was withdrawn is shown with who and why, counted no more, and nothing is done with it", async () => {
  const withdrawn = {
    withdrawnAt: "2020-12-01T03:00:00Z",
    withdrawnByName: "Phạm An",
    withdrawnReason: "Ghi nhầm đơn vị",
  };
  const review = { ...committee.review, prompts: [prompt, { ...prompt, id: "6", issue: "Việc khác", ...withdrawn }] };
  page({ ...committee, review });
  expect(await screen.findByText(/^Phạm An, .*: Ghi nhầm đơn vị$/)).toBeTruthy();
  expect(screen.getByRole("heading", { name: "Gợi ý kiểm điểm (1)" })).toBeTruthy();
  expect(screen.getByText("Gợi ý: đã giải trình 0/1")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Việc khác/ })).toBeNull();
});

it("an issue that was answered is part of the review and is not withdrawn", async () => {
  const answered = { ...prompt, explanation: "x", answeredOn: "2020-12-07" };
  page({ ...committee, review: { ...committee.review, prompts: [answered] } });
  await screen.findByRole("button", { name: `Sửa giải trình: ${prompt.issue}` });
  expect(screen.queryByRole("button", { name: /^Thu hồi/ })).toBeNull();
});
