import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodPage, settled } from "./good-page.ts";
import { arrive, goTo, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

const province = "Tỉnh ủy Gia Lai";
const ward = "Đảng ủy phường Quy Nhơn";
const neighbour = "Tỉnh ủy Đắk Lắk";
const clause = "Các đảng bộ trực thuộc hoàn thành trước ngày 10/12.";

describe.each(languages)("a province adds its own document for 2027 (%s)", (language) => {
  const say = words[language];
  let board: Visitor;
  let centre: Visitor;

  beforeAll(async () => {
    [board, centre] = [await arrive(language), await arrive(language)];
    for (const [visitor, username] of [[board, "binhdinh"] as const, [centre, "trunguong"] as const]) {
      await visitor.page.goto("/");
      await signIn(visitor.page, language, username);
      await goTo(visitor.page, language, "documents");
      await visitor.page.getByRole("combobox", { name: say.year }).selectOption("2027");
      await visitor.page.getByText(say.notOpened).waitFor();
    }
  });
  afterAll(async () => {
    await board?.leave();
    await centre?.leave();
  });

  it("sees which documents hold for it, from the Centre down", async () => {
    const { page } = board;
    const ladder = page.getByRole("region", { name: say.inForceHere });
    await ladder.getByRole("link", { name: /366-QĐ\/TW/ }).waitFor();
    await expectGoodPage(page, language);
  });

  it("is told at the field what is missing, and loses nothing when the page is loaded anew", async () => {
    const { page } = board;
    await page.getByRole("link", { name: say.addDocument }).click();
    await field(say.documentNumber).fill("12-HD/TU");
    await page.getByRole("button", { name: say.saveDraft }).click();
    await expectGoodPage(page, language);
    await page.reload();
    await field(say.issuedBy).fill("Ban Thường vụ Tỉnh ủy Gia Lai");
    expect(await field(say.documentNumber).inputValue()).toBe("12-HD/TU");
    await field(say.issuedOn).fill("01/11/2026");
    await field(say.documentTitle).fill("Kiểm điểm, đánh giá, xếp loại chất lượng năm 2027");
    await page.getByRole("combobox", { name: say.fromYear }).selectOption("2027");
    await page.getByRole("button", { name: say.saveDraft }).click();
  });

  it("chooses a deadline by name, states it with its clause, and the draft is kept as it goes", async () => {
    const { page } = board;
    await addValue(language === "vi" ? "cap duoi hoan thanh" : "below finish", say.thoseBelowFinish);
    await field(say.dayAndMonth).fill("31/02");
    await field(say.place).fill("mục III.1");
    await page.getByText(say.noSuchDay).waitFor();
    await expectGoodPage(page, language);
    await field(say.dayAndMonth).fill("10/12");
    await field(say.wordForWord).fill(clause);
    await page.getByText(say.draftSaved).waitFor();
  });

  it("states what it may not change, and is told before and after that it will not be used", async () => {
    const { page } = board;
    await addValue(language === "vi" ? "xuat sac toi da" : "most excellent", say.mostExcellent);
    const value = page.getByRole("region", { name: say.mostExcellent });
    await value.getByRole("textbox", { name: say.statedValue }).fill("30");
    await page.reload();
    await value.getByRole("textbox", { name: say.place }).fill("mục II.2");
    await page.getByText(say.draftSaved).waitFor();
    await expectGoodPage(page, language);
  });

  it("sees the effect before it takes force", async () => {
    const { page } = board;
    await page.getByRole("link", { name: say.seeEffect }).click();
    await page.getByRole("heading", { name: say.effectOf }).waitFor();
    await page.getByText(say.notDelegated).first().waitFor();
    const changing = page.getByRole("region", { name: say.valuesChanging }).first();
    expect(await changing.textContent()).toContain(say.notSet);
    expect(await changing.textContent()).toContain(say.tenthDecember);
    await expectGoodPage(page, language);
  });

  it("puts it in force knowing what will happen, and sees the deadline in force", async () => {
    const { page } = board;
    await page.getByRole("button", { name: say.putInForce }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(say.unreached).waitFor();
    await expectGoodPage(page, language);
    await dialog.getByRole("button", { name: say.putInForce }).click();
    await page.getByRole("heading", { name: say.parameters }).waitFor();
    expect(await deadlineAt(page)).toContain(say.tenthDecember);
    expect(await deadlineAt(page)).toContain(clause);
    await expectGoodPage(page, language);
  });

  it("the deadline holds for those below it", async () => {
    const { page } = board;
    await lookAt(page, ward);
    expect(await deadlineAt(page)).toContain(say.tenthDecember);
    expect(await deadlineAt(page)).toContain(say.ownGuidance);
  });

  it("and for nobody else: the Centre sees none at another province", async () => {
    const { page } = centre;
    await page.getByRole("link", { name: say.parameters, exact: true }).click();
    await page.getByRole("heading", { name: say.parameters }).waitFor();
    await lookAt(page, province);
    expect(await deadlineAt(page)).toContain(say.tenthDecember);
    await lookAt(page, neighbour);
    expect(await deadlineAt(page)).toContain(say.notSet);
    expect(await page.getByRole("main").textContent()).not.toContain(say.ownGuidance);
    await expectGoodPage(page, language);
  });

  it("every rule is found by its words without diacritics", async () => {
    const { page } = centre;
    await page.getByRole("link", { name: say.rules, exact: true }).click();
    await page.getByRole("searchbox", { name: say.searchRules }).fill("khong vuot qua 20%");
    await page.getByText("QD366.QUOTA.EXCELLENT").first().waitFor();
    await page.getByText("HD06.AWARD.MEMBER_FIVE_YEARS").waitFor({ state: "detached" });
    await expectGoodPage(page, language);
  });

  it("withdraws it: from then on the documents above hold alone", async () => {
    const { page } = board;
    await page.getByRole("link", { name: say.ownGuidance }).first().click();
    await page.getByRole("button", { name: say.withdraw }).click();
    await page.getByRole("dialog").getByRole("button", { name: say.withdraw }).click();
    await page.getByText(say.withdrawn).waitFor();
    await expectGoodPage(page, language);
  });

  const field = (name: string) => board.page.getByRole("main").getByRole("textbox", { name });

  async function addValue(typed: string, name: RegExp): Promise<void> {
    await board.page.getByRole("combobox", { name: say.addValue }).fill(typed);
    await board.page.getByRole("option", { name }).click();
  }

  /** The row of the deadline of those below, whatever else is shown. */
  async function deadlineAt(page: Visitor["page"]): Promise<string> {
    await settled(page);
    const row = page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: say.thoseBelowFinish }) });
    return (await row.textContent()) ?? "";
  }

  async function lookAt(page: Visitor["page"], name: string): Promise<void> {
    await page.getByRole("combobox", { name: say.search }).fill(name);
    await page.getByRole("option", { name }).first().click();
    await page.getByRole("navigation", { name: say.breadcrumb }).getByText(name, { exact: true }).waitFor();
  }
});
