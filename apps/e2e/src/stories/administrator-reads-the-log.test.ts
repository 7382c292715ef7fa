import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectGoodPage } from "./good-page.ts";
import { arrive, signIn, type Visitor } from "./visitor.ts";
import { languages } from "./words.ts";

/** Each language another member: who opened a file twice a day is told once. */
const about = {
  vi: {
    files: "Hồ sơ đảng viên",
    search: "Tìm theo tên (không cần dấu)",
    typed: "hoang cong",
    member: "Hoàng Công Hải",
    results: "Kết quả xếp loại",
    log: "Nhật ký",
    seen: "Xem hồ sơ",
    line: /Xem hồ sơ đảng viên: Hoàng Công Hải/,
    form: "Biểu mẫu",
    csv: "Tải CSV",
  },
  en: {
    files: "Members' files",
    search: "Search by name (diacritics not needed)",
    typed: "lam thi",
    member: "Lâm Thị Thu An",
    results: "Results",
    log: "Audit log",
    seen: "File seen",
    line: /File seen member: Lâm Thị Thu An/,
    form: "Form",
    csv: "Download CSV",
  },
} as const;

describe.each(languages)("who opened whose file is read by the administrator (%s)", (language) => {
  const of = about[language];
  let committee: Visitor;
  let administrator: Visitor;

  beforeAll(async () => {
    [committee, administrator] = await Promise.all([arrive(language), arrive(language)]);
    await committee.page.goto("/dang-vien?nam=2026");
    await signIn(committee.page, language, "sokhcn");
    await administrator.page.goto("/nhat-ky");
    await signIn(administrator.page, language, "quantri");
  });
  afterAll(async () => {
    await committee?.leave();
    await administrator?.leave();
  });

  it("a committee finds a member by name, and opens the file", async () => {
    const { page } = committee;
    await page.getByRole("heading", { name: of.files, level: 1 }).waitFor();
    await expectGoodPage(page, language);
    await page.getByRole("searchbox", { name: of.search }).fill(of.typed);
    await page.getByRole("link", { name: of.member, exact: true }).waitFor();
    await expectGoodPage(page, language);
    await page.getByRole("link", { name: of.member, exact: true }).click();
    await page.getByRole("region", { name: of.results, exact: true }).getByRole("link", { name: "2025" }).waitFor();
    await expectGoodPage(page, language);
  });

  it("the administrator reads it in the log, narrowed to files that were seen", async () => {
    const { page } = administrator;
    await page.getByRole("heading", { name: of.log, level: 1 }).waitFor();
    await page.getByRole("button", { name: of.seen, exact: true }).click();
    const line = page.getByRole("listitem").filter({ hasText: of.line });
    await line.getByText(of.form, { exact: true }).waitFor();
    await expectGoodPage(page, language);
  });

  it("and takes the log along as a file", async () => {
    const { page } = administrator;
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: of.csv }).click();
    const file = await (await download).createReadStream();
    expect(await text(file)).toContain(of.member);
  });
});
