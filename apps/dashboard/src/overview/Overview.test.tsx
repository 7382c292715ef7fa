import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { expect, it, vi } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { lateSubmissions, quotaUses, tierBreakdown, warnings } from "../testing/sampleOverview.ts";
import { cycles } from "../testing/samplePage.ts";
import { someFigures } from "../testing/someFigures.ts";
import { bringOverview, Overview as OpenedOverview } from "./index.ts";
import { Overview } from "./Overview.tsx";

const at = "/tong-quan?don-vi=100&nam=2020&doi-tuong=MEMBER";
const answers = { tierBreakdown, quotaUses, warnings, lateSubmissions };
const unchecked = [{ ...cycles[0], year: 2018, regime: "NOT_HELD", rulesHeld: false }];
const noQuota = { ...quotaUses, total: 0, nodes: [] };
const panel = (name: string | RegExp) => screen.findByRole("region", { name });

it("says the state in four figures, each with its base, and the change against last year", async () => {
  renderPage({ at, element: <Overview />, answers });
  const figures = within(await panel("Số liệu chính"));
  expect(figures.getByText("trên tổng số").textContent).toBe("trên tổng số 73");
  expect(figures.getByText("trên 71 phải xếp loại")).toBeTruthy();
  expect(figures.getByText("Cơ cấu 73 đảng viên; tỷ lệ tính trên 71 đã xếp loại, so với năm 2019")).toBeTruthy();
});

it("waits behind nothing once it was brought", async () => {
  await bringOverview();
  const Waiting = vi.fn(() => null);
  const element = (
    <Suspense fallback={<Waiting />}>
      <OpenedOverview />
    </Suspense>
  );
  renderPage({ at, element, answers });
  await panel("Số liệu chính");
  expect(Waiting).not.toHaveBeenCalled();
});

it("shows the trouble: the quota that is kept, no warning, who was late", async () => {
  renderPage({ at, element: <Overview />, answers });
  expect(await screen.findByText("Mọi đơn vị trong tỷ lệ cho phép (1 phạm vi).")).toBeTruthy();
  expect(await screen.findByText("Không có cảnh báo nào ở phạm vi này.")).toBeTruthy();
  const late = (await screen.findByRole("link", { name: "Chi bộ Quản trị - Tài vụ" })).closest("li");
  expect(late?.textContent).toContain("muộn 1 ngày");
});

const of2026 = {
  ...quotaUses.nodes[0],
  scopeGroup: "MEMBER_2B",
  scopeLabel: { vi: "Đảng viên trong hệ thống chính trị (Mẫu 2B)", en: "Members in the political system (form 2B)" },
  status: "EXCEEDED",
};

it("two quotas of one unit each say their group, under the name of the unit", async () => {
  const other = { ...of2026, id: "320", scopeGroup: "MEMBER_2C", scopeLabel: { vi: "Mẫu 2C", en: "Form 2C" } };
  const two = { ...quotaUses, total: 2, exceeded: 2, nodes: [of2026, other] };
  renderPage({ at, element: <Overview />, answers: { ...answers, quotaUses: two } });
  const quotas = within(await panel("Tỷ lệ xuất sắc"));
  const units = await quotas.findAllByRole("link", { name: "Đảng ủy Văn phòng UBND tỉnh" });
  expect(units.map((unit) => unit.nextElementSibling?.textContent)).toEqual([
    "Đảng viên trong hệ thống chính trị (Mẫu 2B)",
    "Mẫu 2C",
  ]);
});

it("a warning of a quota says of which group", async () => {
  const warning = {
    id: "1",
    subjectKind: "MEMBER",
    severity: "BLOCK",
    kind: "QUOTA",
    status: "EXCEEDED",
    classificationId: null,
    reviewedId: null,
    subjectName: null,
    organisation: of2026.organisation,
    path: [],
    quotaUse: of2026,
    message: { vi: "Vượt tỷ lệ", en: "Above the quota" },
  };
  const one = { total: 1, bySeverity: [], isBeingUpdated: false, nextCursor: null, nodes: [warning] };
  renderPage({ at, element: <Overview />, answers: { ...answers, warnings: one } });
  const reason = await within(await panel("Cảnh báo")).findByText(/Vượt tỷ lệ/);
  expect(reason.textContent).toBe("Đảng viên trong hệ thống chính trị (Mẫu 2B) · Vượt tỷ lệ");
});

