import { expect, test } from "vitest";
import { z } from "zod";
import { cursorKey, pageOf, pageSize } from "./page.ts";
import { isRefused } from "./refusal.ts";

const key = z.tuple([z.int(), z.string()]);

test.each([
  [0, 1],
  [50, 50],
  [100_000, 200],
])("asked for %i rows, a page holds %i", (asked, held) => {
  expect(pageSize(asked)).toBe(held);
});

test("the cursor of a page is the key of its last row", () => {
  const page = pageOf(
    [
      [1, "a"],
      [2, "b"],
      [3, "c"],
    ] as const,
    2,
    (row) => row,
    ([, name]) => name,
  );
  expect(page.nodes).toEqual(["a", "b"]);
  expect(cursorKey(page.nextCursor, key)).toEqual([2, "b"]);
});

test("the last page has no cursor", () => {
  expect(pageOf([1, 2], 2, (row) => [row], String).nextCursor).toBeNull();
});

test.each(["", "x", "WzEsMl0", "bnVsbA"])("«%s» is no place in this list", (cursor) => {
  expect(isRefused(cursorKey(cursor, key))).toBe(true);
});
