import { expect, test } from "vitest";
import { aColumn } from "../testing/a-paper-document.ts";
import type { PaperTable } from "./paper-document.ts";
import { tableTypeSize } from "./type-size.ts";

const lying = { orientation: "LANDSCAPE", size: "A4" } as const;
const tableOf = (...columns: readonly (readonly [label: string, width: number])[]): PaperTable => ({
  kind: "TABLE",
  columns: columns.map(([label, width]) => ({ ...aColumn(label), width })),
  rows: [{ cells: columns.map(() => "1") }],
});

test("the more columns the smaller", () => {
  const of = (count: number) =>
    tableTypeSize(tableOf(...Array.from({ length: count }, () => ["Số", 10] as const)), lying);
  expect([3, 7, 11, 14, 18].map(of)).toEqual([13, 12, 11, 10, 9]);
});

test("a word that would be broken in its column makes the whole table smaller, an address does not", () => {
  expect(tableTypeSize(tableOf(["Cấp ủy lựa chọn", 6], ["Tổ chức đảng", 140]), lying)).toBeLessThan(12);
  expect(tableTypeSize(tableOf(["xep-loai", 20], ["thanhuyquynhon@binhdinh", 20]), lying)).toBe(13);
  expect(tableTypeSize(tableOf(["HD21.ELIG.MEMBER.SIX_MONTHS", 30], ["Lý do", 90]), lying)).toBeLessThan(12);
});
