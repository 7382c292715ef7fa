import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it, test } from "vitest";
import { aMemberRow, aWorkbook, testFolder } from "../../testing/a-workbook.ts";
import { aZip, type GivenPart, partsIn } from "../../testing/a-zip.ts";
import { expectedIn2020 } from "../../testing/expected-workbook.ts";
import { readWorkbook } from "./read-workbook.ts";
import { isWorkbookRefusal, type WorkbookRefusalCode } from "./workbook-refusal.ts";

const folder = await testFolder();
const good = await partsIn(await aWorkbook(`${folder}/good.xlsx`));
const sheet = "xl/worksheets/sheet1.xml";
const mark = "xl/worksheets/sheet4.xml";

/** The good workbook with some of its parts in another way; null: without it. */
function withParts(changed: Readonly<Record<string, string | null>>, more: readonly GivenPart[] = []): Buffer {
  const parts = new Map<string, string | null>([...good, ...Object.entries(changed)]);
  return aZip([...parts].flatMap(([name, data]) => (data === null ? [] : [{ name, data }])).concat(more as never));
}

const changing = (part: string, from: string | RegExp, to: string): Buffer => {
  const text = good.get(part) ?? "";
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  return withParts({ [part]: changed });
};

const inSheet = (xml: string): Buffer => changing(sheet, "</sheetData>", `${xml}</sheetData>`);
const beforeSheet = (xml: string): Buffer => changing(sheet, "<worksheet", `${xml}<worksheet`);
const manyRows = (count: number, cells: string) =>
  Array.from({ length: count }, (_, at) => `<row r="${at + 7}">${cells}</row>`).join("");

