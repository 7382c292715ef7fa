import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodPage } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";

const language = "vi";
const page2026 = "/bao-cao-so-lieu?nam=2026&doi-tuong=MEMBER";
const cell = "Chi bộ 1";

/** As on the paper of the cell: those at the top tier are among the good ones. */
const onPaper = { total: 10, rated: 10, excellent: 2, good: 8, completed: 2, notCompleted: 0 };

// One language: the words of the page are the same story in both, and its tests beside it read them in English.
describe("a cell reports its figures, and the committee above sees them beside what was counted", () => {
  let below: Visitor;
  let above: Visitor;

  beforeAll(async () => {
    [below, above] = await Promise.all([arrive(language), arrive(language)]);
    for (const [{ page }, name] of [
      [below, "chibo1"],
      [above, "sokhcn"],
    ] as const) {
      await page.goto(page2026);
      await signIn(page, language, name);
      await page.getByRole("heading", { name: "Báo cáo số liệu", level: 1 }).waitFor();
    }
  });
  afterAll(async () => {
    await below?.leave();
    await above?.leave();
  });

  it("types its table as it is on paper, and says that the good ones contain the best", async () => {
    const { page } = below;
    await page.getByRole("button", { name: "Lập báo cáo", exact: true }).click();
    const dialog = page.getByRole("dialog");
    for (const [name, count] of Object.entries(onPaper))
      await dialog.locator(`input[name="${name}"]`).fill(String(count));
    await dialog
      .getByRole("group", { name: /đã gồm cả/ })
      .getByRole("radio", { name: "Đã gồm", exact: true })
      .check();
    await dialog.getByText("Các mức khớp").waitFor();
    await expectGoodPage(page, language);
    await dialog.getByRole("button", { name: "Lưu báo cáo" }).click();
    await dialog.waitFor({ state: "detached" });
  });

  it("submits it, once it was said what that means", async () => {
    const { page } = below;
    await page.getByRole("button", { name: "Nộp báo cáo", exact: true }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/Báo cáo 10 đối tượng, trong đó 10 được xếp loại/).waitFor();
    await dialog.getByRole("button", { name: "Nộp báo cáo", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    await page.getByText(/^Đã nộp ngày/).waitFor();
  });

  it("the committee above sees reported and counted side by side, and what differs", async () => {
    const { page } = above;
    await page.reload();
    const lines = page
      .getByRole("region", { name: "Đơn vị trực thuộc", exact: true })
      .locator("tbody", { hasText: cell });
    await lines.getByText("Chênh lệch").waitFor();
    const figuresOf = async (source: string) =>
      (await lines.getByRole("row").filter({ hasText: source }).getByRole("cell").allTextContents()).slice(-10);
    const [reported, counted] = [await figuresOf("Báo cáo"), await figuresOf("Hệ thống")];
    // of the eight good ones two are the best: six stand at their own tier
    expect(reported.slice(1, 6)).toEqual(["10", "2", "6", "2", "0"]);
    expect(counted.slice(1, 6)).not.toEqual(reported.slice(1, 6));
    await expectGoodPage(page, language);
  });
});
