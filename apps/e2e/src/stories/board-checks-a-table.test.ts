import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodPage } from "./good-page.ts";
import { arrive, goTo, overviewOf2020, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

const rows = [
  ["Đơn vị", "Tổng số", "Được xếp loại", "HTXSNV", "Tỷ lệ", "HTTNV", "HTNV", "KHTNV"],
  ["Chi bộ Một", 12, 11, 2, 0.181_818, 8, 1, 0],
  ["Chi bộ Hai", 10, 10, 1, 0.1, 9, 0, 0],
] as const;

const csv = [
  "Đơn vị;Tổng số;Được xếp loại;HTXSNV;HTTNV;HTNV;KHTNV",
  "Xã A;1.234;1.200;200;900;100;0",
  "Xã B;12;11;2;9;1;0",
].join("\r\n");

describe.each(languages)("a board checks a table before it is sent (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;
  let asked = 0;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto(overviewOf2020);
    await signIn(visitor.page, language, "quynhon");
    await goTo(visitor.page, language, "check");
    await expectGoodPage(visitor.page, language);
    visitor.page.on("request", (request) => (asked += request.method() === "POST" ? 1 : 0));
  });
  afterAll(() => visitor?.leave());

  it("sees what is wrong with a table as it was published, and what would make it sound", async () => {
    const { page } = visitor;
    await page.getByRole("button", { name: say.example }).click();
    await found(say.bothFaulty);
    const shown = await result();
    for (const sentence of [say.typingError, say.typingErrorCorrected, say.offTotal]) expect(shown).toContain(sentence);
    await expectGoodPage(page, language);
  });

  it("corrects the table where it stands, until it is sound", async () => {
    const { page } = visitor;
    const table = await box().inputValue();
    await box().fill(
      table.replace("36,7 %\t22\t4,8 %", "36,6 %\t2\t4,9 %").replace("55,8 %", "56,0 %").replace("41,8 %", "42,0 %"),
    );
    await found(say.twoSound);
    await expectGoodPage(page, language);
  });

  it("uploads a CSV file as Excel writes it in Vietnam", async () => {
    await upload("bang.csv", Buffer.from(`\ufeff${csv}`));
    await found(say.oneFaulty);
    expect(await result()).toContain(say.tooMuch);
    await expectGoodPage(visitor.page, language);
  });

  it("uploads a workbook: percentages are those that Excel shows", async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet("Tổng hợp");
    sheet.addRows(rows.map((row) => [...row]));
    sheet.getColumn(5).numFmt = "0.0%";
    await upload("bang.xlsx", Buffer.from(await book.xlsx.writeBuffer()));
    await found(say.twoSound);
    expect(await box().inputValue()).toContain("18.2%");
  });

  it("is told what to do with a file that is no table, and keeps what it had", async () => {
    const before = await box().inputValue();
    await upload("anh.png", Buffer.from("png"));
    await visitor.page.getByRole("status").filter({ hasText: say.wrongFile }).waitFor();
    expect(await box().inputValue()).toBe(before);
    await expectGoodPage(visitor.page, language);
  });

  it("is told what to do with words that are no table", async () => {
    await box().fill("Năm 2020 có 12 đảng viên");
    await visitor.page.getByRole("status").filter({ hasText: say.noTable }).waitFor();
    await expectGoodPage(visitor.page, language);
  });

  it("sends nothing of it anywhere", () => expect(asked).toBe(0));

  const box = () => visitor.page.getByRole("main").getByRole("textbox");
  const found = (words: string) => visitor.page.getByRole("heading", { name: words }).waitFor();
  const result = async () =>
    ((await visitor.page.getByRole("region", { name: say.checked }).textContent()) ?? "").replaceAll("\u00a0", " ");
  const upload = (name: string, buffer: Buffer) =>
    visitor.page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
});
