import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { idOf } from "./ask.ts";
import { expectGoodPage } from "./good-page.ts";
import { arrive, goTo, overviewOf2020, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

const own = "Thành ủy Quy Nhơn";
const neighbour = "Thị ủy An Nhơn";
const pages = [
  "tong-quan",
  "cay-to-chuc",
  "don-vi",
  "canh-bao",
  "ti-le",
  "xep-loai",
  "bang-tong-hop",
  "kiem-tra",
  "van-ban",
  "van-ban/quy-tac",
  "van-ban/tham-so",
];

describe.each(languages)("the district does not see its neighbour (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;
  let there: string;

  beforeAll(async () => {
    there = await askedAsProvince();
    visitor = await arrive(language);
    await visitor.page.goto(overviewOf2020);
    await signIn(visitor.page, language, "quynhon");
  });
  afterAll(() => visitor?.leave());

  it.each(pages)("is told so at the neighbour's address of /%s", async (name) => {
    const { page } = visitor;
    await page.goto(`/${name}?don-vi=${there}&nam=2020&doi-tuong=MEMBER`);
    await page.getByRole("main").getByText(say.notYours).waitFor();
    expect(await page.textContent("body")).not.toContain("An Nhơn");
  });

  it("is led back to its own organisation", async () => {
    const { page } = visitor;
    await page.goto(`/tong-quan?don-vi=${there}&nam=2020&doi-tuong=MEMBER`);
    const back = page.getByRole("link", { name: say.backToRoot });
    await back.waitFor();
    await expectGoodPage(page, language);
    await back.click();
    await page.getByRole("navigation", { name: say.breadcrumb }).getByText(own).waitFor();
    await page.getByRole("region", { name: say.figures }).waitFor();
  });

  it("finds nothing of the neighbour", async () => {
    const { page } = visitor;
    await goTo(page, language, "tree");
    await page.getByRole("treeitem", { name: own }).waitFor();
    await page.getByRole("combobox", { name: say.search }).fill("an nhon");
    await page.getByText(say.noHit).waitFor();
    expect(await page.getByRole("treeitem", { name: neighbour }).count()).toBe(0);
    await expectGoodPage(page, language);
  });

  it.each(["R1", "R2", "R5"])("gets no %s of the neighbour", async (table) => {
    for (const format of ["xlsx", "csv"]) {
      const answer = await visitor.page.request.get(`/export/${table}.${format}?organisationId=${there}&year=2020`);
      expect(answer.status()).toBe(404);
      expect(await answer.text()).not.toContain("An Nhơn");
    }
  });

  async function askedAsProvince(): Promise<string> {
    const province = await arrive(language);
    await province.page.goto(overviewOf2020);
    await signIn(province.page, language, "binhdinh");
    const id = await idOf(province.page, neighbour);
    await province.leave();
    return id;
  }
});
