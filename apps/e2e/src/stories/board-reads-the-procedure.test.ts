import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, idOf } from "./ask.ts";
import { expectGoodPage, settled } from "./good-page.ts";
import { arrive, overviewOf2020, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

/** Each language a đảng bộ of its own that has rated itself and not voted: what one has done the other would find. */
const voting = { vi: "Đảng bộ xã Ân Tường Tây", en: "Đảng bộ xã Canh Hiển" } as const;

describe.each(languages)("a board reads the steps of results and records a vote (%s)", (language) => {
  const say = words[language];
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto(overviewOf2020);
    await signIn(visitor.page, language, "binhdinh");
  });
  afterAll(() => visitor?.leave());

  const panel = () => visitor.page.getByRole("region", { name: say.procedure, exact: true });
  const part = (name: string) => panel().getByRole("region", { name, exact: true });
  const dialog = () => visitor.page.getByRole("dialog");

  async function open(organisation: string, kind: "ORG" | "MEMBER"): Promise<void> {
    const unit = await idOf(visitor.page, organisation);
    const { classifications } = await ask<{ classifications: { nodes: { id: string }[] } }>(
      visitor.page,
      `query ($unit: ID!) {
        classifications(organisationId: $unit, year: 2020, subjectKind: ${kind}, includeBelow: ${kind === "MEMBER"}, first: 1) {
          ... on ClassificationPage { nodes { id } }
        }
      }`,
      { unit },
    );
    const id = classifications.nodes[0]?.id;
    await visitor.page.goto(`/xep-loai/${id}?don-vi=${unit}&nam=2020&doi-tuong=${kind}`);
    await part(say.procedureSteps).waitFor();
    await settled(visitor.page);
  }

  it("reads who took each step of a member's result, how it was voted, and when it was told", async () => {
    const { page } = visitor;
    await open("Đảng bộ thị trấn Phú Phong", "MEMBER");
    const steps = await part(say.procedureSteps).getByRole("listitem").allTextContents();
    expect(steps.some((step) => say.proposedBySecretary.test(step))).toBe(true);
    await part(say.procedureVote).getByRole("table").waitFor();
    await part(say.procedureNotice).getByText(say.toldOn).first().waitFor();
    await expectGoodPage(page, language);
  });

  it("sees a vote by show of hands as a finding, with the clause it is against", async () => {
    const { page } = visitor;
    await open("Đảng bộ thị trấn Phú Phong", "ORG");
    await panel().getByText(say.notSecret).waitFor();
    await page.getByText(say.secretBallotClause).first().waitFor();
    await part(say.procedureVote).getByText(say.showOfHands, { exact: true }).waitFor();
    await expectGoodPage(page, language);
  });

  it("is refused a vote by show of hands, with the clause", async () => {
    const { page } = visitor;
    await open(voting[language], "ORG");
    await part(say.procedureVote).getByRole("button", { name: say.recordVote }).click();
    await dialog().getByRole("combobox", { name: say.votingBody }).selectOption({ index: 1 });
    await dialog().getByRole("radio", { name: say.showOfHands }).check();
    await dialog().getByRole("textbox", { name: say.entitled }).fill("13");
    await dialog().getByRole("textbox", { name: say.present }).fill("12");
    await dialog().getByRole("textbox", { name: say.votesForGood }).fill("12");
    await dialog().getByRole("combobox", { name: say.voteCameTo }).selectOption("GOOD");
    await dialog().getByRole("button", { name: say.recordVote }).click();
    await dialog().getByText(say.secretBallotClause).waitFor();
    await expectGoodPage(page, language);
  });

  it("records the secret ballot", async () => {
    await dialog().getByRole("radio", { name: say.secretBallot }).check();
    await dialog().getByRole("button", { name: say.recordVote }).click();
    await dialog().waitFor({ state: "detached" });
    const vote = part(say.procedureVote);
    await vote.getByText(say.secretBallot, { exact: true }).waitFor();
    await vote.getByText(say.tenOfTwelve, { exact: true }).waitFor();
    await expectGoodPage(visitor.page, language);
  });

  it("records an opinion, and is shown as who recorded it", async () => {
    await part(say.procedureOpinions).getByRole("button", { name: say.recordOpinion }).last().click();
    await dialog().getByRole("textbox", { name: say.opinionGiver }).fill("Ủy ban Mặt trận Tổ quốc xã");
    await dialog().getByRole("textbox", { name: say.opinionContent }).fill("Nhất trí với mức tự xếp loại");
    await expectGoodPage(visitor.page, language);
    await dialog().getByRole("button", { name: say.recordOpinion }).click();
    await dialog().waitFor({ state: "detached" });
    const opinion = part(say.procedureOpinions).getByRole("listitem").filter({ hasText: "Mặt trận Tổ quốc xã" });
    await opinion.getByText("Nhất trí với mức tự xếp loại").waitFor();
    await opinion.getByText(say.opinionRecordedBy).waitFor();
    await expectGoodPage(visitor.page, language);
  });
});
