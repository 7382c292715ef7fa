import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { idOf } from "./ask.ts";
import { expectGoodPage, settled } from "./good-page.ts";
import { arrive, goTo, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

const unit = "Đảng bộ phường Kim Mã";
/** Whose result of 2020 is not decided yet: each language opens the review again that the one before completed. */
const underWay = { unit: "Đảng bộ phường Thành Công", committee: "Đảng ủy phường Thành Công" } as const;

const issue = "Tiến độ giải quyết đơn thư.";

describe.each(languages)("the board of a district keeps the reviews below it (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto("/");
    await signIn(visitor.page, language, "badinh");
    await goTo(visitor.page, language, "reviews");
  });
  afterAll(() => visitor?.leave());

  /** The reviews of a unit in a year, in the order of their turn. */
  async function openReviews(name: string, year: number): Promise<void> {
    const { page } = visitor;
    await page.goto(`/kiem-diem?don-vi=${await idOf(page, name, year)}&nam=${year}&doi-tuong=ORG`);
    await page.getByRole("heading", { name: say.reviews, exact: true }).waitFor();
    await settled(page);
  }

  it("sees that the draft went out on Friday for Tuesday, with the clause, and that the year is closed", async () => {
    const { page } = visitor;
    await openReviews(unit, 2019);
    const row = page.getByRole("row", { name: "Đảng ủy phường Kim Mã" }).first();
    await row.getByText(say.lateDraft, { exact: true }).waitFor();
    await row.getByText(say.twoWorkingDays, { exact: true }).waitFor();
    await page.getByText(say.daysOff).click();
    await expectGoodPage(page, language);
    await page.getByRole("link", { name: "Đảng ủy phường Kim Mã", exact: true }).click();
    await page.getByRole("heading", { name: say.reviewOf("Đảng ủy phường Kim Mã") }).waitFor();
    await page.getByText("HD21.REVIEW.REPORT.DRAFT_LEAD_TIME", { exact: true }).waitFor();
    await page.getByText(say.closedReviews).waitFor();
    await expectGoodPage(page, language);
  });

  it("does not open a review again on which a decided result rests, and is told which decisions come first", async () => {
    const { page } = visitor;
    await openReviews(unit, 2020);
    await page.getByRole("link", { name: "Đảng ủy phường Kim Mã", exact: true }).click();
    await page.getByText(say.keptByResult).waitFor();
    expect(await page.getByRole("button", { name: say.reopenReview, exact: true }).count()).toBe(0);
    await expectGoodPage(page, language);
    await page.getByRole("link", { name: say.decidedResultOf(unit) }).click();
    await page.waitForURL(/\/xep-loai\//);
  });

  it("opens a review of 2020 again and changes it; a meeting before the draft is told at its field", async () => {
    const { page } = visitor;
    await openReviews(underWay.unit, 2020);
    await page.getByRole("link", { name: underWay.committee, exact: true }).click();
    await act(say.reopenReview, say.reopenReview, async () => undefined);
    await page.getByRole("button", { name: say.changeReview, exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: say.met }).fill("18/11/2020");
    await dialog.getByRole("textbox", { name: say.lasted }).fill("1,5");
    await dialog.getByRole("button", { name: say.saveReview }).click();
    await dialog.getByText(say.metTooEarly, { exact: true }).waitFor();
    await expectGoodPage(page, language);
    await dialog.getByRole("textbox", { name: say.met }).fill("26/11/2020");
    await dialog.getByRole("button", { name: say.saveReview }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByText(say.oneAndAHalf, { exact: true }).waitFor();
  });

  it("puts an issue; until it is answered the review cannot be complete, and the clause says so", async () => {
    const { page } = visitor;
    await act(say.promptReview, say.promptReview, async (dialog) => {
      await dialog.getByRole("combobox", { name: say.promptIssuer }).selectOption("DISTRICT_STANDING_COMMITTEE");
      await dialog.getByRole("textbox", { name: say.promptedIssue }).fill(issue);
      await expectGoodPage(page, language);
    });
    await page.getByRole("button", { name: say.completeReview, exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: say.completionDay }).fill("30/11/2020");
    await dialog.getByRole("textbox", { name: say.concludes }).fill("Thống nhất.");
    await dialog.getByRole("button", { name: say.completeReview, exact: true }).click();
    const told = await page.getByRole("alert").textContent();
    for (const rule of ["HD21.REVIEW.PROMPT.ANSWERED", "HD21.REVIEW.ORDER.COLLECTIVE_FIRST"])
      expect(told).toContain(rule);
    await expectGoodPage(page, language);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  it("records explanation, cause and responsibility, and completes the review before the persons", async () => {
    const { page } = visitor;
    await act(say.answerTo(issue), say.answerPrompt, async (dialog) => {
      for (const part of say.answerParts) await dialog.getByRole("textbox", { name: part }).fill("Đã làm rõ.");
      await dialog.getByRole("textbox", { name: say.answerDay }).fill("26/11/2020");
    });
    await page.getByText(say.answeredPrompt, { exact: true }).first().waitFor();
    await act(say.completeReview, say.completeReview, async (dialog) => {
      await dialog.getByRole("textbox", { name: say.completionDay }).fill("27/11/2020");
      await dialog.getByRole("textbox", { name: say.concludes }).fill("Thống nhất.");
    });
    await page.getByRole("button", { name: say.reopenReview, exact: true }).waitFor();
    await expectGoodPage(page, language);
    await page.getByRole("link", { name: say.toReviews }).click();
    const row = page.getByRole("row", { name: underWay.committee }).first();
    await row.getByText(say.reviewComplete, { exact: true }).waitFor();
  });

  /** Opens the dialog of an act, fills it in, and does it. */
  async function act(open: string, submit: string, fill: (dialog: Locator) => Promise<unknown>): Promise<void> {
    const { page } = visitor;
    await page.getByRole("button", { name: open, exact: true }).click();
    const dialog = page.getByRole("dialog");
    await fill(dialog);
    await dialog.getByRole("button", { name: submit, exact: true }).click();
    await dialog.waitFor({ state: "detached" });
  }
});
