import { expect, it } from "vitest";
import { heightOf } from "./xlsx-height.ts";

it.each([
  ["a short text stands on one line", [["Ban thường vụ", 36]], 15],
  [
    "a longer one on as many as its column needs",
    [["Tập thể lãnh đạo cơ quan chuyên trách tham mưu, giúp việc", 36]],
    30,
  ],
  [
    "the longest decides",
    [
      ["a", 36],
      ["b".repeat(100), 36],
    ],
    45,
  ],
  ["a broken line counts", [["1\n2\n3", 36]], 45],
  ["no row is higher than a sheet allows", [["c".repeat(9_999), 10]], 409],
] as const)("%s", (_, texts, height) => expect(heightOf(texts)).toBe(height));
