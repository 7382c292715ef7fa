import { expect, it } from "vitest";
import { aTable } from "../../testing/printed-table.ts";
import { explainCorrection } from "./correction-words.ts";
import { correctionsOf } from "./corrections.ts";
import { explainFault } from "./fault-words.ts";
import type { PrintedTable } from "./printed-table.ts";
import { tableFaults } from "./soundness.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const corrections = (table: PrintedTable): readonly string[] =>
  correctionsOf(table).map(({ figures }) =>
    plain(figures.map((figure) => explainCorrection(figure, table).vi).join("; ")),
  );
const sentences = (table: PrintedTable, language: "vi" | "en"): readonly string[] =>
  tableFaults(table).map((fault) => plain(explainFault(fault, table)[language]));

const tanYen = aTable({ total: 41, rated: 41, EXCELLENT: 24, GOOD: [15, "36.7"], COMPLETED: [22, "4.8"] });
const quangNam = aTable({ total: 1709, decimals: 2, GOOD: [1439, "84.75"] });

// biome-ignore format: a table, one case per line
it.each<readonly [why: string, table: PrintedTable, corrections: readonly string[]]>([
  ["sound", aTable({ rated: 4, GOOD: [1, "25"] }), []],
  ["a typing error and a rounding", tanYen, ["số HTNV: 22 → 2; tỷ lệ HTTNV: 36,7 % → 36,6 %; tỷ lệ HTNV: 4,8 % → 4,9 %"]],
  ["percentages of the total", aTable({ total: 545, rated: 543, EXCELLENT: [304, "55.8"], GOOD: [228, "41.8"] }), ["tỷ lệ HTXSNV: 55,8 % → 56,0 %; tỷ lệ HTTNV: 41,8 % → 42,0 %"]],
  ["rated not printed, every tier is", aTable({ total: 12, EXCELLENT: 2, GOOD: 7, COMPLETED: 1, NOT_COMPLETED: 0 }), ["in thêm số được xếp loại: 10"]],
  ["rated not printed, but told by a percentage", quangNam, ["in thêm số được xếp loại: 1.698"]],
  ["rated not printed, and nothing tells it", aTable({ total: 12, GOOD: 7 }), []],
  ["any of the counts may be wrong", aTable({ rated: 10, EXCELLENT: 5, GOOD: 6 }), ["số HTXSNV: 5 → 4", "số HTTNV: 6 → 5", "số được xếp loại: 10 → 11"]],
  ["every percentage is right of the sum: the rated are wrong", aTable({ rated: 10, EXCELLENT: [5, "45.5"], GOOD: [6, "54.5"] }), ["số được xếp loại: 10 → 11"]],
  ["more rated than there are, by the tiers", aTable({ total: 10, rated: 11, EXCELLENT: 2, GOOD: 7, COMPLETED: 1, NOT_COMPLETED: 0 }), ["số được xếp loại: 11 → 10"]],
  ["more rated than there are, by the total", aTable({ total: 10, rated: 11, EXCELLENT: 2, GOOD: 8, COMPLETED: 1, NOT_COMPLETED: 0 }), ["tổng số: 10 → 11"]],
  ["wrong twice over: nobody can tell", aTable({ total: 10, rated: 11, EXCELLENT: 20, GOOD: 20 }), []],
])("%s", (_, table, expected) => expect(corrections(table)).toEqual(expected));

it("says what is wrong in one sentence each, in both languages", () => {
  expect(sentences(tanYen, "vi")).toEqual([
    "Các mức cộng lại là 61, nhiều hơn số được xếp loại 41 là 20.",
    "Tỷ lệ “Hoàn thành tốt nhiệm vụ” in 36,7 %; 15 trên 41, làm tròn đúng là 36,6 %.",
    "Tỷ lệ “Hoàn thành nhiệm vụ” in 4,8 %; 22 trên 41 là 53,7 %.",
    "Số “Hoàn thành nhiệm vụ” in 22 có thể là đánh máy nhầm: nếu là 2 thì cả bảng khớp.",
  ]);
  expect(sentences(tanYen, "en")).toEqual([
    "The tiers add up to 61, 20 more than the 41 rated.",
    "“Good completion of tasks” is printed as 36.7%; 15 of 41, rightly rounded, is 36.6%.",
    "“Completion of tasks” is printed as 4.8%; 22 of 41 is 53.7%.",
    "The 22 at “Completion of tasks” is probably a typing error: with 2 the whole table fits.",
  ]);
  expect(sentences(quangNam, "vi")).toEqual([
    "Bảng không in số được xếp loại, nên không rõ các tỷ lệ tính trên số nào; theo chính các tỷ lệ ấy thì là 1.698.",
    "Tỷ lệ “Hoàn thành tốt nhiệm vụ” in 84,75 %; 1.439 trên 1.709 là 84,20 %. Mọi tỷ lệ đều đúng nếu tính trên 1.698.",
  ]);
});

it("calls the tiers of 2016 by their names", () => {
  const table: PrintedTable = { ...aTable({ rated: 10, EXCELLENT: [5, "51.0"] }), regime: "POINTS_2016" };
  expect(sentences(table, "vi")).toEqual(["Tỷ lệ “Trong sạch, vững mạnh” in 51,0 %; 5 trên 10 là 50,0 %."]);
  expect(sentences({ ...table, subject: "MEMBER" }, "en")[0]).toContain("“Excellent completion of tasks”");
});

it("leaves no place unfilled in any sentence", () => {
  const broken = aTable({
    total: 9,
    rated: 10,
    EXCELLENT: [1, "90"],
    GOOD: [2, "20.1"],
    COMPLETED: 3,
    NOT_COMPLETED: 0,
  });
  for (const language of ["vi", "en"] as const)
    for (const sentence of [...sentences(broken, language), ...sentences(aTable({ GOOD: [1, "10"] }), language)])
      expect(sentence).toMatch(/^[^{}]+\.$/);
});
