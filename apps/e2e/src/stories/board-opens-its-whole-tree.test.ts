import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { expectGoodPage } from "./good-page.ts";
import { quiet, quietFor } from "./quiet.ts";
import { plain } from "./table.ts";
import { arrive, goTo, overviewOf2020, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

interface Row {
  readonly id: string;
  readonly name: string;
  readonly childCount: number;
  readonly figures: { readonly total: number; readonly rated: number };
}

/** No more is printed of a tree. */
const rowsOnPaper = 1_000;

const childrenOf = `query ($parentId: ID) {
  organisationChildren(parentId: $parentId, year: 2020, subjectKind: MEMBER, first: 200) {
    ... on OrganisationPage { nodes { id name childCount figures { total rated } } }
  }
}`;

describe.each(languages)("the board opens its whole tree at once (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;
  let below: readonly Row[];

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto(overviewOf2020);
    await signIn(visitor.page, language, "badinh");
    below = await rowsBelow(null);
  });
  afterAll(() => visitor?.leave());

  it("shows a row for each unit there is", async () => {
    const { page } = visitor;
    await goTo(page, language, "tree");
    await page.getByRole("button", { name: new RegExp(`^${say.openAll}`) }).click();
    await page.waitForFunction(
      (rows) => (document.querySelector("[role=tree]")?.scrollHeight ?? 0) === rows * 32,
      below.length,
    );
    await expectGoodPage(page, language);
  });

  it("shows every one of them on the way down, in their order", async () => {
    const { page } = visitor;
    await page.getByRole("treeitem").first().focus();
    await page.keyboard.press("Home");
    const seen: (string | null)[] = [];
    for (let at = 0; at < below.length; at += 10) {
      await page.waitForFunction((id) => document.activeElement?.getAttribute("data-key") === id, below[at]?.id);
      seen.push(await page.evaluate(() => document.activeElement?.getAttribute("data-key") ?? null));
      await page.keyboard.press("PageDown");
    }
    expect(seen).toEqual(below.filter((_, at) => at % 10 === 0).map(({ id }) => id));
  });

  it("shows the figures of the last ones as the API tells them", async () => {
    const { page } = visitor;
    await page.keyboard.press("End");
    const last = below.slice(-5);
    for (const { id, figures } of last) {
      const item = page.locator(`[role=treeitem][data-key="${id}"]`);
      await item.getByText(/\d \/ /).waitFor();
      expect(plain((await item.textContent()) ?? "", language)).toContain(`${figures.rated}/${figures.total}`);
    }
    await quiet(page);
    await expectGoodPage(page, language);
  });

  it("closes it again, and opens it by the key", async () => {
    const { page } = visitor;
    await page.keyboard.press("Home");
    await page.getByRole("button", { name: new RegExp(`^${say.closeAll}`) }).click();
    await page.waitForFunction(() => document.querySelectorAll("[role=treeitem]").length === 1);
    await page.getByRole("treeitem").first().focus();
    await page.keyboard.press("*");
    await page.waitForFunction(
      (rows) => (document.querySelector("[role=tree]")?.scrollHeight ?? 0) === rows * 32,
      below.length,
    );
  });

  it("prints the figures of every row, those never scrolled to as well", async () => {
    const { page } = visitor;
    const first = below.slice(0, rowsOnPaper);
    await quietFor(page, 1_000);
    const printed = await page.evaluate(() => {
      window.dispatchEvent(new Event("beforeprint"));
      const rows = [...document.querySelectorAll("[role=treeitem]")].map((row) => row.textContent ?? "");
      window.dispatchEvent(new Event("afterprint"));
      return rows;
    });
    expect(printed).toHaveLength(first.length);
    const wrong = first.filter(
      ({ figures: { rated, total } }, at) => !plain(printed[at] ?? "", language).includes(`${rated}/${total}`),
    );
    expect(wrong).toEqual([]);
  });

  /** Opened unit by unit, from the top to the bottom. */
  async function rowsBelow(parentId: string | null): Promise<readonly Row[]> {
    const { organisationChildren } = await ask<{ organisationChildren: { nodes: readonly Row[] } }>(
      visitor.page,
      childrenOf,
      { parentId },
    );
    const rows: Row[] = [];
    for (const row of organisationChildren.nodes)
      rows.push(row, ...(row.childCount > 0 ? await rowsBelow(row.id) : []));
    return rows;
  }
});
