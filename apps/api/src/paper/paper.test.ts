import { Writable } from "node:stream";
import * as fontkit from "fontkit";
import { describe, expect, test } from "vitest";
import { written } from "../shared/written.ts";
import { aColumn, aPaperDocument } from "../testing/a-paper-document.ts";
import { docxXml } from "../testing/docx-xml.ts";
import { converted, hasOffice, hasPoppler, officeTimeout, pdfText } from "../testing/office.ts";
import { vietnameseLetters } from "../testing/vietnamese-letters.ts";
import { writeDocx } from "./docx.ts";
import type { PaperBlock, PaperDocument } from "./paper-document.ts";
import { writePdf } from "./pdf.ts";
import { pdfFonts } from "./pdf-fonts.ts";

const syllables = vietnameseLetters.map((letter) => `n${letter}n`);
const rows = Array.from({ length: 60 }, (_, at) => ({ cells: [`Chi bộ thôn ${at + 1}`, "3", "=1+1"] }));

const report = aPaperDocument({
  heads: {
    superior: "Tỉnh ủy Bình Định",
    issuer: "Huyện ủy An Lão",
    number: "Số 21-BC/HU",
    placeAndDay: "An Lão, ngày 15 tháng 01 năm 2021",
  },
  subtitle: "kết quả xếp loại chất lượng năm 2020",
  blocks: [
    { kind: "PARAGRAPH", text: `Chữ: ${syllables.join(" ")}` },
    { kind: "PARAGRAPH", text: "Gõ rời: Tổ chức Đảng".normalize("NFD") },
    { kind: "PARAGRAPH", text: "Lạ: \u0001\uD800 <b>&" },
    {
      kind: "TABLE",
      columns: [aColumn("Tổ chức đảng"), aColumn("Số lượng", "Hoàn thành tốt"), aColumn("Tỷ lệ %", "Hoàn thành tốt")],
      rows,
    },
  ],
  signature: { by: ["T/M BAN THƯỜNG VỤ", "BÍ THƯ"], hint: null, placeAndDay: null, name: "Nguyễn Văn Ước" },
  recipients: ["Ban Tổ chức Tỉnh ủy,", "Lưu Văn phòng."],
});

const pdf = (document: PaperDocument) => written((out) => writePdf(document, out));
const docx = (document: PaperDocument) => written((out) => writeDocx(document, out));

test.each(Object.entries(pdfFonts.Tinos))("the bundled font draws every letter of Vietnamese, %s", (_, file) => {
  const font = fontkit.openSync(file);
  if (!("hasGlyphForCodePoint" in font)) throw new Error("a collection of fonts");
  expect(vietnameseLetters).toHaveLength(146);
  expect(vietnameseLetters.filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual([]);
});

test("a document of Word repeats the heading of a table and underlines the name of the Party", async () => {
  const xml = await docxXml(await docx(report));
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2);
  expect(xml).toMatch(/<w:u w:val="single"\/>(?:(?!<w:t[ >]).)*<w:t[^>]*>ĐẢNG CỘNG SẢN VIỆT NAM</);
  expect(xml).toContain("Lạ: \uFFFD &lt;b&gt;&amp;");
});

test("a document of Word says what stands in for its font, and is issued by a committee", async () => {
  const { heads } = report;
  const issued = { ...report, heads: heads && { ...heads, issuer: "Đảng bộ xã An Hòa" } };
  expect(await docxXml(await docx(issued))).toContain(">ĐẢNG ỦY XÃ AN HÒA<");
  expect(await docxXml(await docx(issued), "word/fontTable.xml")).toContain('<w:family w:val="roman"/>');
  const ofCell = { ...report, heads: heads && { ...heads, superior: "Đảng bộ xã An Hòa", issuer: "Chi bộ thôn 1" } };
  expect(await docxXml(await docx(ofCell))).toContain(">ĐẢNG BỘ XÃ AN HÒA<");
});

