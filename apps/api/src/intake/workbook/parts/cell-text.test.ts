import { writeFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { aWorkbook, testFolder } from "../../../testing/a-workbook.ts";
import { aZip, partsIn } from "../../../testing/a-zip.ts";
import { expectedIn2020 } from "../../../testing/expected-workbook.ts";
import type { GivenRow } from "../given-row.ts";
import { readWorkbook } from "../read-workbook.ts";
import { isWorkbookRefusal } from "../workbook-refusal.ts";

const folder = await testFolder();
const good = await partsIn(await aWorkbook(`${folder}/good.xlsx`));
const sheet = "xl/worksheets/sheet1.xml";
const relations = "xl/_rels/workbook.xml.rels";
const sharedStrings = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings";

/** As a spreadsheet saves them: what the cells point at, and formats 10 and 11, of which one shows a day. */
const asSaved = {
  "xl/sharedStrings.xml": `<sst><si><t>Tố&#769;t</t></si><si><r><t xml:space="preserve">015-QĐ</t></r><r><rPr><b/></rPr><t>/HU</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si></sst>`,
  [relations]: (good.get(relations) ?? "").replace(
    "</Relationships>",
    `<Relationship Id="rId99" Type="${sharedStrings}" Target="/xl/sharedStrings.xml"/></Relationships>`,
  ),
  "xl/styles.xml": `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="[Red]0.0&quot; days&quot;"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
};

async function readCell(cell: string, changed: Readonly<Record<string, string>> = {}): Promise<GivenRow> {
  const row = `<row r="7"><c r="A7" t="str"><v>8</v></c>${cell}</row>`;
  const xml = (good.get(sheet) ?? "").replace("</sheetData>", `${row}</sheetData>`);
  const parts = new Map([...good, ...Object.entries({ ...asSaved, ...changed, [sheet]: xml })]);
  await writeFile(`${folder}/cell.xlsx`, aZip([...parts].map(([name, data]) => ({ name, data }))));
  const rows = await readWorkbook(`${folder}/cell.xlsx`, expectedIn2020());
  if (isWorkbookRefusal(rows)) throw new Error(rows.message.en);
  const read = [];
  for await (const each of rows) read.push(each);
  return read[1] as GivenRow;
}

// E: the first fact of a member under HD 21
const first = "levels/I.1";

test.each([
  ["a shared text, composed", `<c r="E7" t="s"><v>0</v></c>`, "Tố\u0301t".normalize("NFC")],
  ["a text of several formats", `<c r="E7" t="s"><v>1</v></c>`, "015-QĐ/HU"],
  ["a text of its own", `<c r="E7" t="inlineStr"><is><t>007</t></is></c>`, "007"],
  ["a whole number", `<c r="E7"><v>12</v></c>`, "12"],
  ["a number as computers keep it", `<c r="E7"><v>28.149999999999999</v></c>`, "28.15"],
  ["a large number in short", `<c r="E7"><v>1.2E3</v></c>`, "1200"],
  ["a day", `<c r="E7" s="1"><v>44515.75</v></c>`, "2021-11-15"],
  ["a day in the format of the system", `<c r="E7" s="3"><v>44515</v></c>`, "2021-11-15"],
  ["a number with a word beside it", `<c r="E7" s="2"><v>44515</v></c>`, "44515"],
  ["a day by its name", `<c r="E7" t="d"><v>2021-11-15T00:00:00</v></c>`, "2021-11-15"],
  ["true", `<c r="E7" t="b"><v>1</v></c>`, "true"],
  ["false", `<c r="E7" t="b"><v>0</v></c>`, "false"],
  ["what shows nothing", `<c r="E7" t="str"><v> \u200b\u00ad </v></c>`, null],
  ["a break of line of Windows", `<c r="E7" t="str"><v>a_x000D_\nb</v></c>`, "a\nb"],
  ["letters that say how they are meant", `<c r="E7" t="str"><v>&lt;a&gt; &amp; &#273;</v></c>`, "<a> & đ"],
  ["no place said", `<c/><c/><c/><c t="str"><v>x</v></c>`, "x"],
])("%s is read", async (_what, cell, text) => {
  const { cells, problems } = await readCell(cell);
  expect([cells[first], problems]).toEqual([text, []]);
});

test.each([
  ["a formula", `<c r="E7"><f>1+1</f><v>2</v></c>`, null, "Ô chứa công thức."],
  [
    "a formula that comes to a text",
    `<c r="E7" t="str"><f>HYPERLINK("http://x")</f><v>Tốt</v></c>`,
    null,
    "Ô chứa công thức.",
  ],
  ["one of a formula for many cells", `<c r="E7"><f t="shared" si="0"/><v>2</v></c>`, null, "Ô chứa công thức."],
  ["an error", `<c r="E7" t="e"><v>#N/A</v></c>`, null, "Ô báo lỗi #N/A."],
  ["a text that is not there", `<c r="E7" t="s"><v>99</v></c>`, null, "Ô không đọc được."],
  ["a number that is none", `<c r="E7"><v>1,5</v></c>`, null, "Ô không đọc được."],
  ["a hidden character", `<c r="E7" t="str"><v>a\u202eb</v></c>`, null, "Có ký tự ẩn"],
  ["a zero byte", `<c r="E7" t="str"><v>a_x0000_b</v></c>`, null, "Có ký tự ẩn"],
  [
    "letters of TCVN3",
    `<c r="E7" t="str"><v>Hoµn thµnh tèt</v></c>`,
    "Hoµn thµnh tèt",
    "phông cũ TCVN3 (ABC): «Hoµn», có lẽ là «Hoàn»",
  ],
  [
    "letters of VNI",
    `<c r="E7" t="str"><v>Hoaøn thaønh toát</v></c>`,
    "Hoaøn thaønh toát",
    "phông cũ VNI: «Hoaøn», có lẽ là «Hoàn»",
  ],
])("%s is told at its column", async (_what, cell, text, said) => {
  const { key, cells, problems } = await readCell(cell);
  expect([key, cells[first]]).toEqual(["8", text]);
  expect(problems).toMatchObject([{ column: first, message: { vi: expect.stringContaining(said) } }]);
});

test("a row that points at a long text again and again holds no more of it than a row may", async () => {
  const long = `<sst><si><t>${"x".repeat(9_000)}</t></si></sst>`;
  const cells = ["E", "F", "G", "H"].map((column) => `<c r="${column}7" t="s"><v>0</v></c>`).join("");
  const read = await readCell(cells, { "xl/sharedStrings.xml": long });
  expect(Object.values(read.cells).filter((text) => text !== null && text.length > 1)).toHaveLength(2);
  expect(read.problems).toHaveLength(2);
  expect(read.problems[0]?.message.vi).toContain("nhiều nhất 20.000 ký tự");
});

test("what stands in a column nobody fills in is not told", async () => {
  const { cells, problems } = await readCell(`<c r="B7"><f>1+1</f><v>2</v></c><c r="E7"><v>1</v></c>`);
  expect([cells.name, problems]).toEqual([null, []]);
});

test("days of old Macintosh computers are counted from 1904", async () => {
  const book = (good.get("xl/workbook.xml") ?? "").replace("<workbookPr ", `<workbookPr date1904="1" `);
  const { cells } = await readCell(`<c r="E7" s="1"><v>43053</v></c>`, { "xl/workbook.xml": book });
  expect(cells[first]).toBe("2021-11-15");
});
