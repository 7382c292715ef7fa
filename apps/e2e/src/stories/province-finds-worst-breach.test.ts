import type { Download, Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { idOf } from "./ask.ts";
import { expectGoodPage } from "./good-page.ts";
import { plain, type Table, tableInCsv, tableInWorkbook, tableOfApi, tableOnScreen } from "./table.ts";
import { arrive, goTo, overviewOf2020, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

const province = "Tỉnh ủy Bình Định";
const district = "Thành ủy Quy Nhơn";
const ward = "Đảng bộ phường Nhơn Bình";
const cell = "Chi bộ Khu vực 1";
const clause =
  "Cấp có thẩm quyền xem xét, quyết định số lượng đảng viên được xếp loại “Hoàn thành xuất sắc nhiệm vụ” không vượt quá 20% số đảng viên được xếp loại “Hoàn thành tốt nhiệm vụ” trong từng tổ chức cơ sở đảng.";

describe.each(languages)("the province finds its worst quota breach (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;
  let table: Table;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto(overviewOf2020);
  });
  afterAll(() => visitor?.leave());

  it("signs in and sees the overview of 2020", async () => {
    const { page } = visitor;
    await expectGoodPage(page, language);
    await signIn(page, language, "binhdinh");
    expect(await page.getByRole("combobox", { name: say.year }).inputValue()).toBe("2020");
    table = await tableOfApi(page, await idOf(page, province), 2020, say.total);
  });

  it("reads the figures of the province", async () => {
    const { page } = visitor;
    const figures = page.getByRole("region", { name: say.figures });
    await figures.waitFor();
    const shown = plain((await figures.textContent()) ?? "", language);
    const { total, rated, excellent, percent } = figuresOf(say.total);
    for (const figure of [total, rated, `${percent}(${excellent})`]) expect(shown).toContain(figure);
    await expectGoodPage(page, language);
  });

  it("reads the figures of its city in the table behind the bars", async () => {
    const bars = visitor.page.getByRole("region", { name: say.compared });
    await bars.getByRole("button", { name: say.showTable }).click();
    const { rated, excellent, percent } = figuresOf(district);
    const cells = await bars.getByRole("row", { name: district }).getByRole("cell").allTextContents();
    expect(cells.slice(1, 4).map((cell) => plain(cell, language))).toEqual([rated, excellent, percent]);
    await expectGoodPage(visitor.page, language);
  });

  it("opens the warnings: the worst is the quota of a ward", async () => {
    await goTo(visitor.page, language, "warnings");
    const text = await worstWarning().textContent();
    for (const words of [ward, say.excellentQuota, say.tooMany]) expect(text).toContain(words);
  });

  it("reads the clause word for word and where it stands", async () => {
    await worstWarning().getByText(say.quotaCitation).click();
    expect(await worstWarning().getByRole("blockquote").textContent()).toBe(`«${clause}»`);
    await expectGoodPage(visitor.page, language);
  });

  it("types the name of the ward without a diacritic", async () => {
    const { page } = visitor;
    await goTo(page, language, "tree");
    await unit(district).waitFor();
    await page.getByRole("combobox", { name: say.search }).fill("nhon binh");
    await page.getByRole("listbox").getByRole("option", { name: ward }).first().waitFor();
    await expectGoodPage(page, language);
  });

  it("opens the way to it in the tree", async () => {
    await visitor.page.keyboard.press("Enter");
    await focused(ward);
    expect(await unit(district).getAttribute("aria-expanded")).toBe("true");
  });

  it("sees the same figures in the row of the city", async () => {
    const { total, rated, excellent, percent } = figuresOf(district);
    const row = plain((await unit(district).textContent()) ?? "", language);
    for (const figure of [`${rated}/${total}`, `${excellent}(${percent})`]) expect(row).toContain(figure);
  });

  it("goes down to the first cell by keyboard", async () => {
    const { page } = visitor;
    await page.keyboard.press("ArrowRight");
    await unit(cell).waitFor();
    await page.keyboard.press("ArrowRight");
    await focused(cell);
    await page.keyboard.press("Enter");
    await page.getByRole("navigation", { name: say.breadcrumb }).getByText(cell).waitFor();
    await expectGoodPage(page, language);
  });

  it("lists its members", async () => {
    const { page } = visitor;
    await page.getByRole("link", { name: say.fullList }).click();
    await page.getByRole("heading", { level: 1, name: say.list }).waitFor();
    await page.getByRole("link", { name: say.why }).nth(5).waitFor();
    await expectGoodPage(page, language);
  });

  it("asks of one member why the tier is not one higher", async () => {
    const { page } = visitor;
    const good = page.getByRole("row").filter({ hasText: say.good }).first();
    await good.getByRole("link", { name: say.why }).click();
    const answer = page.getByRole("region", { name: say.whyNotHigher });
    await answer.waitFor();
    expect(await answer.textContent()).toMatch(say.aboutExcellent);
    await page.getByRole("heading", { name: say.rulesChecked }).waitFor();
    await expectGoodPage(page, language);
  });

  it("comes back up to the members' table of the province", async () => {
    const { page } = visitor;
    await goTo(page, language, "tables");
    await page.getByRole("navigation", { name: say.breadcrumb }).getByRole("link", { name: province }).click();
    await page.getByRole("region", { name: say.members }).getByRole("link", { name: district }).waitFor();
    expect(await tableOnScreen(page.getByRole("region", { name: say.members }), language)).toEqual(table);
    await expectGoodPage(page, language);
  });

  it("exports the table as a workbook with the same figures", async () => {
    expect(await tableInWorkbook(await downloaded(say.xlsx), district)).toEqual(table);
  });

  it("exports the table as CSV with the same figures", async () => {
    expect(await tableInCsv(await downloaded(say.csv))).toEqual(table);
  });

  const worstWarning = (): Locator => visitor.page.getByRole("main").getByRole("listitem").first();
  const unit = (name: string): Locator => visitor.page.getByRole("treeitem", { name });

  async function focused(name: string): Promise<void> {
    await unit(name).waitFor();
    await visitor.page.waitForFunction((wanted) => document.activeElement?.textContent.startsWith(wanted), name);
  }

  async function downloaded(button: string): Promise<Download> {
    const [download] = await Promise.all([
      visitor.page.waitForEvent("download"),
      visitor.page.getByRole("link", { name: button }).click(),
    ]);
    return download;
  }

  /** Of members: all, rated, and of these the excellent ones. */
  function figuresOf(name: string) {
    const [, total = "", , , , , rated = "", excellent = "", percent = ""] =
      table.find(([label]) => label === name) ?? [];
    return { total, rated, excellent, percent };
  }
});
