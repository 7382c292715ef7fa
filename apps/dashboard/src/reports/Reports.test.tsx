import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderPage } from "../testing/renderPage.tsx";
import { Reports } from "./Reports.tsx";
import { summaryTable } from "./sampleReport.ts";

const at = "/bang-tong-hop?don-vi=100&nam=2020&doi-tuong=MEMBER";
const answers = { summaryTable };
const cellsOf = (row: HTMLElement) => [...row.querySelectorAll("th,td")].map((cell) => cell.textContent);

it("shows the table as the report writes it: total first, counts and percentages in Vietnamese", async () => {
  renderPage({ at, element: <Reports />, answers });
  const table = within(await screen.findByRole("table"));
  const rows = table.getAllByRole("row").map(cellsOf);
  expect(rows.slice(2)).toEqual([
    ["Tổng cộng", "73", "0", "71", "7", "9,9\u00a0%"],
    ["Chi bộ Tin học - Công báo", "10", "0", "9", "1", "11,1\u00a0%"],
    ["Chi bộ Hành chính - Tổ chức", "14", "0", "14", "3", "21,4\u00a0%"],
  ]);
});

it("offers the very table as a file", async () => {
  renderPage({ at, locale: "en", element: <Reports />, answers });
  const link = await screen.findByRole("link", { name: "Download XLSX" });
  expect(link.getAttribute("href")).toBe("/export/R2.xlsx?organisationId=100&year=2020&decidedOnly=true&locale=en");
});

it("a count opens the list of those counted in the unit of its row", async () => {
  renderPage({ at, element: <Reports />, answers });
  const row = await screen.findByRole("row", { name: /^Chi bộ Hành chính/ });
  expect(within(row).getByRole("link", { name: "3" }).getAttribute("href")).toBe(
    "/xep-loai?don-vi=102&nam=2020&doi-tuong=MEMBER&ket-qua=EXCELLENT",
  );
  expect(within(row).queryByRole("link", { name: "0" })).toBeNull();
});

it("collectives have no table: the page says so and never shows another one", async () => {
  renderPage({ at: `${at.replace("MEMBER", "COLLECTIVE")}&bang=R2`, element: <Reports />, answers });
  expect(await screen.findByText("Chưa có bảng tổng hợp tập thể")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Mở danh sách tập thể" }).getAttribute("href")).toContain("/xep-loai?");
  expect(screen.queryByRole("table")).toBeNull();
});

it("the use of quotas counts what is not decided, and says so", async () => {
  const quotas = { ...summaryTable, table: "R5", total: null };
  renderPage({ at: `${at}&bang=R5`, element: <Reports />, answers: { summaryTable: quotas } });
  expect(await screen.findByText(/Tính cả kết quả chưa quyết định ở nơi ghi «Tạm tính»/)).toBeTruthy();
  expect(screen.queryByText(/Chỉ kết quả đã quyết định/)).toBeNull();
  expect(screen.queryByRole("checkbox")).toBeNull();
});

it("a table without rows says why", async () => {
  renderPage({ at, element: <Reports />, answers: { summaryTable: { ...summaryTable, rows: [], rowCount: 0 } } });
  expect(await screen.findByText("Chưa có số liệu cho bảng này")).toBeTruthy();
  expect(screen.queryByRole("table")).toBeNull();
});
