import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { idOf, tierFiguresOf } from "./ask.ts";
import { expectGoodPage, settled } from "./good-page.ts";
import { plain } from "./table.ts";
import { arrive, goTo, overviewOf2020, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

const merged = "Đảng bộ phường Nguyễn Trung Trực";
const into = "Đảng bộ phường Trúc Bạch";

describe.each(languages)("a year shows its own tree (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto(overviewOf2020);
    await signIn(visitor.page, language, "badinh");
  });
  afterAll(() => visitor?.leave());

  it("2020 has the ward that two became", async () => {
    await goTo(visitor.page, language, "tree");
    await unit(into).waitFor();
    expect(await unit(merged).count()).toBe(0);
  });

  it("2019 has both wards", async () => {
    await choose("2019");
    await unit(merged).waitFor();
    await unit(into).waitFor();
    await expectGoodPage(visitor.page, language);
  });

  it("2019 keeps its figures", async () => {
    const { page } = visitor;
    await unit(merged).getByText(merged, { exact: true }).click();
    const figures = page.getByRole("region", { name: say.figures });
    const id = await idOf(page, merged, 2019);
    const { total, rated, tiers } = await tierFiguresOf(page, id, 2019);
    expect(rated).toBeGreaterThan(0);
    const shown = plain((await figures.textContent()) ?? "", language);
    for (const figure of [total, rated, ...tiers.map(({ percent, count }) => `${percent}(${count})`)])
      expect(shown).toContain(String(figure));
  });

  it("the history of the ward tells the merger", async () => {
    const { page } = visitor;
    const id = await idOf(page, into, 2020);
    await page.goto(`/don-vi?don-vi=${id}&nam=2020&doi-tuong=ORG`);
    const history = page.getByRole("region", { name: say.history });
    await history.getByRole("listitem").filter({ hasText: say.merged }).filter({ hasText: merged }).waitFor();
    await expectGoodPage(page, language);
  });

  it("2018 says that it was not checked against the rules", async () => {
    const { page } = visitor;
    await goTo(page, language, "warnings");
    await choose("2018");
    await page.getByText(say.notChecked).waitFor();
    expect(await page.getByRole("combobox", { name: say.year }).locator("option:checked").textContent()).toBe(
      say.year2018,
    );
    await expectGoodPage(page, language);
  });

  it("2018 still shows its figures", async () => {
    const { page } = visitor;
    await goTo(page, language, "overview");
    await page.getByRole("region", { name: say.figures }).waitFor();
    await page.getByRole("navigation", { name: say.breadcrumb }).getByText(into).waitFor();
    await expectGoodPage(page, language);
  });

  const unit = (name: string) => visitor.page.getByRole("treeitem", { name });

  async function choose(year: string): Promise<void> {
    await visitor.page.getByRole("combobox", { name: say.year }).selectOption(year);
    await settled(visitor.page);
  }
});
