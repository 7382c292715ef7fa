import "reflect-metadata";
import { SummaryTableId } from "@xep-loai/domain";
import exceljs, { type Cell, type CellValue } from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { docxBytes } from "../paper/docx-bytes.ts";
import { pdfBytes } from "../paper/pdf-bytes.ts";
import { isRefused } from "../shared/refusal.ts";
import type { Viewer } from "../shared/viewer.ts";
import { written } from "../shared/written.ts";
import { converted, hasOffice, hasPoppler, officeTimeout, pdfText } from "../testing/office.ts";
import { sampleDatabase } from "../testing/sample-database.ts";
import { type Extract, extractOf } from "./extract.service.ts";
import { paperCell } from "./paper-cell.ts";
import { paperOf } from "./paper-of-extract.ts";
import type { TableRow } from "./table-column.type.ts";
import { tableWriters } from "./table-writers.service.ts";

const { url } = await sampleDatabase();
const orm = await openOrm(url);
const now = new Date("2027-01-10T08:00:00+07:00");
afterAll(() => orm.close());

/** A province in the year of the sample; what the notices of 2016 ask for, where they were given. */
const placeOf = (table: SummaryTableId) =>
  table === "R19" || table === "R20" ? { organisationId: "100", year: 2016 } : { organisationId: "146", year: 2020 };

interface Exported {
  readonly extract: Extract;
  readonly rows: readonly TableRow[];
  readonly xlsx: Buffer;
  /** null: too long for paper. */
  readonly docx: Buffer | null;
  readonly pdf: Buffer | null;
}

async function exported(table: SummaryTableId): Promise<Exported> {
  const viewer = { locale: "vi", displayName: "Ban Tổ chức" } as Viewer;
  const input = { table, ...placeOf(table), group: null, decidedOnly: true };
  const extract = await extractOf(orm.em.fork(), viewer, input, now);
  if (isRefused(extract)) throw new Error(`${table}: ${extract.code}`);
  const rows: TableRow[] = [];
  for await (const row of extract.rows()) rows.push(row);
  const paper = await paperOf(extract);
  const [docx, pdf] = isRefused(paper) ? [null, null] : [await docxBytes(paper), await pdfBytes(paper)];
  return {
    ...{ extract, rows: extract.total ? [...rows, extract.total] : rows },
    xlsx: await written((out) => tableWriters.xlsx(extract, out)),
    docx: docx && Buffer.from(docx),
    pdf: pdf && Buffer.from(pdf),
  };
}

const tables = Object.values(SummaryTableId);
const files = new Map<SummaryTableId, Exported>();
const of = (table: SummaryTableId): Exported => files.get(table) as Exported;

beforeAll(async () => {
  for (const table of tables) files.set(table, await exported(table));
}, officeTimeout);

/** What LibreOffice makes of the files of one kind, each by its table. */
const inOffice = (kind: "xlsx" | "docx", format: string) =>
  converted(
    Object.fromEntries([...files].flatMap(([table, file]) => (file[kind] ? [[`${table}.${kind}`, file[kind]]] : []))),
    format,
  );

const plainOf = ({ formula, result, value }: Cell): CellValue | undefined => (formula === undefined ? value : result);

/** Every cell of every sheet that holds something, numbers to what a spreadsheet keeps of them. */
async function cellsOf(xlsx: Buffer): Promise<Record<string, string>> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(xlsx as never);
  const cells: Record<string, string> = {};
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const plain = plainOf(cell) ?? "";
        const shown = typeof plain === "number" ? String(Number(plain.toFixed(9))) : cell.text || String(plain);
        if (shown !== "") cells[`${sheet.name}!${cell.address}`] = shown.replaceAll("\r", "");
      }),
    );
  return cells;
}

const words = (text: string): string => text.replace(/\s+/g, "");

/** Each row as paper shows it, whatever the lines it is broken into. */
const linesOf = ({ extract: { source, locale }, rows }: Exported): string[] =>
  rows.map(({ label, cells }) =>
    words([label, ...source.columns.map((column, at) => paperCell(column, cells[at] ?? null, locale))].join("")),
  );

describe.runIf(hasOffice)("LibreOffice, without repair", { timeout: officeTimeout }, () => {
  it("reads every workbook and works out each cell to the value that is stored", async () => {
    const worked = await inOffice("xlsx", "xlsx");
    expect(Object.keys(worked)).toHaveLength(tables.length);
    for (const table of tables)
      expect([table, await cellsOf(worked[`${table}.xlsx`] as Buffer)]).toEqual([table, await cellsOf(of(table).xlsx)]);
  });

  it("reads every document of Word, row by row", async () => {
    const texts = await inOffice("docx", "txt:Text (encoded):UTF8");
    for (const [name, text] of Object.entries(texts)) {
      const said = words(String(text));
      const lines = linesOf(of(name.replace(".docx", "") as SummaryTableId));
      expect([name, lines.filter((line) => !said.includes(line))]).toEqual([name, []]);
    }
    expect(Object.keys(texts)).toHaveLength(tables.length);
  });
});

it.runIf(hasPoppler)("every PDF carries its rows", () => {
  for (const table of tables) {
    const { pdf } = of(table);
    if (pdf === null) continue;
    const said = words(pdfText(pdf, "-raw"));
    expect([table, linesOf(of(table)).filter((line) => !said.includes(line))]).toEqual([table, []]);
  }
});

it("every table of the province has rows to be read back, but where nobody was voted on twice, and finds room on paper", () => {
  expect(tables.filter((table) => of(table).rows.length === 0)).toEqual(["R13"]);
  expect(tables.filter((table) => of(table).docx === null)).toEqual([]);
});
