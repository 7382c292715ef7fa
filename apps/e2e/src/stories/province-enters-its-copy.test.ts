import { afterAll, beforeAll, describe, it } from "vitest";
import { expectGoodPage } from "./good-page.ts";
import { arrive, goTo, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

const rule = "QD366.TIER.GAP";
const clause = "Trường hợp còn lại do cấp có thẩm quyền xem xét, quyết định.";

/** Saving asks the rules about every result of the province anew: on a busy machine longer than other acts, in milliseconds. */
const askedAnew = 30_000;

describe.each(languages)("a province enters what its own copy says (%s)", (language) => {
  const say = words[language];
  let board: Visitor;

  beforeAll(async () => {
    board = await arrive(language);
    await board.page.goto("/");
    await signIn(board.page, language, "binhdinh");
    await goTo(board.page, language, "documents");
    await board.page.getByRole("combobox", { name: say.year }).selectOption("2026");
    await board.page.getByRole("link", { name: say.rules, exact: true }).click();
    await board.page.getByRole("searchbox", { name: say.searchRules }).fill(rule);
    await board.page.locator("code").filter({ hasText: rule }).first().waitFor();
  });
  afterAll(() => board?.leave());

  it("enters place and words, and is told what is missing", async () => {
    const { page } = board;
    await page.getByRole("button", { name: say.enterCopy }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: say.saveCopy }).click();
    await expectGoodPage(page, language);
    await dialog.getByRole("textbox", { name: say.placeInCopy }).fill("HD 43, 7.8");
    await dialog.getByRole("textbox", { name: say.wordForWord }).fill(clause);
    await dialog.getByRole("textbox", { name: say.whichCopy }).fill("bản sao số 12-BS/VPTU");
    await dialog.getByRole("textbox", { name: say.dateOfCopy }).fill("10/11/2025");
    await dialog.getByRole("button", { name: say.saveCopy }).click();
    await dialog.waitFor({ state: "detached", timeout: askedAnew });
  });

  it("the rule shows whose words they are, beside those the product has", async () => {
    const { page } = board;
    await page.getByText(say.notCompared).first().waitFor();
    await page.locator("summary").first().click();
    await page.getByText(`«${clause}»`).waitFor();
    await page.getByText(say.publishedWords).waitFor();
    await expectGoodPage(page, language);
  });

  it("withdraws it with a reason; it stays in sight", async () => {
    const { page } = board;
    await page.getByRole("button", { name: say.withdrawCopy }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: say.whyWithdrawn }).fill("Nhập nhầm điều khoản");
    await dialog.getByRole("button", { name: say.withdrawCopy }).click();
    await page
      .getByText(/Nhập nhầm điều khoản/)
      .first()
      .waitFor();
    await expectGoodPage(page, language);
  });
});
