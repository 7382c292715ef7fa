import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "./ask.ts";
import { expectGoodPage } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";

const language = "vi";

describe("a grassroots committee fills in the form of a member of 2026", () => {
  let visitor: Visitor;
  let id: string;

  beforeAll(async () => {
    visitor = await arrive(language);
    await visitor.page.goto("/tong-quan?nam=2026");
    await signIn(visitor.page, language, "sokhcn");
    id = await lastSelfRated();
  });
  afterAll(() => visitor?.leave());

  it("finds it from the page of the member, with what is known already", async () => {
    const { page } = visitor;
    await page.goto(`/xep-loai/${id}?nam=2026&doi-tuong=MEMBER`);
    await page.getByRole("link", { name: /^Mẫu 2[ABC]$/ }).click();
    await causes().waitFor();
    await page.getByText("2026", { exact: true }).first().waitFor();
    await expectGoodPage(page, language);
  });

  it("types: it is kept without a button, and stands there when the page is opened anew", async () => {
    const { page } = visitor;
    await causes().fill("Chưa sắp xếp công việc khoa học.");
    await page.getByText(/^Đã lưu lúc/).waitFor();
    await page.reload();
    await expect.poll(() => causes().inputValue()).toBe("Chưa sắp xếp công việc khoa học.");
  });

  it("without a connection the text stays and is sent when it is back", async () => {
    const { page } = visitor;
    await page.context().setOffline(true);
    await causes().fill("Viết khi mất mạng.");
    await causes().blur();
    await page.getByText(/^Chưa lưu được/).waitFor();
    await page.context().setOffline(false);
    await page.getByText(/^Đã lưu lúc/).waitFor();
    await page.reload();
    await expect.poll(() => causes().inputValue()).toBe("Viết khi mất mạng.");
  });

  const causes = () => visitor.page.getByRole("textbox", { name: /Nguyên nhân của hạn chế, khuyết điểm/ });

  /** Other stories take the first ones. */
  async function lastSelfRated(): Promise<string> {
    const { classifications } = await ask<{ classifications: { nodes: { id: string; state: string }[] } }>(
      visitor.page,
      `query {
        classifications(organisationId: 333, year: 2026, subjectKind: MEMBER, outcome: [GOOD], includeBelow: true, decidedOnly: false, first: 20) {
          ... on ClassificationPage { nodes { id state } }
        }
      }`,
      {},
    );
    const one = classifications.nodes.findLast(({ state }) => state === "SELF_RATED");
    if (!one) throw new Error("nobody has rated themselves");
    return one.id;
  }
});
