import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { aFinding } from "../testing/aFinding.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { saidBy } from "../testing/saidBy.ts";
import { cyclesWith2016 } from "../testing/year2016.ts";
import { ReviewList } from "./ReviewList.tsx";
import { committee, head, reviewedPage } from "./sampleReviews.ts";

const page = (answer: object = reviewedPage, locale: "vi" | "en" = "vi", year = 2020) =>
  renderPage({
    at: `/kiem-diem?don-vi=100&nam=${year}&doi-tuong=ORG`,
    locale,
    element: <ReviewList />,
    answers: { reviewedSubjects: answer, cycles: cyclesWith2016 },
  });

const rowOf = async (name: string) => {
  const row = (await screen.findByRole("link", { name })).closest("tr");
  if (!row) throw new Error(`no row of ${name}`);
  return within(row);
};

it("shows those reviewed in the order of their turn, the collective first", async () => {
  page();
  await rowOf(committee.name);
  const names = screen.getAllByRole("rowheader").map((cell) => cell.textContent);
  expect(names).toEqual([`${committee.name}Cấp ủy cơ sở`, `${head.name}Bí thư Đảng ủy`]);
});

it("sets days of the draft and duration against what is asked, and says what is not in order in words", async () => {
  page();
  const row = await rowOf(committee.name);
  for (const words of [
    "2 ngày làm việc",
    "ít nhất 3",
    "gửi 04/12/2020",
    "0,5",
    "ít nhất 1–2",
    "08/12/2020",
    "Người đứng đầu",
  ])
    expect(row.getByText(words)).toBeTruthy();
  for (const words of ["Gửi dự thảo chậm", "Thời gian kiểm điểm ngắn hơn quy định", "Gợi ý: đã giải trình 0/1"])
    expect(row.getByText(words)).toBeTruthy();
  expect(row.getByRole("link", { name: `2 phát hiện: ${committee.name}` }).getAttribute("href")).toMatch(
    /^\/kiem-diem\/COLLECTIVE\/17\?/,
  );
});

it("says where a person is asked to be reviewed, by which document, and whether it was held", async () => {
  page();
  const places = (await rowOf(head.name)).getAllByRole("listitem").map((place) => place.textContent);
  expect(places[0]).toContain("Chi bộ nơi sinh hoạtĐã hoàn thành");
  expect(places[1]).toContain("Tập thể ban chấp hành (cấp ủy cơ sở)Chưa kiểm điểm");
  expect(places[1]).toContain("HD 21, II.A.2.2");
});

it("in a year whose rules are not held it says so, and counts no findings", async () => {
  const unchecked = { ...committee, isJudged: false, findings: [], leadTime: null, minimumDays: null };
  page({ ...reviewedPage, nodes: [unchecked] }, "vi", 2018);
  expect(await screen.findByText(/^Hệ thống không có quy định của năm 2018/)).toBeTruthy();
  expect(screen.queryByText("0")).toBeNull();
});

it("who is exempt is not asked for a review", async () => {
  const notDue = aFinding({
    ...saidBy("HD21.REVIEW.SUBJECT.INDIVIDUAL"),
    message: { vi: "Không phải kiểm điểm: bị đình chỉ sinh hoạt đảng.", en: "x" },
  });
  page({ ...reviewedPage, nodes: [{ ...head, isDue: false, notDue, places: [] }] });
  expect((await rowOf(head.name)).getByText("Không phải kiểm điểm")).toBeTruthy();
  expect((await rowOf(head.name)).getByText(/bị đình chỉ sinh hoạt đảng\. \(HD 21, II\.A\.1\.2/)).toBeTruthy();
});

it("speaks English throughout", async () => {
  page(reviewedPage, "en");
  const row = await rowOf(committee.name);
  expect(row.getByText("2 working days")).toBeTruthy();
  expect(row.getByText("Draft sent late")).toBeTruthy();
});

it("a unit where nobody is reviewed says so", async () => {
  page({ ...reviewedPage, nodes: [] });
  expect(await screen.findByText(/^Năm 2020 không có tập thể, cá nhân nào kiểm điểm/)).toBeTruthy();
});

it("what is below stands in table R15, by name, also where nobody is reviewed at the unit itself", async () => {
  page({ ...reviewedPage, nodes: [] });
  const below = within(await screen.findByRole("region", { name: "Kiểm điểm ở các đơn vị trực thuộc" }));
  expect(below.getByRole("link", { name: /^Mở bảng R15/ }).getAttribute("href")).toMatch(
    /^\/bang-tong-hop\?.*bang=R15/,
  );
  expect(below.getByText("Tải bảng R15:")).toBeTruthy();
  const file = below.getByRole("link", { name: "Tải XLSX" }).getAttribute("href");
  expect(file).toContain("/export/R15.xlsx?organisationId=100");
});
