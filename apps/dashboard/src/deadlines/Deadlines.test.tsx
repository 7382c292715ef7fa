import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { sent } from "../testing/sent.ts";
import { cyclesWith2016 } from "../testing/year2016.ts";
import { Deadlines } from "./Deadlines.tsx";
import { askedForPlan, deadlinePage, lateCell, own, receiver } from "./sampleDeadlines.ts";

const at = "/thoi-han?don-vi=100&nam=2016&doi-tuong=ORG";
const page = (answers: Readonly<Record<string, object>> = {}, locale: "vi" | "en" = "vi") =>
  renderPage({
    at,
    locale,
    element: <Deadlines />,
    answers: { deadlines: deadlinePage, cycles: cyclesWith2016, ...answers },
  });

const panel = async (name: RegExp) => within(await screen.findByRole("region", { name }));

it("says of every day in force what, who sends to whom, the last day in time, and where it says so", async () => {
  page();
  const [, row] = (await panel(/^Thời hạn đang có hiệu lực/)).getAllByRole("row");
  for (const words of [
    "Báo cáo kết quả, Hồ sơ kiểm điểm",
    "Chi bộ trực thuộc → Đảng ủy cơ sở",
    "25/12/2016",
    "Ngày cuối còn kịp: 24/12/2016",
    "1 đơn vị trực thuộc",
    "Kế hoạch 57-KH/ĐUVP",
    "KH 57, III.3",
  ])
    expect(row?.textContent).toContain(words);
});

it.each([
  [{ isOwn: true }, "Đơn vị này, 1 đơn vị trực thuộc"],
  [{ subordinates: 0, level: "PROVINCE" }, "Cấp trên"],
  [{ subordinates: 0 }, "Cấp dưới nữa"],
  [{ subordinates: 0, level: "GRASSROOTS" }, "Không áp dụng tại đây"],
])("a day in force %o applies here to: %s", async (facts, words) => {
  page({ deadlines: { ...deadlinePage, inForce: deadlinePage.inForce.map((each) => ({ ...each, ...facts })) } });
  expect((await panel(/^Thời hạn đang có hiệu lực/)).getByRole("cell", { name: words })).toBeTruthy();
});

it("on the day itself it is late; how many kinds of paper are there leads to the dossier", async () => {
  page();
  const row = within((await panel(/^Đơn vị trực thuộc/)).getByRole("row", { name: /^Chi bộ Quản trị/ }));
  expect(row.getByText("Báo cáo kết quả, Hồ sơ kiểm điểm, trước ngày 25/12/2016")).toBeTruthy();
  expect(row.getByText("Muộn 1 ngày (ngày 25/12/2016)")).toBeTruthy();
  expect(row.getByText("5/7 loại")).toBeTruthy();
  expect(row.getByRole("link", { name: /^Mở hồ sơ/ }).getAttribute("href")).toMatch(/^\/thoi-han\/ho-so\/105\?/);
});

it("counts days in English too", async () => {
  page({}, "en");
  expect(await screen.findByText("1 day late (25 Dec 2016)")).toBeTruthy();
});

it("where no document asks for a plan there is no column for it", async () => {
  page();
  await panel(/^Đơn vị trực thuộc/);
  expect(screen.queryByRole("columnheader", { name: "Kế hoạch của năm" })).toBeNull();
});

const withoutPlan = { ...deadlinePage, own: { ...own, ...askedForPlan } };

it("a plan that is asked for and missing is said; who may not record it reads only", async () => {
  page({ deadlines: withoutPlan });
  expect(await screen.findByText("Chưa có kế hoạch")).toBeTruthy();
  expect(screen.queryByRole("button", { name: /kế hoạch/ })).toBeNull();
});

/** A plan is recorded while its year is open. */
const open2016 = cyclesWith2016.map((cycle) => ({ ...cycle, state: "OPEN" }));

it("in a closed year no plan is recorded any more, and that is said", async () => {
  page({ deadlines: withoutPlan, viewer: receiver });
  expect(await screen.findByText(/^Năm 2016 đã khép lại/)).toBeTruthy();
  await panel(/^Thời hạn đang có hiệu lực/);
  expect(screen.queryByRole("button", { name: /^Ghi/ })).toBeNull();
});

it("number and day of a plan are recorded beside the clause that asks for it", async () => {
  page({
    deadlines: withoutPlan,
    cycles: open2016,
    viewer: receiver,
    recordAnnualPlan: { __typename: "AnnualPlan", year: 2016 },
  });
  await userEvent.click(await screen.findByRole("button", { name: /^Ghi nhận kế hoạch/ }));
  const dialog = within(screen.getByRole("dialog"));
  expect(dialog.getByText("HD21.REPORT.ANNUAL_PLAN")).toBeTruthy();
  await userEvent.type(dialog.getByRole("textbox", { name: /^Số văn bản/ }), "57-KH/ĐUVP");
  await userEvent.type(dialog.getByRole("textbox", { name: /^Ngày ban hành/ }), "29/11/2016");
  await userEvent.click(dialog.getByRole("button", { name: "Ghi nhận kế hoạch" }));
  await expect.poll(() => screen.queryByRole("dialog")).toBeNull();
  expect(sent("recordAnnualPlan")).toMatchObject({
    organisationId: "100",
    version: 0,
    plan: { number: "57-KH/ĐUVP", filedOn: "2016-11-29", note: null },
  });
});

it("what was returned is said beside the days; of what lies far back nobody counts the days", async () => {
  const returned = { state: "RETURNED", dueOn: "2016-12-25", daysLate: null } as const;
  const overdue = lateCell.deadlines.map((due) => ({ ...due, doneOn: null, state: "OVERDUE" as const, days: 900 }));
  page({ deadlines: { ...deadlinePage, nodes: [{ ...lateCell, submission: returned, deadlines: overdue }] } });
  const row = within(await screen.findByRole("row", { name: /^Chi bộ Quản trị/ }));
  expect(row.getByText("Quá hạn")).toBeTruthy();
  expect(row.getByText("Trả lại để bổ sung")).toBeTruthy();
});

it("a unit without subordinates and without days says so", async () => {
  page({ deadlines: { ...deadlinePage, inForce: [], nodes: [], total: 0 } });
  expect(await screen.findByText(/^Không văn bản nào đặt thời hạn/)).toBeTruthy();
  expect(screen.getByText("Đơn vị này không có đơn vị trực thuộc.")).toBeTruthy();
});
