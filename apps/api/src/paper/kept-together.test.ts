import { expect, test } from "vitest";
import { aColumn } from "../testing/a-paper-document.ts";
import { areShort, isBrief, keptTogether } from "./kept-together.ts";
import type { PaperBlock } from "./paper-document.ts";

const heading: PaperBlock = { kind: "HEADING", level: 1, text: "Phụ lục 1" };
const paragraph = (text: string): PaperBlock => ({ kind: "PARAGRAPH", text });
const table = (count: number): PaperBlock => ({
  kind: "TABLE",
  columns: [aColumn("Đơn vị")],
  rows: Array.from({ length: count }, () => ({ cells: ["Chi bộ"] })),
});

test("a heading stays with the paragraph or the short table it heads", () => {
  expect(keptTogether([heading, paragraph("Một."), paragraph("Hai.")])).toEqual([
    [heading, paragraph("Một.")],
    [paragraph("Hai.")],
  ]);
  expect(keptTogether([heading, heading, table(3)])).toEqual([[heading, heading, table(3)]]);
});

test("what may be longer than a page is never forced onto one", () => {
  const long = paragraph("Dài ".repeat(500));
  expect(keptTogether([heading, long])).toEqual([[heading], [long]]);
  expect([[table(200)], [table(3)], [long]].map(areShort)).toEqual([false, true, false]);
  const many = Array.from({ length: 50 }, () => heading);
  expect(keptTogether(many).every(areShort)).toBe(true);
  expect(keptTogether(many).flat()).toEqual(many);
});

test("a paragraph of a few lines stands on one page, a longer one may go on", () => {
  expect([paragraph("Một."), paragraph("Dài ".repeat(500)), heading].map(isBrief)).toEqual([true, false, false]);
});
