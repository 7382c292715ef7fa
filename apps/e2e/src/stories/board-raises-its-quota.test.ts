import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodPage, settled } from "./good-page.ts";
import { arrive, goTo, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

/** Two communes of the province: the sample has a decision of the first alone. */
const [raised, neighbour] = ["Đảng ủy xã An Lương", "Đảng ủy xã Vân Canh"];
const agency = "Đảng bộ Sở Khoa học và Công nghệ";
const number = "231-QĐ/TU";

describe.each(languages)("the board of a province raises a commune's quota (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto("/");
    await signIn(visitor.page, language, "tinhuy");
  });
  afterAll(() => visitor?.leave());

  it("finds the quota of a commune in 2026: 20 %, kept only by the wider reading", async () => {
    const { page } = visitor;
    await lookAtQuotaOf(page, neighbour);
    await decisions().getByText(say.usualShare).waitFor();
    for (const row of await scopes().all()) expect(await row.textContent()).toContain(say.onlyInclusive);
    expect(await decisions().getByText(say.wordForWordClause, { exact: true }).count()).toBe(3);
    await decisions().getByText(say.textNotHeld, { exact: true }).waitFor();
    await expectGoodPage(page, language);
  });

  it("sees at the neighbour what a decision changes", async () => {
    const { page } = visitor;
    await lookAtQuotaOf(page, raised);
    await decisions().getByText(say.upTo25, { exact: true }).waitFor();
    await decisions()
      .getByText(/214-QĐ\/TU/)
      .first()
      .waitFor();
    for (const row of await scopes().all()) expect(await row.textContent()).toContain(say.byDecision("214-QĐ/TU"));
  });

  it("records the decision: number, day, body, ground; above 25 % it is refused with the clause", async () => {
    const { page } = visitor;
    await lookAtQuotaOf(page, neighbour);
    await decisions().getByRole("button", { name: say.recordRaise }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: say.raisedRate }).fill("26");
    await dialog.getByRole("textbox", { name: say.decisionNumber }).fill(number);
    await dialog.getByRole("textbox", { name: say.raisingBody }).fill("Ban Thường vụ Tỉnh ủy Gia Lai");
    await dialog.getByRole("textbox", { name: say.raiseGround }).fill("Hoàn thành vượt kế hoạch");
    await dialog.getByRole("button", { name: say.recordRaise }).click();
    expect(await dialog.getByRole("alert").textContent()).toContain("không vượt quá 25%");
    await expectGoodPage(page, language);
    await dialog.getByRole("textbox", { name: say.raisedRate }).fill("25");
    await dialog.getByRole("button", { name: say.recordRaise }).click();
    await dialog.waitFor({ state: "detached" });
  });

  it("reads the quota at 25 %, with the document that raised it", async () => {
    await decisions().getByText(say.upTo25, { exact: true }).waitFor();
    await settled(visitor.page);
    for (const row of await scopes().all()) {
      const said = await row.textContent();
      expect(said).toContain(say.byDecision(number));
      expect(said).not.toContain(say.onlyInclusive);
    }
    await expectGoodPage(visitor.page, language);
  });

  it("reads on one screen where the tiers of 2026 come from, how sure each clause is, and 2020 beside it", async () => {
    const { page } = visitor;
    await goTo(page, language, "overview");
    const origin = page.getByRole("region", { name: say.originOf2026 });
    await origin.getByRole("button", { name: say.showBasis }).click();
    expect(await origin.getByRole("combobox").inputValue()).toBe("2022");
    await origin.getByRole("combobox").selectOption("2020");
    await origin.getByRole("columnheader", { name: "2020" }).waitFor();
    const [documents, points, quota] = [
      origin.getByRole("row", { name: say.originDocuments }),
      row(origin, say.originPoints),
      row(origin, say.originQuota),
    ];
    for (const said of [say.regulation366, say.reprint, say.guidance21])
      expect(await documents.textContent()).toContain(said);
    expect(await points.textContent()).toContain("QĐ 366");
    expect(await quota.getByText(say.textNotHeld, { exact: true }).count()).toBeGreaterThan(0);
    expect(await quota.textContent()).toContain("HD 21, II.B.2.3.a");
    await origin.getByText(say.otherRulesThan2020).waitFor();
    await expectGoodPage(page, language);
  });

  it("withdraws the decision: the usual share holds again, the decision stays to be read", async () => {
    const { page } = visitor;
    await page.getByRole("link", { name: say.allQuotas }).click();
    await decisions().getByRole("button", { name: say.withdrawRaise }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox").fill("Ghi nhầm đơn vị");
    await dialog.getByRole("button", { name: say.withdrawRaiseAct, exact: true }).click();
    await decisions().getByText(say.usualShare).waitFor();
    await decisions().getByText(say.withdrawnDecisions).first().click();
    await decisions()
      .getByText(/Ghi nhầm đơn vị/)
      .first()
      .waitFor();
  });

  it("an agency reads by which document its share is raised, without seeing the committee it was decided for", async () => {
    const other = await arrive(language);
    await other.page.goto("/");
    await signIn(other.page, language, "sokhcn");
    await other.page.getByRole("navigation", { name: say.breadcrumb }).getByText(agency, { exact: true }).waitFor();
    await other.page.getByRole("link", { name: say.allQuotas }).click();
    await other.page.getByText(/187-QĐ\/TU .*Ban Thường vụ Tỉnh ủy Đắk Lắk/).waitFor();
    expect(await other.page.getByRole("button", { name: say.recordRaise }).count()).toBe(0);
    expect(await other.page.getByText("Đảng ủy UBND tỉnh Đắk Lắk").count()).toBe(0);
    await other.leave();
  });

  const decisions = (): Locator => visitor.page.getByRole("region", { name: say.upTo25ByDecision });
  const scopes = (): Locator => visitor.page.getByRole("row", { name: neighbourOrRaised }).filter({ hasText: /2[BC]/ });
  const row = (within: Locator, name: RegExp): Locator => within.getByRole("row", { name });

  /** By the tree to the overview of a unit, and from there to its quotas. */
  async function lookAtQuotaOf(page: Page, name: string): Promise<void> {
    await goTo(page, language, "tree");
    await page.getByRole("combobox", { name: say.search }).fill(name);
    await page.getByRole("option", { name }).first().click();
    await page.getByRole("navigation", { name: say.breadcrumb }).getByText(name, { exact: true }).waitFor();
    await goTo(page, language, "overview");
    await page.getByRole("link", { name: say.allQuotas }).click();
    await decisions().waitFor();
    await settled(page);
  }
});

/** The scopes a commune owns, not those of the cells of its agencies. */
const neighbourOrRaised = new RegExp(`^(${raised}|${neighbour})`);
