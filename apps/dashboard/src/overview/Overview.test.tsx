import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { Overview } from "./Overview.tsx";
import { lateSubmissions, quotaUses, tierBreakdown, warnings } from "./sampleOverview.ts";

const at = "/tong-quan?don-vi=100&nam=2020&doi-tuong=MEMBER";
const answers = { tierBreakdown, quotaUses, warnings, lateSubmissions };
const panel = (name: string | RegExp) => screen.findByRole("region", { name });

it("says the state in four figures, each with its base, and the change against last year", async () => {
  renderPage({ at, element: <Overview />, answers });
  const figures = within(await panel("Số liệu chính"));
  expect(figures.getByText("trên tổng số 73")).toBeTruthy();
  expect(figures.getByText("trên 71 phải xếp loại")).toBeTruthy();
  expect(figures.getByText("Tỉ lệ trên 71 đã xếp loại, so với năm 2019")).toBeTruthy();
});

it("shows the trouble: the quota that is kept, no warning, who was late", async () => {
  renderPage({ at, element: <Overview />, answers });
  expect(await screen.findByText("Mọi đơn vị trong tỉ lệ cho phép (1 phạm vi).")).toBeTruthy();
  expect(await screen.findByText("Không có cảnh báo nào ở phạm vi này.")).toBeTruthy();
  const late = (await screen.findByRole("link", { name: "Chi bộ Quản trị - Tài vụ" })).closest("li");
  expect(late?.textContent).toContain("muộn 1 ngày");
});

it("a bar per subordinate leads down to it, and the table says the same", async () => {
  renderPage({ at, element: <Overview />, answers });
  const bars = await panel(/5 đơn vị trực thuộc/);
  const [first] = tierBreakdown.rows;
  const link = await within(bars).findByRole("link", { name: first?.organisation.name ?? "" });
  expect(link.getAttribute("href")).toContain(`don-vi=${first?.organisation.id}`);
  await userEvent.click(within(bars).getByRole("button", { name: "Xem bảng" }));
  expect(within(bars).getByRole("row", { name: /^Toàn đơn vị/ }).textContent).toContain("80,3");
});

it("a panel that fails says so, and the rest of the page stands", async () => {
  const { warnings: _left, ...others } = answers;
  renderPage({ at, element: <Overview />, answers: others });
  expect((await screen.findByRole("alert")).textContent).toContain("Thử lại");
  expect(await panel("Số liệu chính")).toBeTruthy();
});

it("a refused unit leaves the way back to one's own", async () => {
  const refusal = { __typename: "Refusal", code: "NOT_FOUND", message: { vi: "Không có", en: "None" } };
  renderPage({ at, element: <Overview />, answers: { ...answers, tierBreakdown: refusal } });
  expect((await screen.findByRole("link", { name: "Về đơn vị của tôi" })).getAttribute("href")).toContain("don-vi=1&");
});
