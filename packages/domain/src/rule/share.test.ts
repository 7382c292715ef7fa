import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  greatestWithin,
  hundredths,
  isAboveFraction,
  shareAbove,
  shareAtLeast,
  shareBelow,
  spellFraction,
  spellShare,
} from "./share.ts";

describe("shares are compared by whole numbers", () => {
  it.each([
    [8, 10, 80, true],
    [7, 10, 80, false],
    [15, 19, 80, false],
    [16, 20, 80, true],
    [7, 14, 50, true],
    [0, 0, 100, true],
  ])("%i of %i is at least %i %%: %s", (part, whole, percent, expected) =>
    expect(shareAtLeast(part, whole, percent)).toBe(expected),
  );

  it.each([
    [10, 20, 50, false],
    [9, 20, 50, true],
    [0, 1, 50, true],
  ])("%i of %i is below %i %%: %s", (part, whole, percent, expected) =>
    expect(shareBelow(part, whole, percent)).toBe(expected),
  );

  it.each([
    [2, 10, 20, false],
    [3, 10, 20, true],
    [4, 15, 20, true],
    [0, 0, 20, false],
  ])("%i of %i is above %i %%: %s", (part, whole, percent, expected) =>
    expect(shareAbove(part, whole, percent)).toBe(expected),
  );

  it("stays exact where the products leave the safe whole numbers", () => {
    const whole = Number.MAX_SAFE_INTEGER;
    expect(shareAtLeast(whole - 1, whole, 100)).toBe(false);
    expect(shareAtLeast(whole, whole, 100)).toBe(true);
    expect(spellShare(whole, whole, 100, "≥")).toContain("900719925474099100");
  });

  it("below and at least are opposites, above is neither at the border", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), fc.nat(100), (part, whole, percent) => {
        expect(shareBelow(part, whole, percent)).toBe(!shareAtLeast(part, whole, percent));
        if (shareAbove(part, whole, percent)) expect(shareAtLeast(part, whole, percent)).toBe(true);
      }),
    );
  });

  it("the greatest part within a share is within it, one more is not", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.nat(100), (whole, percent) => {
        const greatest = greatestWithin(whole, hundredths(percent));
        expect(shareAbove(greatest, whole, percent)).toBe(false);
        expect(shareAbove(greatest + 1, whole, percent)).toBe(true);
      }),
    );
  });
});

describe("fractions of the documents", () => {
  const [twoThirds, half] = [
    { numerator: 2, denominator: 3 },
    { numerator: 1, denominator: 2 },
  ];

  it.each([
    [12, 18, twoThirds, false],
    [13, 18, twoThirds, true],
    [5, 10, half, false],
    [6, 10, half, true],
    [0, 0, half, false],
    [6004799503160661, 9007199254740991, twoThirds, true],
    [6004799503160660, 9007199254740991, twoThirds, false],
  ])("%i of %i is above %j: %s", (part, whole, fraction, expected) =>
    expect(isAboveFraction(part, whole, fraction)).toBe(expected),
  );

  it("the greatest part within 2/5 is rounded down", () => {
    const greatest = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((cells) =>
      greatestWithin(cells, { numerator: 2, denominator: 5 }),
    );
    expect(greatest).toEqual([0, 0, 1, 1, 2, 2, 2, 3, 3, 4]);
  });
});

it("spells the sum out", () => {
  expect(spellShare(7, 10, 80, "<")).toBe("100 · 7 = 700 < 80 · 10 = 800");
  expect(spellFraction(12, 18, { numerator: 2, denominator: 3 }, "≤")).toBe("3 · 12 = 36 ≤ 2 · 18 = 36");
});
