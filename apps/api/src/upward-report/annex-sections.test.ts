import { expect, it } from "vitest";
import { annexSections } from "./annex-sections.ts";
import type { ReportOnPaper } from "./report-on-paper.ts";

const title = { vi: "Danh sách mức thấp nhất", en: "Lowest tier" };
const report = {
  ...{ head: null, organisationName: "Tỉnh ủy Bình Định", content: { figures: { subjects: [] } } },
  annexes: [{ table: "R9", title, printed: { vi: null, en: null } }],
} as unknown as ReportOnPaper;

it.each([
  ["vi", "tệp «bang/R9 Danh sách mức thấp nhất.xlsx» trong hồ sơ gửi cấp trên"],
  ["en", "«bang/R9 Lowest tier.xlsx» in the package"],
] as const)("an annex too long to be printed is named by its file of the package: %s", (language, words) => {
  const [list, ...sheets] = annexSections(report, language);
  expect(JSON.stringify(list)).toContain(words);
  expect(sheets).toEqual([]);
});

it("a table without rows says so, and what a reader has to know of it", () => {
  const printed = { vi: { table: { rows: [] }, note: "Đang rà soát lại." }, en: null };
  const annexes = [{ table: "R11", title, printed }];
  const [list] = annexSections({ ...report, annexes } as unknown as ReportOnPaper, "vi");
  expect(JSON.stringify(list)).toContain("không có trường hợp nào. Đang rà soát lại.");
});