it("says which share rests on summary returns and is in none of the figures, of all groups together alone", async () => {
  const returnShare = { __typename: "ReturnShare", counted: 73, returned: 46, percent: "38.7", unitCount: 2 };
  const page = renderPage({ at, element: <Overview />, answers: { ...answers, returnShare } });
  const note = await screen.findByText(/^38,7\s%\ssố liệu dựa trên báo cáo tổng hợp của 2 đơn vị \(46 đảng viên\)/);
  const link = within(note).getByRole("link", { name: "Xem báo cáo số liệu" });
  expect(link.getAttribute("href")).toMatch(/^\/bao-cao-so-lieu\?don-vi=100&nam=2020&doi-tuong=MEMBER/);
  page.unmount();
  renderPage({ at: `${at}&nhom=CIVIL_SERVANT`, element: <Overview />, answers: { ...answers, returnShare } });
  await panel("Số liệu chính");
  expect(screen.queryByText(/báo cáo tổng hợp/)).toBeNull();
});

it("a count opens the list of those counted", async () => {
  renderPage({ at, element: <Overview />, answers });
  const figures = within(await panel("Số liệu chính"));
  const good = figures.getByRole("link", { name: "57" });
  expect(good.getAttribute("href")).toBe("/xep-loai?don-vi=100&nam=2020&doi-tuong=MEMBER&ket-qua=GOOD");
});

it("with a group chosen no count leads to a list that cannot be narrowed to it", async () => {
  renderPage({ at: `${at}&nhom=CIVIL_SERVANT`, element: <Overview />, answers });
  expect(within(await panel("Số liệu chính")).queryAllByRole("link")).toEqual([]);
});

it("says first whether the unit's own report is in", async () => {
  renderPage({ at, element: <Overview />, answers });
  const [own] = await screen.findAllByText("Báo cáo của đơn vị:");
  expect(own?.parentElement?.textContent).toBe("Báo cáo của đơn vị:Đã tiếp nhậnngày 19/12/2020");
});

it("a year that is not over is marked as provisional, beside its change and in the trend", async () => {
  const total = { ...tierBreakdown.total, rated: 61, pending: 10 };
  const trend = tierBreakdown.trend.map((point) => (point.year === 2020 ? { ...point, figures: total } : point));
  const page = renderPage({
    at,
    element: <Overview />,
    answers: { ...answers, tierBreakdown: { ...tierBreakdown, total, trend } },
  });
  expect(await screen.findAllByText(/^\* Năm 2020 tạm tính, đã xếp loại 61\/71/)).toHaveLength(2);
  page.unmount();
  renderPage({ at, element: <Overview />, answers });
  await panel("Số liệu chính");
  expect(screen.queryByText(/tạm tính, đã xếp loại/)).toBeNull();
});

it("a year taken over unchecked is not called free of breaches", async () => {
  const of2018 = at.replace("2020", "2018");
  renderPage({ at: of2018, element: <Overview />, answers: { ...answers, cycles: unchecked, quotaUses: noQuota } });
  for (const name of ["Tỷ lệ xuất sắc", "Cảnh báo"])
    expect(await within(await panel(name)).findByText("Năm 2018 chưa kiểm tra theo quy định.")).toBeTruthy();
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

it("the comparison ends with those at the unit itself, whom no subordinate counts", async () => {
  const own = someFigures({ NOT_COMPLETED: 1 });
  renderPage({ at, element: <Overview />, answers: { ...answers, tierBreakdown: { ...tierBreakdown, own } } });
  const bars = within(await panel(/5 đơn vị trực thuộc/));
  await userEvent.click(bars.getByRole("button", { name: "Xem bảng" }));
  const row = within(bars.getByRole("row", { name: /^Tại chính đơn vị này/ }));
  expect(row.getByRole("link", { name: "1" }).getAttribute("href")).toContain("&ket-qua=NOT_COMPLETED&chi-tai-day=1");
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
