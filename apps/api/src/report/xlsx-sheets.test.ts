import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import exceljs from "exceljs";
import { expect, it } from "vitest";
import type { TableFile } from "./table-file.type.ts";
import { writeXlsx } from "./xlsx.ts";
import { firstRowOfTable } from "./xlsx-look.ts";

const column = { key: "n", label: { vi: "Số", en: "Number" }, parent: null, kind: "COUNT" } as const;

const row = (label: string, n: number) => ({
  key: label,
  label,
  organisationId: null,
  hasChildren: false,
  cells: [String(n)],
});

const table = (count: number, hasTotal: boolean, gone = 0): TableFile => ({
  source: {
    id: "Nhật ký",
    title: { vi: "Nhật ký", en: "Log" },
    rowHeading: { vi: "Dòng", en: "Row" },
    columns: [column],
  },
  organisation: { name: "Tỉnh ủy" },
  locale: "vi",
  total: hasTotal ? row("Tổng cộng", count + gone) : null,
  origin: [],
  async *rows() {
    for (let n = 1; n <= count; n += 1) yield row(`d${n}`, 1);
  },
});

/** The labels of each sheet below its heading, by its name. */
async function sheetsOf(count: number, hasTotal = false, gone = 0) {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), writeXlsx(table(count, hasTotal, gone), out, firstRowOfTable + 2)]);
  const book = new exceljs.Workbook();
  await book.xlsx.load(bytes as never);
  return book.worksheets
    .filter(({ name }) => name !== "Nguồn số liệu")
    .map((sheet) => ({
      name: sheet.name,
      head: sheet.getCell(firstRowOfTable - 2, 1).value ?? sheet.getCell(firstRowOfTable - 1, 1).value,
      labels: (sheet.getColumn(1).values as unknown[]).slice(firstRowOfTable).filter((value) => value !== undefined),
      total: sheet.getCell(sheet.rowCount, 2),
      sheet,
    }));
}

it("a table no longer than a sheet stays on one", async () => {
  expect((await sheetsOf(3)).map(({ name, labels }) => [name, labels])).toEqual([["Nhật ký", ["d1", "d2", "d3"]]]);
});

it("what is longer goes on in the next sheet, under the same heading, and no row is lost", async () => {
  const sheets = await sheetsOf(7);
  expect(sheets.map(({ name, labels }) => [name, labels])).toEqual([
    ["Nhật ký", ["d1", "d2", "d3"]],
    ["Nhật ký (2)", ["d4", "d5", "d6"]],
    ["Nhật ký (3)", ["d7"]],
  ]);
  expect(new Set(sheets.map(({ head }) => head))).toEqual(new Set(["Dòng"]));
});

it("a total of several sheets is the total, not a sum of the last sheet", async () => {
  const last = (await sheetsOf(4, true)).at(-1);
  expect(last?.sheet.getCell(firstRowOfTable + 1, 2).value).toBe(4);
});

it("a total is a live sum of the rows where it is their sum, and else the figure it is", async () => {
  const [summed] = await sheetsOf(2, true);
  expect(summed?.sheet.getCell(firstRowOfTable + 2, 2).value).toEqual({
    formula: `SUM(B${firstRowOfTable}:B${firstRowOfTable + 1})`,
    result: 2,
  });
  const [more] = await sheetsOf(2, true, 1);
  expect(more?.sheet.getCell(firstRowOfTable + 2, 2).value).toBe(3);
});
