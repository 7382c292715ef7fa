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
    await page.locator("strong", { hasText: /^2026$/ }).waitFor();
    await expectGoodPage(page, language);
  });

  it("types: it is kept without a button, and stands there when the page is opened anew", async () => {
    const { page } = visitor;
    await causes().fill("Chưa sắp xếp công việc khoa học.");
    await page.getByText(/^Đã lưu lúc/).waitFor();
    await page.reload();
    await stands("Chưa sắp xếp công việc khoa học.");
  });

  it("what somebody else wrote in the same box meanwhile is shown beside, and one of the two is chosen", async () => {
    const { page } = visitor;
    const [formId = ""] = /FORM_\w+/.exec(page.url()) ?? [];
    await ask(
      page,
      `mutation ($id: ID!, $formId: FormId!) {
        saveFormItem(year: 2026, classificationId: $id, formId: $formId, itemId: "causes", version: 1, value: "Của đảng ủy") { __typename }
      }`,
      { id, formId },
    );
    await causes().fill("Của tôi");
    await page.getByText(/vừa ghi vào ô này nội dung khác/).waitFor();
    await page.getByText("Của đảng ủy").first().waitFor();
    await page.getByRole("button", { name: "Giữ nội dung của tôi" }).click();
    await page.getByText(/^Đã lưu lúc/).waitFor();
    await page.reload();
    await stands("Của tôi");
  });

  const causes = () => visitor.page.getByRole("textbox", { name: /Nguyên nhân của hạn chế, khuyết điểm/ });

  const stands = (words: string) => expect.poll(() => causes().inputValue(), { timeout: 15_000 }).toBe(words);

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
