import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { organisation } from "../testing/samplePage.ts";
import { InspectionList } from "./InspectionList.tsx";
import { inspectionRow, inspector } from "./sampleInspection.ts";

const at = "/kiem-tra?don-vi=100&nam=2016&doi-tuong=ORG";
const inspections = { nodes: [inspectionRow], nextCursor: null };

it("shows how far an inspection has come: visits set, reports on time, late, missing", async () => {
  renderPage({ at, element: <InspectionList />, answers: { inspections } });
  const row = await screen.findByRole("row", { name: /^53-TB\/ĐU/ });
  expect(within(row).getByRole("link").getAttribute("href")).toMatch(/^\/kiem-tra\/1\?don-vi=100&nam=2016/);
  expect(
    within(row)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent),
  ).toEqual(["Đảng ủy Văn phòng UBND tỉnh", "14/11/2016 – 25/11/2016", "5/5", "3", "1", "1", "Đã thông báo lịch"]);
});

it("who may not plan is told why, beside the button", async () => {
  renderPage({ at, element: <InspectionList />, answers: { inspections } });
  const button = await screen.findByRole("link", {
    name: "Lập kế hoạch kiểm tra",
    description: /^Chỉ Ủy ban Kiểm tra/,
  });
  expect(button.getAttribute("aria-disabled")).toBe("true");
});

it("an inspector is led to a new notice; not where there is nothing to inspect", async () => {
  const { unmount } = renderPage({ at, element: <InspectionList />, answers: { inspections, viewer: inspector } });
  await screen.findByRole("row", { name: /^53-TB\/ĐU/ });
  const plan = screen.getByRole("link", { name: "Lập kế hoạch kiểm tra" });
  expect(plan.getAttribute("href")).toMatch(/^\/kiem-tra\/moi\?don-vi=100/);
  expect(plan.getAttribute("aria-disabled")).toBeNull();
  unmount();
  const childless = { ...organisation, childCount: 0 };
  renderPage({ at, element: <InspectionList />, answers: { inspections, viewer: inspector, organisation: childless } });
  await screen.findByText("Đơn vị này không có tổ chức đảng trực thuộc để kiểm tra.");
});

it("without any says what to do", async () => {
  renderPage({
    at,
    locale: "en",
    element: <InspectionList />,
    answers: { inspections: { nodes: [], nextCursor: null } },
  });
  expect(await screen.findByText(/^There is no inspection at Đảng ủy Văn phòng UBND tỉnh in 2016/)).toBeTruthy();
});
