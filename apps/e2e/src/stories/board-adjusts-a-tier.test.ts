import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, idOf, type TierFigures, tierFiguresOf } from "./ask.ts";
import { expectGoodPage, settled } from "./good-page.ts";
import { plain } from "./table.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

const ward = "Đảng ủy phường Ba Đình";

interface Result {
  readonly id: string;
  readonly state: string;
  readonly organisation: { readonly id: string };
}

/** Places of «Hoàn thành tốt nhiệm vụ» and «Hoàn thành nhiệm vụ» among the tiers, the highest first. */
const [good, completed] = [1, 2];

describe.each(languages)("the board of a ward adjusts a decided tier of 2025 on Mẫu 03 (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;
  let unit: string;
  let before: TierFigures;
  let member: Result;

  beforeAll(async () => {
    visitor = await arrive(language);
    const { page } = visitor;
    await page.goto("/tong-quan?nam=2025");
    await signIn(page, language, "badinh");
    unit = await idOf(page, ward, 2025);
    before = await tierFiguresOf(page, unit, 2025);
    member = await oneAtGood();
  });
  afterAll(() => visitor?.leave());

  it("reads the tiers of the ward before", async () => {
    await readsFigures(before);
  });

  it("opens the result, and is told what rests on it and by which clause it may be adjusted", async () => {
    const { page } = visitor;
    await page.goto(`/xep-loai/${member.id}?don-vi=${member.organisation.id}&nam=2025&doi-tuong=MEMBER`);
    await page.getByRole("button", { name: say.adjustTier }).click();
    await dialog().getByText(say.adjustClause).waitFor();
    await expectGoodPage(page, language);
  });

  it("records ground, new tier, what was found and the decision", async () => {
    const { page } = visitor;
    await dialog().getByRole("radio", { name: say.untruthful }).check();
    await dialog().getByRole("radio", { name: say.completed, exact: true }).check();
    await dialog().getByRole("textbox", { name: say.found }).fill("Kê khai thừa một nhiệm vụ.");
    await dialog().getByRole("textbox", { name: say.adjustingNumber }).fill("47-QĐ/ĐU");
    await dialog().getByRole("textbox", { name: say.adjustingBody }).fill(ward);
    await dialog().getByRole("button", { name: say.adjustTier }).click();
    await dialog().waitFor({ state: "detached" });
    await page.getByText(say.adjustedFromTo).waitFor();
  });

  it("reads old tier, new tier, document, reason and clause on the result, in a year that is closed", async () => {
    const { page } = visitor;
    const note = page.getByRole("alert").filter({ hasText: say.adjustedFromTo });
    for (const words of [say.adjustedBy, say.adjustedBecause, say.adjustClause])
      expect(await note.textContent()).toMatch(words);
    expect(await page.getByRole("button", { name: say.adjustTier }).count()).toBe(0);
    await expectGoodPage(page, language);
  });

  it("finds the overview's figures changed by one", async () => {
    const after = await tierFiguresOf(visitor.page, unit, 2025);
    const counts = ({ tiers }: TierFigures) => tiers.map(({ count }) => count);
    expect(counts(after)).toEqual(
      counts(before).map((count, place) => count + (place === completed ? 1 : place === good ? -1 : 0)),
    );
    await readsFigures(after);
    await expectGoodPage(visitor.page, language);
  });

  const dialog = () => visitor.page.getByRole("dialog", { name: say.adjustedOf });

  async function readsFigures({ tiers }: TierFigures): Promise<void> {
    const { page } = visitor;
    await page.goto(`/tong-quan?don-vi=${unit}&nam=2025&doi-tuong=MEMBER`);
    const figures = page.getByRole("region", { name: say.figures });
    await figures.waitFor();
    await settled(page);
    const shown = plain((await figures.textContent()) ?? "", language);
    for (const { percent, count } of tiers) expect(shown).toContain(`${percent}(${count})`);
  }

  /** Each language another one, of those below: what one has done the other would find. */
  async function oneAtGood(): Promise<Result> {
    const { classifications } = await ask<{ classifications: { nodes: Result[] } }>(
      visitor.page,
      `query ($id: ID!) {
        classifications(organisationId: $id, year: 2025, subjectKind: MEMBER, outcome: [GOOD], includeBelow: true, first: 20) {
          ... on ClassificationPage { nodes { id state organisation { id } } }
        }
      }`,
      { id: unit },
    );
    const found = classifications.nodes.filter(({ state }) => state === "NOTIFIED");
    const one = found[languages.indexOf(language)];
    if (!one) throw new Error(`no member at the tier in ${ward}`);
    return one;
  }
});
