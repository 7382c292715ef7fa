import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { SummaryTable } from "../providers/queries/summaryTable.ts";
import { renderPage } from "../testing/renderPage.tsx";
import { cyclesWith2016 } from "../testing/year2016.ts";
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

it("collectives have a table of their own, which no list can be narrowed to", async () => {
  const collectives: SummaryTable = { ...summaryTable, table: "R3" };
  const asked = {
    at: `${at.replace("MEMBER", "COLLECTIVE")}&bang=R2`,
    element: <Reports />,
    answers: { summaryTable: collectives },
  };
  renderPage(asked);
  const row = await screen.findByRole("row", { name: /^Chi bộ Hành chính/ });
  expect(within(row).queryByRole("link", { name: "3" })).toBeNull();
  expect(screen.getByRole("link", { name: "Tập thể" }).getAttribute("aria-current")).toBe("true");
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

it("beside the year before: gains and losses signed, the mark of other rules and why", async () => {
  const said = { vi: "Từ năm 2019 xếp loại theo Hướng dẫn 21.", en: "From 2019 under Guidance 21." };
  const beside: SummaryTable = {
    ...summaryTable,
    table: "R7",
    note: said,
    columns: [
      { key: "rated.change", label: { vi: "Tăng, giảm", en: "Change" }, parent: null, kind: "CHANGE" },
      { key: "EXCELLENT.points", label: { vi: "Điểm %", en: "Points" }, parent: null, kind: "POINTS" },
      { key: "mark", label: { vi: "Lưu ý", en: "Note" }, parent: null, kind: "TEXT" },
    ],
    total: null,
    rows: [
      { key: "101", label: "Chi bộ", organisationId: "101", hasChildren: false, cells: ["3", "-4.2", "Khác quy định"] },
      { key: "102", label: "Chi bộ mới", organisationId: "102", hasChildren: false, cells: [null, null, null] },
    ],
  };
  renderPage({ at: `${at.replace("2020", "2019")}&bang=R7`, element: <Reports />, answers: { summaryTable: beside } });
  const rows = within(await screen.findByRole("table"))
    .getAllByRole("row")
    .map(cellsOf);
  expect(rows.slice(2)).toEqual([
    ["Chi bộ", "+3", "−4,2", "Khác quy định"],
    ["Chi bộ mới", "–", "–", ""],
  ]);
  expect(screen.getByText(said.vi)).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "So với năm trước" }).checked).toBe(true);
});

it("points are a table of 2016 alone; each leads to its reasons", async () => {
  const points: SummaryTable = {
    ...summaryTable,
    table: "R20",
    year: 2016,
    columns: [{ key: "p1", label: { vi: "Nhiệm vụ chính trị", en: "Tasks" }, parent: null, kind: "SCORE" }],
    total: null,
    rows: [{ key: "20118", label: "Chi bộ", organisationId: "102", hasChildren: false, cells: ["13.5"] }],
  };
  const of2016 = { summaryTable: points, cycles: cyclesWith2016 };
  renderPage({ at: `${at.replace("2020", "2016")}&bang=R20`, element: <Reports />, answers: of2016 });
  expect(await screen.findByRole("option", { name: "R20. Điểm" })).toBeTruthy();
  const row = within(await screen.findByRole("row", { name: /^Chi bộ/ }));
  expect(row.getByRole("cell").textContent).toBe("13,5");
  expect(row.getByRole("link").getAttribute("href")).toBe("/xep-loai/20118?don-vi=102&nam=2016&doi-tuong=ORG");
});

it("points cannot be chosen in a year that gives none", async () => {
  renderPage({ at, element: <Reports />, answers });
  await screen.findByRole("table");
  expect(screen.queryByRole("option", { name: "R20. Điểm" })).toBeNull();
});

it("days, the lowest tier and awards are tables too; each one rated leads to its reasons", async () => {
  const lowest: SummaryTable = {
    ...summaryTable,
    table: "R9",
    columns: [{ key: "state", label: { vi: "Tình trạng", en: "State" }, parent: null, kind: "TEXT" }],
    total: null,
    rows: [{ key: "77", label: "Nguyễn Văn An", organisationId: "102", hasChildren: false, cells: ["Quá hạn"] }],
  };
  renderPage({ at: `${at}&bang=R9`, element: <Reports />, answers: { summaryTable: lowest } });
  const row = within(await screen.findByRole("row", { name: /^Nguyễn Văn An/ }));
  expect(row.getByRole("link").getAttribute("href")).toMatch(/^\/xep-loai\/77\?/);
  const select = screen.getByRole<HTMLSelectElement>("combobox", { name: "Bảng khác" });
  expect(select.value).toBe("R9");
  expect([...select.options].map(({ value }) => value)).toEqual([
    "",
    "R5",
    "R6",
    "R8",
    "R9",
    "R10",
    "R11",
    "R12",
    "R13",
    "R14",
    "R15",
    "R16",
    "R17",
    "R18",
    "R19",
  ]);
  expect(screen.queryByRole("checkbox")).toBeNull();
});

