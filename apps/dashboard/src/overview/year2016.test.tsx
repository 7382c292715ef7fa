import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { lateSubmissions, quotaUses, tierBreakdown, warnings } from "../testing/sampleOverview.ts";
import { organisation } from "../testing/samplePage.ts";
import { someFigures } from "../testing/someFigures.ts";
import { cyclesWith2016 } from "../testing/year2016.ts";
import { Overview } from "./Overview.tsx";

const at = "/tong-quan?don-vi=100&nam=2016&doi-tuong=ORG";
const cells = someFigures({ EXCELLENT: 2, GOOD: 2, COMPLETED: 1 });
const of2016 = {
  ...tierBreakdown,
  year: 2016,
  subjectKind: "ORG",
  total: cells,
  previous: null,
  previousYear: null,
  changes: [],
  rows: [],
  trend: [{ year: 2016, regime: "POINTS_2016", figures: cells }, ...tierBreakdown.trend],
} as const;
const answers = { tierBreakdown: of2016, quotaUses, warnings, lateSubmissions, cycles: cyclesWith2016 };
const panel = async (name: string | RegExp) => within(await screen.findByRole("region", { name }));

it("names the tiers of organisations as they were named, also in the panel of the quota", async () => {
  renderPage({ at, element: <Overview />, answers });
  const figures = await panel("Số liệu chính");
  for (const name of ["Trong sạch, vững mạnh", "Hoàn thành tốt nhiệm vụ", "Hoàn thành nhiệm vụ", "Yếu kém"])
    expect(figures.getByText(name)).toBeTruthy();
  expect(await panel("Tỷ lệ trong sạch, vững mạnh")).toBeTruthy();
});

it("the trend leaves a gap for 2017, and marks where other rules begin, in words", async () => {
  renderPage({ at, element: <Overview />, answers });
  const trend = await panel("Tỷ lệ qua các năm");
  expect(trend.getByText(/2016 \| 2018: khác quy định/).closest("li")?.textContent).toContain(
    "các mức của năm 2016 (Kế hoạch 57-KH/ĐUVP) được đặt tương ứng để so sánh",
  );
  await userEvent.click(trend.getByRole("button", { name: "Xem bảng" }));
  const heads = trend.getAllByRole("columnheader").map(({ textContent }) => textContent);
  expect(heads.slice(1)).toEqual(["2016", "2017", "≠ 2018", "≠ 2019", "2020"]);
  const [top] = trend.getAllByRole("row").slice(1);
  expect(within(top as HTMLElement).getAllByRole("cell")[1]?.textContent).toBe("");
});

it("collectives are not rated apart: a sentence says so and leads to those who are", async () => {
  renderPage({ at: at.replace("ORG", "COLLECTIVE"), element: <Overview />, answers });
  expect(await screen.findByText(/^Năm 2016 không xếp loại riêng tập thể: Kế hoạch 57-KH\/ĐUVP chỉ/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Xem đảng viên" }).getAttribute("href")).toContain("doi-tuong=MEMBER");
});

it("those above read where the year has results, and that nobody else's are awaited", async () => {
  const office = { ...tierBreakdown.organisation, name: "Đảng bộ Văn phòng UBND tỉnh" };
  const above = { ...of2016, rulesHeld: false, rulesHeldBelow: [office] };
  renderPage({ at, element: <Overview />, answers: { ...answers, tierBreakdown: above } });
  const sentence = (await screen.findByText(/^Năm 2016 chỉ có kết quả của:/)).textContent;
  expect(sentence).toContain("Đảng bộ Văn phòng UBND tỉnh. Các tổ chức đảng khác không có số liệu của năm này");
  expect(sentence).toContain("không tính là chưa xếp loại");
});

it("a unit outside is not said to be behind", async () => {
  const nothing = { ...of2016, total: someFigures(), rulesHeld: false };
  const outside = { ...organisation, ruleSet: { ...organisation.ruleSet, id: "NONE" } };
  renderPage({ at, element: <Overview />, answers: { ...answers, tierBreakdown: nothing, organisation: outside } });
  expect(await screen.findByText("Đơn vị này không có kết quả xếp loại năm 2016")).toBeTruthy();
  expect(screen.queryByText(/^Chưa có số liệu xếp loại/)).toBeNull();
});
