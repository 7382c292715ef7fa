import { expect, it } from "vitest";
import { keep, type RowsKept } from "./rowsKept.ts";

const idsFrom = (first: number, count: number) => Array.from({ length: count }, (_, at) => String(first + at));
const rowsOf = (ids: readonly string[]) => ids.map((id) => ({ id }));

it("a row the API leaves out is not asked for again", () => {
  const kept: RowsKept<{ id: string }> = new Map();
  keep(kept, ["1", "2"], rowsOf(["2"]), "2020|MEMBER");
  expect(kept.get("1")).toEqual({ row: null, stamp: "2020|MEMBER" });
  expect(kept.get("2")).toEqual({ row: { id: "2" }, stamp: "2020|MEMBER" });
});

it("who scrolls through a country keeps what was seen last", () => {
  const kept: RowsKept<{ id: string }> = new Map();
  for (let first = 0; first < 9_000; first += 100)
    keep(kept, idsFrom(first, 100), rowsOf(idsFrom(first, 100)), "2020|");
  expect([kept.size, [...kept.keys()].at(0), [...kept.keys()].at(-1)]).toEqual([3_000, "6000", "8999"]);
});
