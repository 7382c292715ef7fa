import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodPage, settled } from "./good-page.ts";
import { arrive, goTo, overviewOf2020, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

/** Each language acts for members of its own. */
const about = {
  vi: { chosen: "Đặng Văn Bình", waiting: "Nguyễn Thị Bích Vân", years: "2016, 2017" },
  en: { chosen: "Trần Kim Oanh", waiting: "Dương Bá Vinh", years: "2016, 2017, 2018" },
} as const;

const body = "Ban Thường vụ Đảng ủy";

describe.each(languages)("the board of an office chooses members for awards (%s)", (language) => {
  const say = words[language];
  const { chosen, waiting, years } = about[language];
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto(overviewOf2020);
    await signIn(visitor.page, language, "vpubnd");
    await goTo(visitor.page, language, "awards");
  });
  afterAll(() => visitor?.leave());

  it("sees the candidates of 2020, their years, and which of these must be attested", async () => {
    const { page } = visitor;
    await page.getByRole("row", { name: waiting }).getByText(say.toAttest(years), { exact: true }).waitFor();
    expect(await page.getByRole("row", { name: waiting }).getByRole("listitem").count()).toBe(5);
    await expectGoodPage(page, language);
  });

  it("records whom the committee chose", async () => {
    const { page } = visitor;
    await page.getByRole("button", { name: say.selectionOf(chosen) }).click();
    await page.getByRole("dialog").getByRole("radio", { name: say.isChosen, exact: true }).check();
    await page.getByRole("textbox", { name: say.choosingBody }).fill(body);
    await expectGoodPage(page, language);
    await page.getByRole("dialog").getByRole("button", { name: say.recordSelection }).click();
    await page.getByRole("row", { name: chosen }).getByText(say.chosenBy).waitFor();
  });

  it("takes the choice back with a reason; what was said before stays to be read", async () => {
    const { page } = visitor;
    await page.getByRole("button", { name: say.changeSelectionOf(chosen) }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: say.notChosen }).check();
    await dialog.getByRole("textbox", { name: say.dayOfChoice }).fill("15/02/2021");
    await dialog.getByRole("textbox", { name: say.whyChanged }).fill("Cấp ủy xét lại");
    await dialog.getByRole("button", { name: say.recordSelection }).click();
    const row = page.getByRole("row", { name: chosen });
    await row.getByText(say.notChosenBy).waitFor();
    await row.getByText(say.earlierEntries).click();
    await row.getByText(say.chosenBy).waitFor();
    await expectGoodPage(page, language);
  });

  it("attests the years of other rules one by one, until there are five in a row", async () => {
    const { page } = visitor;
    const row = page.getByRole("row", { name: waiting });
    for (const year of years.split(", ")) {
      await page.getByRole("button", { name: say.attestYearOf(waiting) }).click();
      await page.getByRole("radio", { name: year }).check();
      await page.getByRole("radio", { name: say.yearCounts, exact: true }).check();
      await page.getByRole("textbox", { name: say.attestingBodyOfYear }).fill(body);
      await page.getByRole("dialog").getByRole("button", { name: say.attestYear }).click();
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
    await row.getByText(say.fiveInARow, { exact: true }).waitFor();
    await expectGoodPage(page, language);
  });

  it("is refused a second typical cell of 2016, with the clause", async () => {
    const { page } = visitor;
    await page.getByRole("combobox", { name: say.year }).selectOption("2016");
    await page.getByRole("link", { name: say.organisations, exact: true }).click();
    await settled(page);
    await page.getByRole("button", { name: say.selectionOf("Chi bộ Tin học - Công báo") }).click();
    await page.getByRole("dialog").getByRole("radio", { name: say.isChosen, exact: true }).check();
    await page.getByRole("textbox", { name: say.choosingBody }).fill(body);
    await page.getByRole("dialog").getByRole("button", { name: say.recordSelection }).click();
    const told = await page.getByRole("alert").textContent();
    expect(told).toContain("KH 57, II.B.1.2.a");
    await expectGoodPage(page, language);
  });
});
