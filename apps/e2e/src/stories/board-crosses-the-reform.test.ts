import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodPage } from "./good-page.ts";
import { arrive, goTo, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

const city = "Thành ủy Quy Nhơn";
const ward = "Đảng ủy phường Quy Nhơn";
const merged = "Đảng bộ phường Trần Phú";

describe.each(languages)("a board crosses the reform of 1/7/2025 (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto("/");
    await signIn(visitor.page, language, "quynhon");
  });
  afterAll(() => visitor?.leave());

  it("begins with the year under way, at the ward its city became", async () => {
    expect(await year().inputValue()).toBe("2026");
    await at(ward);
    await expectGoodPage(visitor.page, language);
  });

  it("finds the city in the years before", async () => {
    await year().selectOption("2024");
    await at(city);
    await year().selectOption("2025");
    await at(ward);
  });

  it("sees beside 2025 the figures of those that went up in the ward, by name", async () => {
    await visitor.page.getByRole("main").getByText(merged).first().waitFor();
    await expectGoodPage(visitor.page, language);
  });

  it("sees cells directly under the ward in the tree of 2026", async () => {
    await year().selectOption("2026");
    await goTo(visitor.page, language, "tree");
    await visitor.page.getByRole("treeitem").filter({ hasText: "Chi bộ Khu vực 4" }).first().waitFor();
    expect(await visitor.page.getByRole("treeitem").filter({ hasText: merged }).count()).toBe(0);
    await expectGoodPage(visitor.page, language);
  });

  const year = () => visitor.page.getByRole("combobox", { name: say.year });
  const at = (name: string) =>
    visitor.page.getByRole("navigation", { name: say.breadcrumb }).getByText(name, { exact: true }).waitFor();
});
