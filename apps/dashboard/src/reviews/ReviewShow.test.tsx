import { screen, within } from "@testing-library/react";
import { Route, Routes } from "react-router";
import { expect, it } from "vitest";
import { aFinding } from "../testing/aFinding.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { saidBy } from "../testing/saidBy.ts";
import { ReviewShow } from "./ReviewShow.tsx";
import { committee, head } from "./sampleReviews.ts";

const page = (subject: object, path = "COLLECTIVE/17") =>
  renderPage({
    at: `/kiem-diem/${path}?don-vi=100&nam=2020&doi-tuong=ORG`,
    element: (
      <Routes>
        <Route path="/kiem-diem/:kind/:id" element={<ReviewShow />} />
      </Routes>
    ),
    answers: { reviewedSubject: { __typename: "ReviewedSubject", ...subject } },
  });

const panel = async (name: RegExp) => within(await screen.findByRole("region", { name }));

it("what must be kept and is not comes first, with its clause word for word", async () => {
  page(committee);
  const found = await panel(/^Đối chiếu với quy định \(2\)/);
  const [first, second] = found.getAllByRole("listitem");
  expect(first?.textContent).toContain("Còn vấn đề chưa giải trình.");
  expect(second?.textContent).toContain("HD21.REVIEW.REPORT.DRAFT_LEAD_TIME");
  expect(found.getByText(/Dự thảo báo cáo kiểm điểm gửi trước/)).toBeTruthy();
});

it("shows draft, meeting, minutes, contents and prompts of a collective", async () => {
  page(committee);
  const review = await panel(/^Kiểm điểm của tập thể/);
  for (const words of ["04/12/2020", "09/12/2020", "0,5 ngày", "Mẫu 01", "Chưa giải trình"])
    expect(review.getByText(words)).toBeTruthy();
  expect(review.getByText("Chính quyền: Tập thể lãnh đạo Văn phòng, chưa hoàn thành")).toBeTruthy();
  expect(review.getByText("Ban Thường vụ Đảng ủy Khối, ngày 16/11/2020")).toBeTruthy();
  const contents = (await panel(/^Nội dung báo cáo \(có 1\/2\)/)).getAllByRole("listitem");
  expect(contents.map((each) => each.textContent)).toEqual([
    "CóI.1 Việc quán triệt các chủ trương.",
    "Chưa cóIV Những vấn đề được gợi ý. (chỉ khi có gợi ý kiểm điểm)",
  ]);
});

it("of a person each place has its own review; what only those who reviewed can answer is asked with its clause", async () => {
  page(head, "LEADER/26");
  expect((await panel(/^Kiểm điểm tại: Chi bộ nơi sinh hoạt/)).getAllByText("01/12/2020")).toHaveLength(2);
  expect((await panel(/^Kiểm điểm tại: Tập thể ban chấp hành/)).getByText("Chưa ghi nhận gì.")).toBeTruthy();
  expect((await panel(/^Nơi kiểm điểm/)).getByText(/^Do là Bí thư cấp ủy cơ sở \(HD 21/)).toBeTruthy();
  const asked = await panel(/^Xác nhận của nơi kiểm điểm/);
  expect(asked.getByText("Chưa xác nhận")).toBeTruthy();
  expect(asked.getByText(/thực hiện kiểm điểm sâu/)).toBeTruthy();
});

it("leads to the result and back to the list", async () => {
  page(committee);
  expect((await screen.findByRole("link", { name: "Vì sao mức này?" })).getAttribute("href")).toMatch(
    /^\/xep-loai\/900\?/,
  );
  expect(screen.getByRole("link", { name: "Về danh sách kiểm điểm" }).getAttribute("href")).toMatch(/^\/kiem-diem\?/);
});

it("where only the result tells that the review was complete, that is said", async () => {
  page({ ...committee, review: null, reviewCompletedOn: "2020-12-08", findings: [], state: "COMPLETED" });
  expect(await screen.findByText(/đã hoàn thành kiểm điểm ngày 08\/12\/2020; không có biên bản/)).toBeTruthy();
});

it("an address of no kind of subject leads back to the list", async () => {
  page(committee, "NOBODY/17");
  expect(await screen.findByText(/^Không có tập thể, cá nhân này/)).toBeTruthy();
});

it("who is not reviewed is told why, with the clause", async () => {
  const notDue = aFinding({
    ...saidBy("HD21.REVIEW.SUBJECT.INDIVIDUAL"),
    outcome: "NOT_APPLICABLE",
    message: { vi: "Không phải kiểm điểm: được miễn công tác và sinh hoạt đảng.", en: "x" },
  });
  page({ ...head, isDue: false, notDue }, "LEADER/26");
  const why = await panel(/^Vì sao không phải kiểm điểm/);
  expect(why.getByText(/được miễn công tác và sinh hoạt đảng\.$/)).toBeTruthy();
  expect(why.getByText(/trừ đảng viên được miễn công tác/)).toBeTruthy();
});
