import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodPage } from "./good-page.ts";
import { arrive, goTo, overviewOf2020, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

describe.each(languages)("a board prints Mẫu 02 (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto(overviewOf2020);
    await signIn(visitor.page, language, "quynhon");
  });
  afterAll(() => visitor?.leave());

  it("finds the forms beside the documents", async () => {
    const { page } = visitor;
    await goTo(page, language, "documents");
    await page.getByRole("link", { name: say.forms, exact: true }).click();
    await page.getByRole("link", { name: say.form02 }).waitFor();
    await expectGoodPage(page, language);
  });

  it("opens the form as it is printed", async () => {
    const { page } = visitor;
    await page.getByRole("link", { name: say.form02 }).click();
    await page.getByRole("heading", { level: 1, name: say.form02 }).waitFor();
    await expectGoodPage(page, language);
  });

  it("prints it on A4 upright, with nothing of the program on it", async () => {
    const { page } = visitor;
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("button", { name: say.printForm }).isVisible()).toBe(false);
    expect(await page.getByRole("navigation", { name: say.mainNavigation }).isVisible()).toBe(false);
    const sheets =
      (await page.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/MediaBox \[[^\]]*\]/g) ?? [];
    expect(sheets.length).toBeGreaterThan(2);
    for (const sheet of sheets) expect(sheet).toMatch(/^\/MediaBox \[0 0 594[.]\d+ 841[.]\d+\]$/);
    await page.emulateMedia({ media: "screen" });
  });
});
