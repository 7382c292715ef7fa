import { afterAll, beforeAll, describe, it } from "vitest";
import { expectGoodPage, settled } from "./good-page.ts";
import { arrive, goTo, overviewOf2020, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

describe.each(languages)("a province sees to those at the lowest tier (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;
  let name = "";

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto(overviewOf2020);
    await signIn(visitor.page, language, "binhdinh");
    await goTo(visitor.page, language, "followUps");
  });
  afterAll(() => visitor?.leave());

  it("finds somebody nobody sees to, and reads what forced the tier", async () => {
    const { page } = visitor;
    await page.getByRole("button", { name: say.notTakenOn }).click();
    await settled(page);
    const first = page.getByRole("main").getByRole("listitem").first();
    name = (await first.getByRole("link").first().textContent()) ?? "";
    await first.getByText(/^HD 21, II[.]B[.]2[.]3[.]d/).waitFor();
    await expectGoodPage(page, language);
  });

  it("assigns who sees to it, by what and until when", async () => {
    const { page } = visitor;
    await page.getByRole("button", { name: say.assignTo }).first().click();
    await page.getByRole("textbox", { name: say.owner }).fill("Ban Tổ chức Tỉnh ủy");
    await page.getByRole("textbox", { name: say.measure }).fill("Phân công cấp ủy viên giúp đỡ hằng tháng");
    await page.getByRole("textbox", { name: say.followUpDue }).fill("31/12/2099");
    await expectGoodPage(page, language);
    await page.getByRole("dialog").getByRole("button", { name: say.assign, exact: true }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("link", { name, exact: true }).waitFor({ state: "detached" });
  });

  it("finds it among what is under way, and records it as done", async () => {
    const { page } = visitor;
    await page.getByRole("button", { name: say.notTakenOn }).click();
    await page.getByRole("button", { name: say.underWay }).click();
    await page.getByRole("button", { name: say.finishOf(name), exact: true }).click();
    await page.getByRole("textbox", { name: say.outcome }).fill("Đã khắc phục");
    await page.getByRole("dialog").getByRole("button", { name: say.finish, exact: true }).click();
    await page.getByRole("link", { name, exact: true }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: say.underWay }).click();
    await page.getByRole("button", { name: say.done }).click();
    const entry = page.getByRole("main").getByRole("listitem").filter({ hasText: name });
    await entry.getByText("Đã khắc phục", { exact: true }).waitFor();
    await expectGoodPage(page, language);
  });
});
