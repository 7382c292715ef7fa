import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodPage, settled } from "./good-page.ts";
import { arrive, goTo, overviewOf2020, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

const cell = "Chi bộ Quản trị - Tài vụ";

describe.each(languages)("the board of an office sees who is late and which papers are missing (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto(overviewOf2020);
    await signIn(visitor.page, language, "vpubnd");
    await goTo(visitor.page, language, "deadlines");
    await visitor.page.getByRole("combobox", { name: say.year }).selectOption("2016");
    await settled(visitor.page);
  });
  afterAll(() => visitor?.leave());

  it("reads the days in force, strictly before, with their clause", async () => {
    const { page } = visitor;
    for (const day of ["KH57.DEADLINE.REVIEW", "KH57.DEADLINE.DOSSIER"])
      expect(await page.getByText(day, { exact: true }).count()).toBe(1);
    await expectGoodPage(page, language);
  });

  it("sees which cell was late, and by how much", async () => {
    const row = visitor.page.getByRole("row", { name: cell });
    await row.getByText(say.lateReviews, { exact: true }).waitFor();
    await row.getByText(say.lateResults, { exact: true }).waitFor();
    await row.getByText(say.fiveOfSeven, { exact: true }).waitFor();
  });

  it("opens its dossier and sees what is missing", async () => {
    const { page } = visitor;
    await page.getByRole("row", { name: cell }).getByRole("link", { name: say.openDossier }).click();
    await page.getByText(say.missingPapers).waitFor();
    await expectGoodPage(page, language);
  });

  it("is told that the year is closed, and is offered nothing it would be refused", async () => {
    const { page } = visitor;
    await page.getByText(say.yearIsClosed, { exact: true }).waitFor();
    expect(await page.getByRole("button", { name: say.recordDossier }).count()).toBe(0);
  });
});
