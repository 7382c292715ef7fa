import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { idOf } from "./ask.ts";
import { expectGoodPage } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";

const [cell, renamed, commune] = [
  "Chi bộ Trạm Y tế Ea Kao",
  "Chi bộ Trạm Y tế phường Ea Kao",
  "Đảng ủy phường Quy Nhơn",
];

describe("who administers the product changes the tree", () => {
  let visitor: Visitor;
  const page = (): Page => visitor.page;
  const dialog = () => page().getByRole("dialog");

  beforeAll(async () => {
    visitor = await arrive("vi");
    await visitor.page.goto("/");
    await signIn(visitor.page, "vi", "quantri");
  });
  afterAll(() => visitor?.leave());

  async function open(name: string): Promise<void> {
    await page().goto(`/don-vi?don-vi=${await idOf(page(), name, 2026)}&nam=2026`);
    await page().getByRole("heading", { level: 1, name }).waitFor();
  }

  async function fill(act: string, fields: Readonly<Record<string, string>>): Promise<void> {
    await page().getByRole("button", { name: "Thay đổi tổ chức" }).click();
    await dialog().getByRole("combobox", { name: "Việc" }).selectOption({ label: act });
    for (const [name, value] of Object.entries(fields)) await dialog().getByRole("textbox", { name }).fill(value);
    await dialog().getByRole("button", { name: "Xem trước thay đổi" }).click();
  }

  it("is told what stands in the way of a commune's end, how much of it and where it is settled, and keeps what was typed", async () => {
    await open(commune);
    await fill("Giải thể", { "Số quyết định": "15-QĐ/TU", "Từ ngày": "01/11/2026" });
    await dialog()
      .getByText(/^Còn \d+ tổ chức trực thuộc: chuyển hoặc sáp nhập trước/)
      .waitFor();
    await dialog().getByRole("link", { name: "Mở tổ chức" }).waitFor();
    expect(await dialog().getByRole("button", { name: "Ghi thay đổi" }).isDisabled()).toBe(true);
    await dialog().getByRole("button", { name: "Sửa lại" }).click();
    expect(await dialog().getByRole("textbox", { name: "Số quyết định" }).inputValue()).toBe("15-QĐ/TU");
    await expectGoodPage(page(), "vi");
    await page().keyboard.press("Escape");
  });

  it("sees what a new name changes, records it, and finds it in the history", async () => {
    await open(cell);
    await fill("Đổi tên", { "Tên mới": renamed, "Số quyết định": "16-QĐ/ĐU", "Từ ngày": "01/11/2026" });
    await dialog()
      .getByText(/^Từ ngày 01\/11\/2026: 1 tổ chức thay đổi/)
      .waitFor();
    await expectGoodPage(page(), "vi");
    await dialog().getByRole("button", { name: "Ghi thay đổi" }).click();
    await dialog().waitFor({ state: "detached" });
    await page().getByRole("heading", { level: 1, name: renamed }).waitFor();
    await page().getByText("Quyết định số 16-QĐ/ĐU").waitFor();
  });

  it("is told line by line what is wrong with a file", async () => {
    await page().getByRole("main").getByRole("link", { name: "Nhập tệp thay đổi tổ chức" }).click();
    const file = [
      "Việc;Tổ chức;Về cấp trên, vào tổ chức;Tên mới;Loại hình;Từ ngày;Số quyết định",
      `Đổi tên;${renamed};;${cell};;2/11/2026;17-QĐ/ĐU`,
      "Giải thể;Đảng ủy Không Có;;;;2/11/2026;17-QĐ/ĐU",
    ].join("\n");
    const chosen = { name: "thay-doi.csv", mimeType: "text/csv", buffer: Buffer.from(file) };
    await page().locator("input[type=file]").setInputFiles(chosen);
    await page()
      .getByText(/Dòng 3 \(Giải thể «Đảng ủy Không Có»\)/)
      .waitFor();
    await expectGoodPage(page(), "vi");
    const right = { ...chosen, buffer: Buffer.from(file.split("\n").slice(0, 2).join("\n")) };
    await page().locator("input[type=file]").setInputFiles(right);
    await page().getByRole("button", { name: "Ghi tất cả thay đổi" }).click();
    await page().getByText("Đã ghi 1 thay đổi").waitFor();
  });

  it("and reads in the log what was recorded, and by whom", async () => {
    await page().goto("/nhat-ky?nam=2026");
    const line = page().getByRole("listitem").filter({ hasText: "Thêm thay đổi tổ chức" }).first();
    await line.getByText("Số quyết định").waitFor();
    await expectGoodPage(page(), "vi");
  });
});
