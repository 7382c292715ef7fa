import { writtenDecimal } from "@xep-loai/domain";
import { expect, it } from "vitest";
import { countIn, percentIn } from "./figure.ts";

it.each([
  ["41", 41],
  ["1.234", 1234],
  ["1,234", 1234],
  ["11 992", 11_992],
  ["1.234.567", 1_234_567],
  ["24 đảng bộ", 24],
  ["0", 0],
  ["", null],
  ["–", null],
  ["-", null],
  ["…", null],
])("%j is the count %s", (cell, value) => expect(countIn(cell)).toEqual({ value }));

it.each(["12a", "1.23", "12,5", "-5", "1.2345", "9007199254740993", "24/41"])("%j is no count", (cell) =>
  expect(countIn(cell)).toEqual({ unread: cell }),
);

it.each([
  ["18,2 %", "18.2"],
  ["18.2%", "18.2"],
  ["36,70", "36.70"],
  ["59", "59"],
  ["100 %", "100"],
])("%j is %s percent", (cell, text) => {
  const read = percentIn(cell);
  expect("value" in read && read.value && writtenDecimal(read.value)).toBe(text);
});

it.each(["", "–", "x"])("%j is no percentage, and none is printed", (cell) =>
  expect(percentIn(cell)).toEqual({ value: null }),
);

it.each(["18,2,1", "a %", "1e5", "18 % của 604"])("%j is no percentage", (cell) =>
  expect(percentIn(cell)).toEqual({ unread: cell }),
);
