import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, idOf } from "./ask.ts";
import { expectGoodPage, settled } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";
import { languages, words } from "./words.ts";

/** Each language a committee of its own: what one has sent the other would find. */
const about = {
  vi: {
    username: "quynhonnam",
    unit: "Đảng ủy phường Quy Nhơn Nam",
    submit: "Nộp kết quả",
    submitted: "Đã nộp",
    received: "Đã tiếp nhận",
    toReceive: /^Chờ tiếp nhận/,
    waiting: /^Đang chờ/,
    receive: "Tiếp nhận",
    return: "Trả lại để bổ sung",
    whatIsMissing: /^Nội dung cần bổ sung/,
    reopen: "Mở lại",
    whyReopened: /^Lý do mở lại/,
    locked: /Cấp trên đã tiếp nhận\. Nếu cần sửa, đề nghị cấp trên trả lại hoặc mở lại\./,
    refused: /đã được cấp trên tiếp nhận .* đề nghị cấp trên trả lại hoặc mở lại/,
    openUntil: /^Mở đến/,
    changed: "Đã thay đổi sau khi tiếp nhận: 1",
  },
  en: {
    username: "vancanh",
    unit: "Đảng ủy xã Vân Canh",
    submit: "Submit results",
    submitted: "Submitted",
    received: "Received",
    toReceive: /^To be received/,
    waiting: /^Waited for/,
    receive: "Receive",
    return: "Return for completion",
    whatIsMissing: /^What has to be completed/,
    reopen: "Open again",
    whyReopened: /^Why it is opened again/,
    locked: /The superior has received the results\. If a change is needed, ask it to return them/,
    refused: /The superior has received this year's results, .* ask the superior to return them/,
    openUntil: /^Open until/,
    changed: "Changed since it was received: 1",
  },
} as const;

const missing = "Thiếu biểu tổng hợp đảng viên được miễn sinh hoạt";
const year = 2026;

describe.each(languages)("a committee sends its results up, gets them back, and they are received (%s)", (language) => {
  const say = words[language];
  const { username, unit, ...of } = about[language];
  let below: Visitor;
  let above: Visitor;
  let unitId = "";

  beforeAll(async () => {
    [below, above] = await Promise.all([arrive(language), arrive(language)]);
    for (const [{ page }, name] of [
      [below, username],
      [above, "binhdinh"],
    ] as const) {
      await page.goto(`/nop-ket-qua?nam=${year}`);
      await signIn(page, language, name);
      await page.getByRole("heading", { name: of.submit, exact: true, level: 1 }).waitFor();
    }
    unitId = await idOf(above.page, unit, year);
  });
  afterAll(async () => {
    await below?.leave();
    await above?.leave();
  });

  const dialogOf = ({ page }: Visitor) => page.getByRole("dialog");
  const rowAbove = () => above.page.getByRole("row", { name: unit });

  async function sends(): Promise<void> {
    const { page } = below;
    await page.goto(`/nop-ket-qua?nam=${year}`);
    await page.getByRole("main").getByRole("button", { name: of.submit, exact: true }).click();
    const without = dialogOf(below).getByRole("checkbox");
    if ((await without.count()) === 1) await without.check();
    await dialogOf(below).getByRole("button", { name: of.submit, exact: true }).click();
    await dialogOf(below).waitFor({ state: "detached" });
    await page.getByText(of.submitted, { exact: true }).first().waitFor();
  }

  async function opensWhatIsToReceive(): Promise<void> {
    const { page } = above;
    await page.goto(`/nop-ket-qua?nam=${year}`);
    await page.getByRole("button", { name: of.toReceive }).click();
    await rowAbove().waitFor();
  }

  async function recordsAnOpinion(): Promise<void> {
    const { page } = below;
    const { classifications } = await ask<{ classifications: { nodes: { id: string }[] } }>(
      page,
      `query ($unit: ID!) {
        classifications(organisationId: $unit, year: ${year}, subjectKind: ORG, first: 1) { ... on ClassificationPage { nodes { id } } }
      }`,
      { unit: unitId },
    );
    await page.goto(`/xep-loai/${classifications.nodes[0]?.id}?don-vi=${unitId}&nam=${year}&doi-tuong=ORG`);
    const opinions = page.getByRole("region", { name: say.procedureOpinions, exact: true });
    await opinions.getByRole("button", { name: say.recordOpinion }).last().click();
    await dialogOf(below).getByRole("textbox", { name: say.opinionGiver }).fill("Ủy ban Mặt trận Tổ quốc xã");
    await dialogOf(below).getByRole("textbox", { name: say.opinionContent }).fill("Nhất trí với mức đề nghị");
    await dialogOf(below).getByRole("button", { name: say.recordOpinion }).click();
  }

  it("sends its results, once it was said what that means", async () => {
    await sends();
    await expectGoodPage(below.page, language);
  });

  it("the committee above sees them arrive and returns them with a reason", async () => {
    await opensWhatIsToReceive();
    await expectGoodPage(above.page, language);
    await above.page.getByRole("button", { name: `${of.return}: ${unit}`, exact: true }).click();
    await dialogOf(above).getByRole("textbox", { name: of.whatIsMissing }).fill(missing);
    await expectGoodPage(above.page, language);
    await dialogOf(above).getByRole("button", { name: of.return, exact: true }).click();
    await dialogOf(above).waitFor({ state: "detached" });
  });

  it("the unit reads why, and sends them again", async () => {
    await below.page.reload();
    await below.page.getByText(missing, { exact: true }).first().waitFor();
    await expectGoodPage(below.page, language);
    await sends();
  });

  it("they are received, and the unit changes nothing more: it reads what to do", async () => {
    await opensWhatIsToReceive();
    await above.page.getByRole("button", { name: `${of.receive}: ${unit}`, exact: true }).click();
    await dialogOf(above).getByRole("button", { name: of.receive, exact: true }).click();
    await dialogOf(above).waitFor({ state: "detached" });
    await below.page.reload();
    await below.page.getByText(of.locked).waitFor();
    await expectGoodPage(below.page, language);
    await recordsAnOpinion();
    await dialogOf(below).getByText(of.refused).waitFor();
    await expectGoodPage(below.page, language);
  });

  it("they are opened again until tomorrow, and the unit makes its change", async () => {
    await above.page.goto(`/nop-ket-qua?nam=${year}`);
    await above.page.getByRole("button", { name: `${of.reopen}: ${unit}`, exact: true }).click();
    await dialogOf(above).getByRole("textbox", { name: of.whyReopened }).fill("Bổ sung ý kiến của Mặt trận Tổ quốc");
    await expectGoodPage(above.page, language);
    await dialogOf(above).getByRole("button", { name: of.reopen, exact: true }).click();
    await dialogOf(above).waitFor({ state: "detached" });
    await recordsAnOpinion();
    await dialogOf(below).waitFor({ state: "detached" });
  });

  it("the committee above sees what was changed, and no longer waits for the unit", async () => {
    const { page } = above;
    await page.goto(`/nop-ket-qua?don-vi=${unitId}&nam=${year}`);
    await page.getByText(of.openUntil).first().waitFor();
    await page.getByRole("region", { name: of.changed, exact: true }).getByRole("row", { name: unit }).waitFor();
    await expectGoodPage(page, language);
    await page.goto(`/nop-ket-qua?nam=${year}`);
    await rowAbove().getByText(of.received, { exact: true }).waitFor();
    await page.getByRole("button", { name: of.waiting }).click();
    await settled(page);
    expect(await rowAbove().count()).toBe(0);
  });
});
