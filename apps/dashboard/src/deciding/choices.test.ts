import { expect, it } from "vitest";
import { isChanged, isOpen, tierItems, tierOf } from "./choices.ts";
import { aCandidate } from "./sampleScope.ts";

const chosen = (version: number) => new Map([["1", { version, tier: "EXCELLENT" } as const]]);

it("the tier considered is the one chosen, else the furthest step so far", () => {
  const row = aCandidate({ tier: "GOOD" });
  expect(tierOf(row, new Map())).toBe("GOOD");
  expect(tierOf(row, chosen(1))).toBe("EXCELLENT");
  expect([isChanged(row, new Map()), isChanged(row, chosen(1))]).toEqual([false, true]);
});

it("a choice for a candidate that has changed meanwhile no longer holds", () =>
  expect(tierOf(aCandidate({ version: 2, tier: "COMPLETED" }), chosen(1))).toBe("COMPLETED"));

it("who has no tier yet is not tried", () =>
  expect(tierItems([aCandidate({ tier: null }), aCandidate({ id: "2" })], new Map())).toEqual([
    { id: "2", version: 1, tier: "GOOD" },
  ]));

it.each([
  ["DRAFT", true],
  ["APPRAISED", true],
  ["DECIDED", false],
  ["NOTIFIED", false],
  ["ADJUSTED", false],
] as const)("at %s it is still open: %s", (state, open) => expect(isOpen(aCandidate({ state }))).toBe(open));
