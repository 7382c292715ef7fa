import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { expectGoodPage, settled } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

const grassroots = "333";

interface Result {
  readonly id: string;
  readonly state: string;
}

describe.each(languages)("a grassroots committee enters what is known of a member of 2026 (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;
  let member: Result;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto("/tong-quan?nam=2026");
    await signIn(visitor.page, language, "sokhcn");
    member = await oneSelfRated();
  });
  afterAll(() => visitor?.leave());

  it("finds each field with what is held of it, and why the top tier is closed beside", async () => {
    const { page } = visitor;
    await page.goto(`/xep-loai/${member.id}?nam=2026&doi-tuong=MEMBER`);
    await page.getByRole("link", { name: say.enterFacts }).click();
    await field(say.commonPoints).waitFor();
    await page.getByRole("heading", { name: say.whyNotHigher }).waitFor();
    await expectGoodPage(page, language);
  });

  it("types a figure: it is kept, and stays after the page was opened anew", async () => {
    const { page } = visitor;
    await type(say.commonPoints, "29,5");
    await type(say.resultPoints, "69");
    await page.reload();
    await field(say.commonPoints).waitFor();
    expect(await field(say.commonPoints).inputValue()).toBe("29,5");
    expect(await factAt("points", "results")).toBe(69);
  });

  it("what cannot be is said at its field, and nothing is lost", async () => {
    await field(say.tasksAssigned).fill("mười");
    await field(say.tasksAssigned).blur();
    await visitor.page.getByText(say.notANumber).waitFor();
    await type(say.tasksAssigned, "12");
    expect(await factAt("tasks", "assigned")).toBe(12);
  });

  it("what a second person wrote meanwhile is not overwritten, and both are kept where they do not clash", async () => {
    const { version } = await entry();
    await ask(
      visitor.page,
      `mutation ($id: ID!, $version: Int!) {
        enterFacts(id: $id, year: 2026, version: $version, facts: [{ path: ["tasks", "late"], value: 1 }]) { __typename }
      }`,
      { id: member.id, version },
    );
    await type(say.tasksDone, "12");
    expect(await factAt("tasks", "late")).toBe(1);
    expect(await factAt("tasks", "done")).toBe(12);
  });

  it("a tier that a rule bars is not proposed: its clause stands there at once; a lower one is, and from then on nothing is entered", async () => {
    const { page } = visitor;
    await page.getByRole("button", { name: say.selfRate }).click();
    await page.getByRole("dialog").getByRole("combobox").selectOption({ label: say.good });
    await page.getByRole("dialog").getByRole("button", { name: say.selfRate }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: say.propose }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("QD366.TIER.GOOD.INDIVIDUAL").waitFor();
    expect(await dialog.getByRole("button", { name: say.propose }).isDisabled()).toBe(true);
    await expectGoodPage(page, language);
    await dialog.getByRole("combobox").selectOption({ label: say.completed });
    await dialog.getByRole("button", { name: say.propose }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByText(say.alreadyProposed).first().waitFor();
    await settled(page);
    expect(await field(say.commonPoints).isDisabled()).toBe(true);
    await expectGoodPage(page, language);
  });

  const field = (name: string | RegExp) => visitor.page.getByRole("textbox", { name });

  async function type(name: string | RegExp, text: string): Promise<void> {
    const { version } = await entry();
    await field(name).fill(text);
    await field(name).blur();
    await expect.poll(async () => (await entry()).version, { timeout: 15_000 }).toBeGreaterThan(version);
    await visitor.page.getByText(say.keptAt).waitFor();
  }

  interface Entry {
    readonly version: number;
    readonly facts: readonly { readonly path: readonly string[]; readonly value: unknown }[];
  }

  const entry = async () =>
    (
      await ask<{ factEntry: Entry }>(
        visitor.page,
        "query ($id: ID!) { factEntry(id: $id, year: 2026) { ... on FactEntry { version facts { path value } } } }",
        { id: member.id },
      )
    ).factEntry;

  const factAt = async (...path: string[]) =>
    (await entry()).facts.find((fact) => fact.path.join(".") === path.join("."))?.value;

  /** Each language another one: what one has done the other would find. */
  async function oneSelfRated(): Promise<Result> {
    const { classifications } = await ask<{ classifications: { nodes: Result[] } }>(
      visitor.page,
      `query ($id: ID!) {
        classifications(organisationId: $id, year: 2026, subjectKind: MEMBER, outcome: [GOOD], includeBelow: true, decidedOnly: false, first: 20) {
          ... on ClassificationPage { nodes { id state } }
        }
      }`,
      { id: grassroots },
    );
    const one = classifications.nodes.filter(({ state }) => state === "SELF_RATED")[languages.indexOf(language)];
    if (!one) throw new Error("nobody has rated themselves");
    return one;
  }
});
