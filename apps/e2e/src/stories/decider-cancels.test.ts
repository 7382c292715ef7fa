import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { expectGoodPage } from "./good-page.ts";
import { arrive, overviewOf2020, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

/** A cell decided at the top, of which nothing is warned, and a member of it at the tier below. */
interface Chosen {
  readonly cell: Result;
  readonly member: Result;
}

interface Result {
  readonly id: string;
  readonly subjectName: string;
  readonly state: string;
  readonly warningCount: number;
  readonly organisation: { readonly id: string; readonly name: string; readonly kind: string };
}

describe.each(languages)("a decider attests, cancels, and looks again (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;
  let chosen: Chosen;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto(overviewOf2020);
    await signIn(visitor.page, language, "badinh");
    chosen = await choose(languages.indexOf(language));
  });
  afterAll(() => visitor?.leave());

  it("opens the result of a member: an attestation is open", async () => {
    const { page } = visitor;
    await open(chosen.member, "MEMBER");
    await page.getByRole("region", { name: say.attestations }).getByRole("button", { name: say.record }).click();
    await expectGoodPage(page, language);
  });

  it("records who attested, in which office, and is shown as who recorded it", async () => {
    const { page } = visitor;
    const panel = page.getByRole("region", { name: say.attestations });
    await panel.getByRole("radio", { name: say.isMet }).check();
    await panel.getByRole("textbox", { name: say.attestingBody }).fill("Ban Thường vụ Quận ủy Ba Đình");
    await panel.getByRole("textbox", { name: say.office }).fill("Bí thư");
    await panel.getByRole("button", { name: say.record }).click();
    await panel.getByRole("button", { name: say.recordAnother }).waitFor();
    await panel.getByText(say.attested).waitFor();
    await panel.getByText(say.recordedBy).waitFor();
    await expectGoodPage(page, language);
  });

  it("is told what will be looked at again before cancelling", async () => {
    const { page } = visitor;
    await page.getByRole("button", { name: say.cancelAndRerate }).click();
    await dialog().getByText(chosen.cell.organisation.name).waitFor();
    await expectGoodPage(page, language);
  });

  it("cancels with a reason, and comes to the new rating", async () => {
    const { page } = visitor;
    await dialog().getByRole("radio", { name: say.newDefect }).check();
    await dialog().getByRole("textbox", { name: say.reason }).fill("Phát hiện khuyết điểm");
    await dialog().getByRole("button", { name: say.cancelAndRerate }).click();
    await page.getByText(say.cancelled).waitFor();
    await expectGoodPage(page, language);
    await page.getByRole("link", { name: say.openDraft }).click();
    await page.getByRole("main").getByText(say.draft, { exact: true }).waitFor();
  });

  it("finds the cell among what has to be looked at again", async () => {
    const { page } = visitor;
    await page.goto(`/canh-bao?don-vi=${chosen.cell.organisation.id}&nam=2020&doi-tuong=ORG`);
    await page.getByRole("combobox", { name: say.warningKind }).selectOption(say.recheckKind);
    const warning = page.getByRole("main").getByRole("listitem").first();
    await warning.getByRole("link", { name: chosen.member.subjectName }).waitFor();
    await expectGoodPage(page, language);
  });

  it("reads why on the cell's result, which nobody has changed", async () => {
    const { page } = visitor;
    await open(chosen.cell, "ORG");
    await banner().getByRole("heading", { name: say.recheck }).waitFor();
    await banner().getByText(say.notYetRated).waitFor();
    await banner().getByRole("link", { name: chosen.member.subjectName }).waitFor();
    expect(await stateOf(chosen.cell)).toBe(chosen.cell.state);
    await expectGoodPage(page, language);
  });

  it("says what came of looking again, and the flag is gone", async () => {
    const { page } = visitor;
    await banner().getByRole("button", { name: say.resolve }).click();
    await banner().getByRole("textbox", { name: say.resolution }).fill("Chờ xếp loại lại đảng viên, giữ nguyên mức");
    await banner().getByRole("button", { name: say.resolve }).click();
    await page.getByText(say.resolved).waitFor();
    expect(await banner().count()).toBe(0);
    await expectGoodPage(page, language);
  });

  const dialog = () => visitor.page.getByRole("dialog", { name: say.cancelledOf });
  const banner = () => visitor.page.getByRole("alert");

  async function open({ id, organisation }: Result, kind: string): Promise<void> {
    await visitor.page.goto(`/xep-loai/${id}?don-vi=${organisation.id}&nam=2020&doi-tuong=${kind}`);
    await visitor.page.getByRole("heading", { level: 1 }).waitFor();
  }

  /** Each language another one: what one has done the other would find. */
  async function choose(nth: number): Promise<Chosen> {
    const { viewer } = await ask<{ viewer: { roots: { id: string }[] } }>(visitor.page, "{ viewer { roots { id } } }");
    const best = await results(viewer.roots[0]?.id ?? "", "ORG", "EXCELLENT");
    const cell = best.filter(({ warningCount, organisation }) => warningCount === 0 && /CELL/.test(organisation.kind))[
      nth
    ];
    if (!cell) throw new Error("no cell at the top without warnings");
    const [member] = (await results(cell.organisation.id, "MEMBER", "GOOD")).filter(
      ({ warningCount }) => warningCount === 0,
    );
    if (!member) throw new Error(`no member at the tier below in ${cell.organisation.name}`);
    return { cell, member };
  }

  async function results(organisationId: string, kind: string, tier: string): Promise<readonly Result[]> {
    const { classifications } = await ask<{ classifications: { nodes: Result[] } }>(
      visitor.page,
      `query ($id: ID!) {
        classifications(organisationId: $id, year: 2020, subjectKind: ${kind}, outcome: [${tier}], includeBelow: true, first: 100) {
          ... on ClassificationPage { nodes { id subjectName state warningCount organisation { id name kind } } }
        }
      }`,
      { id: organisationId },
    );
    return classifications.nodes;
  }

  async function stateOf({ id }: Result): Promise<string> {
    const { classification } = await ask<{ classification: { state: string } }>(
      visitor.page,
      `query ($id: ID!) { classification(id: $id, year: 2020) { ... on Classification { state } } }`,
      { id },
    );
    return classification.state;
  }
});
