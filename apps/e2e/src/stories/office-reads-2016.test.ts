import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodPage } from "./good-page.ts";
import { arrive, overviewOf2020, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

const cell = "Chi bộ Hành chính - Tổ chức";
const clause = "Chính quyền, các tổ chức đoàn thể phân loại chất lượng đạt mức cao nhất.";

describe.each(languages)("the board of an office reads its year 2016 (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto(overviewOf2020);
    await signIn(visitor.page, language, "vpubnd");
  });
  afterAll(() => visitor?.leave());

  it("begins with the year of the address and opens 2016", async () => {
    const year = visitor.page.getByRole("combobox", { name: say.year });
    expect(await year.inputValue()).toBe("2020");
    await year.selectOption("2016");
    await visitor.page.waitForURL(/nam=2016/);
    await visitor.page.getByRole("link", { name: say.organisations, exact: true }).click();
    await region(say.figures).getByText(say.cleanAndStrong).waitFor();
  });

  it("sees the tiers of organisations under the names of the time", async () => {
    const figures = await region(say.figures).textContent();
    for (const name of [say.cleanAndStrong, say.good, say.completed, say.weak]) expect(figures).toContain(name);
    expect(figures).not.toContain(say.excellent);
    await expectGoodPage(visitor.page, language);
  });

  it("sees the mark between years under different rules, with a word and why", async () => {
    const marks = await region(say.trend).getByRole("listitem").allTextContents();
    expect(marks).toEqual([
      expect.stringMatching(say.otherRulesAfter2016),
      expect.stringMatching(say.otherRulesAfter2018),
      expect.stringMatching(say.otherRulesAfter2022),
      expect.stringMatching(say.otherRulesAfter2024),
    ]);
  });

  it("reads in the table of the trend where the rules changed", async () => {
    await region(say.trend).getByRole("button", { name: say.showTable }).click();
    const table = region(say.trend).getByRole("table");
    const heads = await table.getByRole("columnheader").allTextContents();
    expect(heads.slice(1)).toEqual([
      "2016",
      "≠ 2017",
      "2018",
      "≠ 2019",
      "2020",
      "2021",
      "2022",
      "≠ 2023",
      "2024",
      "≠ 2025",
      "2026",
    ]);
    const [in2016] = await table.getByRole("row").nth(1).getByRole("cell").allTextContents();
    expect(in2016?.match(/\((\d)\)/)?.[1]).toBe("2");
    await expectGoodPage(visitor.page, language);
  });

  it("goes down to a cell and asks why its tier is not one higher", async () => {
    const { page } = visitor;
    await region(say.compared).getByRole("link", { name: cell }).click();
    await page.getByRole("navigation", { name: say.breadcrumb }).getByText(cell).waitFor();
    await region(say.ratedHere).getByRole("link", { name: cell }).click();
    const answer = await region(say.whyNotHigher).textContent();
    for (const said of [say.notCleanAndStrong, `«${clause}»`, say.secondTier]) expect(answer).toContain(said);
    await expectGoodPage(page, language);
  });

  it("reads the score sheet: 91.5 points would have been enough", async () => {
    const rows = await region(say.scoreSheet).getByRole("row").allTextContents();
    expect(rows).toHaveLength(7);
    expect(rows.at(-1)).toContain(say.allPoints);
    const band = region(say.scoreSheet).locator("[aria-current=true]");
    expect(await band.textContent()).toContain(say.cleanAndStrong);
  });

  it("has it on paper as well", async () => {
    const { page } = visitor;
    await page.emulateMedia({ media: "print" });
    expect(await region(say.scoreSheet).isVisible()).toBe(true);
    expect(await page.getByRole("navigation", { name: say.mainNavigation }).isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
  });

  it("is told that collectives were not rated apart", async () => {
    await visitor.page.getByRole("link", { name: say.collectives, exact: true }).click();
    await visitor.page.getByText(say.noCollectives).waitFor();
    await expectGoodPage(visitor.page, language);
  });

  const region = (name: string | RegExp): Locator => visitor.page.getByRole("region", { name });
});
