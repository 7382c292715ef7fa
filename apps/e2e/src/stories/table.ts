import { text } from "node:stream/consumers";
import ExcelJS from "exceljs";
import type { Download, Locator, Page } from "playwright-core";
import { ask } from "./ask.ts";
import type { Language } from "./words.ts";

/** A table as plain texts: counts «2914», percentages «13.3», nothing for what is not known. */
export type Table = readonly (readonly string[])[];

/** The members' table of a unit as the API gives it: the rows, then the total. */
export async function tableOfApi(page: Page, organisationId: string, year: number, total: string): Promise<Table> {
  const { summaryTable } = await ask<{ summaryTable: { total: Row; rows: Row[] } }>(
    page,
    `query ($id: ID!, $year: Int!) {
      summaryTable(table: R2, organisationId: $id, year: $year) {
        ... on SummaryTable { total { label cells } rows { label cells } }
      }
    }`,
    { id: organisationId, year },
  );
  return [...summaryTable.rows, { ...summaryTable.total, label: total }].map(({ label, cells }) => [
    label,
    ...cells.map((cell) => cell ?? ""),
  ]);
}

interface Row {
  readonly label: string;
  readonly cells: readonly (string | null)[];
}

/** The same table as it stands on the screen, where the total comes first. */
export async function tableOnScreen(table: Locator, language: Language): Promise<Table> {
  const rows = await table.evaluate((frame) =>
    [...frame.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent)),
  );
  const [total = [], ...units] = rows.map(([label = "", ...cells]) => [
    label,
    ...cells.map((cell) => plain(cell, language)),
  ]);
  return [...units, total];
}

/** «2.914» and «13,3 %», in English “2,914” and “13.3%”. */
export function plain(shown: string, language: Language): string {
  const [thousands, point] = language === "vi" ? [".", ","] : [",", "."];
  return shown
    .replace(/[\s%–]/g, "")
    .replaceAll(thousands, "")
    .replaceAll(point, ".");
}

/** The rows of the first sheet below its headings, as a spreadsheet shows them, up to the empty row above the place to sign. */
export async function tableInWorkbook(download: Download, firstLabel: string): Promise<Table> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.read(await download.createReadStream());
  const rows: string[][] = [];
  book.worksheets[0]?.eachRow({ includeEmpty: true }, (row) =>
    rows.push(Array.from({ length: row.cellCount }, (_, at) => shownIn(row.getCell(at + 1)))),
  );
  const table = rows.slice(rows.findIndex(([label]) => label === firstLabel));
  return table.slice(
    0,
    table.findIndex((row) => row.every((cell) => cell === "")),
  );
}

function shownIn({ value, result, numFmt }: ExcelJS.Cell): string {
  const held = result ?? value;
  if (typeof held !== "number") return String(held ?? "");
  const isPercentage = numFmt.replace(/"[^"]*"/g, "").includes("%");
  return isPercentage ? (held * 100).toFixed(1) : String(held);
}

/** The rows of a CSV file below its heading. */
export async function tableInCsv(download: Download): Promise<Table> {
  const lines = await text(await download.createReadStream());
  return lines
    .trimEnd()
    .split("\r\n")
    .slice(1)
    .map((line) => [...line.matchAll(cell)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ""));
}

const cell = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;
