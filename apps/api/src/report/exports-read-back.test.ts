import { createHash } from "node:crypto";
import exceljs, { type Cell, type CellValue, type Worksheet } from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { docxXml } from "../testing/docx-xml.ts";
import { converted, hasOffice, hasPoppler, officeTimeout, pdfText } from "../testing/office.ts";
import { smallCountryApi } from "../testing/test-api.ts";
import { vietnameseLetters } from "../testing/vietnamese-letters.ts";

const api = await smallCountryApi();
const district = await api.viewerOf([4]);
const syllables = vietnameseLetters.map((letter) => `n${letter}n`);
/** A name that holds every letter, and one that a spreadsheet would run. */
const [letters, formula] = [syllables.join(" "), '=HYPERLINK("http://x")'];

beforeAll(async () => {
  const tx = api.orm.em.fork();
  const member = { subjectKind: "MEMBER", year: 2020 } as const;
  await aClassification(tx, { ...member, organisationId: 10, subjectId: 1, tier: "EXCELLENT", group: "CIVIL_SERVANT" });
  await aClassification(tx, { ...member, organisationId: 10, subjectId: 7 });
  await aClassification(tx, { ...member, organisationId: 12, subjectId: 3 });
  await api.pool.query("update organisation_version set name = $1 where organisation_id = 7", [letters]);
  await api.pool.query("update organisation_version set name = $1 where organisation_id = 8", [formula]);
});

async function exported(format: string): Promise<Buffer> {
  const response = await district.get(`/export/R2.${format}?organisationId=4&year=2020`);
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

const expectWords = (text: string) => {
  const words = text.replace(/\s+/g, " ");
  expect(syllables.filter((syllable) => !words.includes(syllable))).toEqual([]);
  expect(words).toContain(formula);
  expect(words).toMatch(/Tổng cộng 3 0 0 0 0 3 1 33,3 2 66,7 0 0,0 0 0,0 1/);
  expect(words).toContain("HUYỆN ỦY AN LÃO");
  expect(words).toContain("TỈNH ỦY BÌNH ĐỊNH");
};

async function sheetsOf(xlsx: Buffer): Promise<Worksheet[]> {
  const book = new exceljs.Workbook();
  await book.xlsx.load(xlsx as unknown as ArrayBuffer);
  return book.worksheets;
}

const plainOf = ({ formula, result, value }: Cell): CellValue | undefined => (formula === undefined ? value : result);

/** The rows of the sheet from the first of figures to the total, as the check sum reads them. */
function valuesOf(sheet: Worksheet): string[][] {
  const rows: string[][] = [];
  for (let at = 8; ; at += 1) {
    const cells = Array.from({ length: 16 }, (_, place) => sheet.getRow(at).getCell(place + 1));
    rows.push(
      cells.map((cell) => {
        const plain = plainOf(cell) ?? "";
        return plain !== "" && cell.numFmt?.includes("%") ? (Number(plain) * 100).toFixed(1) : String(plain);
      }),
    );
    if (rows.at(-1)?.[0] === "Tổng cộng") return rows;
  }
}

const originOf = (sheet: Worksheet) =>
  Object.fromEntries(
    sheet
      .getSheetValues()
      .slice(1)
      .map((line) => (line as string[]).slice(1)),
  );

describe("a workbook", () => {
  test("says a check sum that its own cells give again", async () => {
    const [sheet, origin] = await sheetsOf(await exported("xlsx"));
    const lines = valuesOf(sheet as Worksheet).map((cells) => `${cells.join("\t")}\n`);
    const sum = createHash("sha256").update(lines.join("")).digest("hex");
    expect(originOf(origin as Worksheet)["Mã kiểm SHA-256"]).toBe(sum);
  });

  test("works out each percentage from the counts beside it", async () => {
    const [sheet] = await sheetsOf(await exported("xlsx"));
    expect(sheet?.getCell("I8").formula).toBe('IF(G8=0,"",ROUND(H8/G8,3))');
  });
});

test("a document of Word carries the same table, its heading repeated", async () => {
  const xml = await docxXml(await exported("docx"));
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expectWords([...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text = ""]) => unescaped(text)).join(" "));
});

const unescaped = (text: string): string => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&");

test.runIf(hasPoppler)("a PDF carries the same table", async () => {
  expectWords(pdfText(await exported("pdf")).replaceAll("\n", " "));
});

describe.runIf(hasOffice)("LibreOffice, without repair", { timeout: officeTimeout }, () => {
  test("reads the document of Word", async () => {
    const { "R2.docx": text } = await converted({ "R2.docx": await exported("docx") }, "txt:Text (encoded):UTF8");
    expectWords(String(text));
  });

  test("works out every formula of the workbook to the value that is stored", async () => {
    const stored = await exported("xlsx");
    const { "R2.xlsx": worked } = await converted({ "R2.xlsx": stored }, "xlsx");
    const [before] = await sheetsOf(stored);
    const [after] = await sheetsOf(worked as Buffer);
    expect(valuesOf(after as Worksheet)).toEqual(valuesOf(before as Worksheet));
    expect(valuesOf(after as Worksheet).flat()).toContain(formula);
  });
});

test("a table too long for paper is refused in plain words, and goes out as XLSX", async () => {
  await api.pool.query(`
    insert into organisation (id, founded_on) select id, '2000-01-01' from generate_series(201, 1500) id;
    insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order)
    select id, '[2000-01-01,)', 8, 'SUBORDINATE_PARTY_CELL', 'SUB_GRASSROOTS', 'Chi bộ ' || id, id from generate_series(201, 1500) id`);
  const answer = await district.get("/export/R2.pdf?organisationId=8&year=2020");
  expect(answer.status).toBe(400);
  const said = await answer.text();
  expect(said).toContain("Bảng này có hơn 1250 dòng");
  expect(said).toContain("Please take XLSX");
  expect((await district.get("/export/R2.xlsx?organisationId=8&year=2020")).status).toBe(200);
});