it("what a grassroots organisation sends upward stands above, in its order (rules.md 6.2)", async () => {
  renderPage({ at, element: <Reports />, answers });
  const pack = within(await screen.findByRole("navigation", { name: "Bộ bảng gửi cấp trên" }));
  const links = pack.getAllByRole("link");
  expect(links.map(({ textContent }) => textContent?.split(".")[0])).toEqual("R1 R2 R3 R5 R6 R9 R10 R14".split(" "));
  expect(links[0]?.getAttribute("href")).toBe("/bang-tong-hop?don-vi=100&nam=2020&doi-tuong=ORG");
  expect(links[1]?.getAttribute("aria-current")).toBe("page");
  expect(links[7]?.getAttribute("href")).toContain("bang=R14");
});

it("a province sends numbers in place of names of those not rated, dossiers and words", async () => {
  const province = { ...summaryTable, organisation: { ...summaryTable.organisation, level: "PROVINCE" as const } };
  renderPage({ at, element: <Reports />, answers: { summaryTable: province } });
  const pack = within(await screen.findByRole("navigation", { name: "Bộ bảng gửi cấp trên" }));
  expect(pack.getByRole("link", { name: /^R6\..*\(số lượng\)$/ }).getAttribute("href")).toContain("nhom=COUNTS");
  expect(pack.getByText("Báo cáo bằng lời văn")).toBeTruthy();
});

it("a rule leads to its warnings, whatever the kind of subject", async () => {
  const rules: SummaryTable = {
    ...summaryTable,
    table: "R17",
    columns: [{ key: "total", label: { vi: "Tổng số", en: "All" }, parent: null, kind: "COUNT" }],
    rows: [
      {
        key: "HD21.QUOTA.MEMBER WARN",
        label: "HD21.QUOTA.MEMBER",
        organisationId: "100",
        hasChildren: false,
        cells: ["3"],
      },
    ],
  };
  renderPage({ at: `${at}&bang=R17`, element: <Reports />, answers: { summaryTable: rules } });
  const href = (await screen.findByRole("link", { name: "HD21.QUOTA.MEMBER" })).getAttribute("href");
  expect(href).toMatch(/^\/canh-bao\?.*quy-dinh=HD21\.QUOTA\.MEMBER/);
  expect(href).toContain("muc-do=WARN");
  expect(href).not.toContain("cap=");
});

it("a rule counted at one level leads to its warnings at that level", async () => {
  const row = {
    key: "HD21.QUOTA.MEMBER WARN",
    label: "Mục 3",
    organisationId: "100",
    hasChildren: false,
    cells: ["3"],
  };
  const columns = [{ key: "total", label: { vi: "Tổng số", en: "All" }, parent: null, kind: "COUNT" as const }];
  const rules: SummaryTable = { ...summaryTable, table: "R17", level: "DISTRICT", columns, rows: [row] };
  renderPage({ at: `${at}&bang=R17&cap=DISTRICT`, element: <Reports />, answers: { summaryTable: rules } });
  expect((await screen.findByRole("link", { name: "Mục 3" })).getAttribute("href")).toContain("cap=DISTRICT");
});

it("rows can be the organisations of any level below, kept in the address and in the file", async () => {
  const ofCells: SummaryTable = { ...summaryTable, level: "SUB_GRASSROOTS" };
  renderPage({ at: `${at}&cap=SUB_GRASSROOTS`, element: <Reports />, answers: { summaryTable: ofCells } });
  const select = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Các dòng" });
  expect([...select.options].map(({ text }) => text)).toEqual(["Đơn vị trực thuộc", "Chi bộ trực thuộc"]);
  expect(select.value).toBe("SUB_GRASSROOTS");
  expect((await screen.findByRole("link", { name: "Tải XLSX" })).getAttribute("href")).toContain(
    "&level=SUB_GRASSROOTS",
  );
});

it.each([
  [["SUB_GRASSROOTS"], "Chỉ có một cấp: Chi bộ trực thuộc"],
  [[], "Không có cấp nào bên dưới để chọn"],
] as const)("where there is no level to choose it says why: %j", async (levels, words) => {
  renderPage({ at, element: <Reports />, answers: { summaryTable: { ...summaryTable, levels: [...levels] } } });
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByRole("combobox", { name: "Các dòng" })).toBeNull();
});

it.each([
  ["R9", "kind", "Mọi cấp"],
  ["R6", "kind", "Mọi cấp"],
  ["R6", "ORG.PENDING", "Đơn vị trực thuộc"],
  ["R8", "toDecide", "Đơn vị trực thuộc"],
] as const)("unless a level is chosen, %s with the column %s begins with «%s»", async (table, key, words) => {
  const column = { key, label: { vi: "Cột", en: "Column" }, parent: null, kind: "TEXT" } as const;
  const levels = ["GRASSROOTS", "SUB_GRASSROOTS"] as const;
  const shown: SummaryTable = { ...summaryTable, table, columns: [column], levels: [...levels], rows: [], total: null };
  renderPage({ at: `${at}&bang=${table}`, element: <Reports />, answers: { summaryTable: shown } });
  const select = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Các dòng" });
  expect(select.options[0]?.text).toBe(words);
});