test("who does not take a file keeps nobody else waiting for one", async () => {
  const stalled = new Writable({ write: () => undefined });
  const taking = writeDocx(aPaperDocument(), stalled);
  expect((await docx(aPaperDocument())).length).toBeGreaterThan(0);
  stalled.destroy();
  await expect(taking).rejects.toThrow();
});

function expectWhole(text: string) {
  const words = text.replace(/\s+/g, " ");
  expect(words).toContain("TỈNH ỦY BÌNH ĐỊNH");
  expect(words).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
  expect(syllables.filter((syllable) => !words.includes(syllable))).toEqual([]);
  expect(words).toContain("Gõ rời: Tổ chức Đảng");
  for (const { cells } of rows) expect(words).toContain(`${cells.join(" ")} `);
  expect(words).toMatch(/Nơi nhận:.*T\/M BAN THƯỜNG VỤ.*Nguyễn Văn Ước/);
}

const pagesOf = (text: string): number => text.split("\f").length - 1;

describe.runIf(hasPoppler)("as PDF", () => {
  test("says every word in its place, on numbered pages", async () => {
    const text = pdfText(await pdf(report));
    expectWhole(text);
    expect(text.match(/Tổ chức đảng/g)).toHaveLength(pagesOf(text));
    expect(text).toContain(`1/${pagesOf(text)}`);
  });

  test("signs that the font lacks are drawn by the nearest", async () => {
    const text = pdfText(await pdf(aPaperDocument({ blocks: [{ kind: "PARAGRAPH", text: "⌊20 % × 14⌋ ☒" }] })));
    expect(text).toContain("[20 % × 14] ■");
  });
});

test.runIf(hasOffice)("LibreOffice reads a document of Word without repair", { timeout: officeTimeout }, async () => {
  const { "report.docx": text } = await converted({ "report.docx": await docx(report) }, "txt:Text (encoded):UTF8");
  expectWhole(String(text));
});

describe.runIf(hasPoppler)("a long table that is signed", () => {
  const [table] = report.blocks.filter(({ kind }) => kind === "TABLE");
  const lastPage = async (count: number): Promise<string> => {
    const blocks = [
      { ...table, rows: rows.slice(0, count) } as PaperBlock,
      { kind: "PARAGRAPH", text: "Mã kiểm" } as const,
    ];
    const pages = pdfText(await pdf({ ...report, blocks })).split("\f");
    return pages.at(-2) ?? "";
  };

  test.each([28, 30, 32, 34, 36, 38])(
    "of %i rows has its last ones on the page of the signature, under its heading",
    async (count) => {
      const page = await lastPage(count);
      expect(page).toContain("Nguyễn Văn Ước");
      expect(page).toMatch(
        new RegExp(`Tổ chức đảng[\\s\\S]*Chi bộ thôn ${count - 1} [\\s\\S]*Chi bộ thôn ${count} [\\s\\S]*Mã kiểm`),
      );
    },
  );
});

test("so it has in a document of Word: its last rows are kept with what follows, up to who signs", async () => {
  const blocks = [report.blocks.at(-1) as PaperBlock, { kind: "PARAGRAPH", text: "Mã kiểm" } as const];
  const xml = await docxXml(await docx({ ...report, blocks }));
  const paragraphs = xml.split("</w:p>");
  const kept = (text: string) => paragraphs.find((each) => each.includes(`>${text}<`))?.includes("<w:keepNext/>");
  const named = ["Chi bộ thôn 1", "Chi bộ thôn 30", "Chi bộ thôn 59", "Chi bộ thôn 60", "Mã kiểm"];
  expect(named.map(kept)).toEqual([true, false, true, true, true]);
});

test.runIf(hasOffice && hasPoppler)(
  "a machine without the font of a document of Word shows every letter of it",
  { timeout: officeTimeout },
  async () => {
    const { "report.docx": made } = await converted({ "report.docx": await docx(report) }, "pdf");
    const words = pdfText(made as Buffer).replace(/\s+/g, " ");
    expect(syllables.filter((syllable) => !words.includes(syllable))).toEqual([]);
  },
);