const megabyte = 2 ** 20;
const zeros = Buffer.alloc(10 * megabyte);
const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`;
const texts = (items: string) =>
  `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items}</sst>`;
const withTexts = (items: string) =>
  withParts({
    "xl/sharedStrings.xml": texts(items),
    "xl/_rels/workbook.xml.rels": (good.get("xl/_rels/workbook.xml.rels") ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ),
  });

/** A file of the old format whose directory names this part. */
function oldFile(part: string): Buffer {
  const file = Buffer.alloc(2048);
  file.write("d0cf11e0a1b11ae1", "hex");
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.write(part, 1024 + 128, "utf16le");
  return file;
}

const files: [name: string, code: WorkbookRefusalCode, make: () => Buffer | Promise<Buffer>][] = [
  ["nothing", "NO_WORKBOOK", () => Buffer.alloc(0)],
  ["text between commas", "NO_WORKBOOK", () => Buffer.from(`Mã,Họ và tên\n${"1,An\n".repeat(100)}`)],
  ["an old .xls", "OLD_WORKBOOK", () => oldFile("Workbook")],
  ["a workbook with a password", "ENCRYPTED", () => oldFile("EncryptedPackage")],
  ["a zip with a password", "ENCRYPTED", () => aZip([{ name: "a", data: "a", claims: { flags: 1 } }])],
  ["a zip of something else", "NO_WORKBOOK", () => aZip([{ name: "word/document.xml", data: "<a/>".repeat(50) }])],
  ["a file cut off", "DAMAGED", async () => (await readFile(`${folder}/good.xlsx`)).subarray(0, 5_000)],
  ["a file with a wrong byte", "DAMAGED", damaged],
  ["a packing nobody uses", "DAMAGED", () => aZip([{ name: "a", data: "a".repeat(99), claims: { method: 14 } }])],
  [
    "ten gigabytes out of a hundred kilobytes",
    "TOO_LARGE",
    () => aZip(Array.from({ length: 1_000 }, (_, at) => ({ name: `${at}`, data: zeros, shares: at > 0 }))),
  ],
  [
    "a gigabyte that says it is one",
    "TOO_LARGE",
    () => aZip([{ name: "a", data: zeros, claims: { unpacked: 2 ** 30 } }]),
  ],
  ["a part far larger than the file", "TOO_LARGE", () => aZip([{ name: "a", data: Buffer.alloc(30 * megabyte) }])],
  [
    "a sheet that unpacks to more than it says",
    "DAMAGED",
    () =>
      withParts({ [sheet]: null }, [
        { name: sheet, data: Buffer.alloc(50 * megabyte, " "), claims: { unpacked: 5_000 } },
      ]),
  ],
  [
    "parts that share their bytes",
    "DAMAGED",
    () =>
      aZip([
        { name: "a", data: "a".repeat(999) },
        { name: "b", data: "a".repeat(999), shares: true },
      ]),
  ],
  ["a part twice", "DAMAGED", () => withParts({}, [{ name: sheet.toUpperCase(), data: "<worksheet/>" }])],
  ["a part that leads out", "DAMAGED", () => withParts({}, [{ name: "../../etc/passwd", data: "x" }])],
  ["a part of another drive", "DAMAGED", () => withParts({}, [{ name: "C:\\windows\\x", data: "x" }])],
  [
    "sixty thousand parts",
    "TOO_LARGE",
    () => aZip(Array.from({ length: 60_000 }, (_, at) => ({ name: `${at}`, data: "", shares: at > 0 }))),
  ],
  [
    "a part that fetches another file",
    "DAMAGED",
    () => beforeSheet(`<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>`),
  ],
  ["a billion laughs", "DAMAGED", () => beforeSheet(laughs)],
  ["an entity of its own", "DAMAGED", () => inSheet(`<row r="9"><c r="A9" t="str"><v>&lol;</v></c></row>`)],
  ["a sheet that is no XML", "DAMAGED", () => inSheet("<row></wor>")],
  [
    "letters that are no UTF-8",
    "DAMAGED",
    () =>
      aZip(
        [...good].map(([name, data]) => ({
          name,
          data: name === sheet ? Buffer.from([0x3c, 0x61, 0xff, 0xfe]) : data,
        })),
      ),
  ],
  ["a sheet without an end", "DAMAGED", () => changing(sheet, "</worksheet>", "")],
  ["tags within tags within tags", "DAMAGED", () => inSheet("<x>".repeat(100_000))],
  [
    "a cell without an end",
    "TOO_LARGE",
    () => inSheet(`<row r="9"><c r="A9" t="str"><v>${"x".repeat(3 * megabyte)}</v></c></row>`),
  ],
  ["a text longer than a cell", "TOO_LARGE", () => withTexts(`<si><r>${"<t>xxxxxxxxxx</t>".repeat(20_000)}</r></si>`)],
  ["two million texts", "TOO_LARGE", () => withTexts("<si><t>x</t></si>".repeat(2_000_000))],
  ["rows in the wrong order", "DAMAGED", () => inSheet(`<row r="3"><c r="A3"><v>1</v></c></row>`)],
  ["a row no spreadsheet has", "DAMAGED", () => inSheet(`<row r="9999999"><c r="A9"><v>1</v></c></row>`)],
  ["a column twice", "DAMAGED", () => inSheet(`<row r="9"><c r="A9"><v>1</v></c><c r="A9"><v>2</v></c></row>`)],
  ["two hundred thousand rows and one", "TOO_MANY_ROWS", () => inSheet(manyRows(200_001, "<c><v>1</v></c>"))],
  [
    "a workbook without a mark",
    "NO_MARK",
    () =>
      withParts({ "xl/workbook.xml": (good.get("xl/workbook.xml") ?? "").replace('name="xeploai"', 'name="khac"') }),
  ],
  ["a mark of another version", "OTHER_VERSION", () => changing(mark, ">2<", ">99<")],
  ["a mark of another year", "OTHER_YEAR", () => changing(mark, ">2020<", ">2019<")],
  ["a mark of another unit", "OTHER_UNIT", () => changing(mark, ">4<", ">5<")],
  ["a mark of other rules", "OTHER_RULES", () => changing(mark, />([0-9a-f]{32})</, `>${"0".repeat(32)}<`)],
  ["a sheet renamed", "MISSING_SHEET", () => changing("xl/workbook.xml", 'name="Đảng viên"', 'name="Sheet1"')],
  [
    "a sheet more",
    "FOREIGN_SHEET",
    () => changing("xl/workbook.xml", "</sheets>", `<sheet name="Nháp" sheetId="77" r:id="rId1"/></sheets>`),
  ],
  ["a heading changed", "CHANGED_HEADINGS", () => changing(sheet, "Mức đề nghị", "Đề nghị")],
  ["no row left", "NO_ROWS", () => changing(sheet, /<row r="6".*<\/row>(?=<\/sheetData>)/, "")],
];

async function damaged(): Promise<Buffer> {
  const file = Buffer.from(await readFile(`${folder}/good.xlsx`));
  const at = file.indexOf(sheet) + sheet.length + 2_000;
  file.writeUInt8(file.readUInt8(at) ^ 0xff, at);
  return file;
}

const pathOf = (name: string) => `${folder}/${name}.xlsx`;

describe.each(files)("%s", (name, code, make) => {
  beforeAll(async () => writeFile(pathOf(name), await make()));

  it(`is refused: ${code}, in both languages`, async () => {
    const refusal = await readWorkbook(pathOf(name), expectedIn2020());
    if (!isWorkbookRefusal(refusal)) throw new Error("it is read");
    expect(refusal.code).toBe(code);
    expect(refusal.message.vi).toMatch(/\. Không có gì bị thay đổi\.$/);
    expect(refusal.message.en).toMatch(/\. Nothing was changed\.$/);
  });
});

const reader = fileURLToPath(new URL("../../testing/read-in-little-memory.ts", import.meta.url));

test("none of them takes more than a little memory", async () => {
  const arguments_ = ["--max-old-space-size=160", reader, ...files.map(([name]) => pathOf(name))];
  const { stdout } = await promisify(execFile)(process.execPath, arguments_);
  const { codes, megabytes } = JSON.parse(stdout) as { codes: string[]; megabytes: number };
  expect(codes).toEqual(files.map(([, code]) => code));
  expect(megabytes).toBeLessThan(250);
});

test("a heading that was changed is named", async () => {
  const refusal = await readWorkbook(pathOf("a heading changed"), expectedIn2020());
  expect(isWorkbookRefusal(refusal) && refusal.message.vi).toContain(
    "Trang tính «Đảng viên»: tiêu đề cột đã bị thay đổi; cần có đúng chỗ: «Mức đề nghị»",
  );
});

test.each([
  ["with macros", () => withParts({}, [{ name: "xl/vbaProject.bin", data: "Attribute VB_Name" }])],
  [
    "with a zip inside",
    () => withParts({}, [{ name: "xl/embeddings/a.zip", data: aZip([{ name: "a", data: zeros }]) }]),
  ],
  ["with three hundred thousand rows that hold nothing", () => inSheet(manyRows(300_000, ""))],
  [
    "with a sheet that says it fills all rows",
    () => changing(sheet, "<sheetViews>", `<dimension ref="A1:XFD1048576"/><sheetViews>`),
  ],
  ["with tags that have prefixes", () => withParts({ [sheet]: prefixed(good.get(sheet) ?? "") })],
])("a workbook %s is read for its rows alone", async (name, make) => {
  await writeFile(pathOf(name), make());
  const rows = await readWorkbook(pathOf(name), expectedIn2020());
  if (isWorkbookRefusal(rows)) throw new Error(rows.message.en);
  const read = [];
  for await (const row of rows) read.push(row);
  expect(read).toMatchObject([{ key: "7", problems: [], cells: aMemberRow.cells }]);
});

const prefixed = (xml: string): string =>
  xml
    .replace(/<(\/?)([a-zA-Z]+)/g, "<$1x:$2")
    .replace("<?x:xml", "<?xml")
    .replace(' xmlns="', ' xmlns:x="');
