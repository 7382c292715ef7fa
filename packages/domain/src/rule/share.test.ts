import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { greatestWithin, shareAbove, shareAtLeast, shareBelow, spellShare } from "./share.ts";

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
        const greatest = greatestWithin(whole, percent);
        expect(shareAbove(greatest, whole, percent)).toBe(false);
        expect(shareAbove(greatest + 1, whole, percent)).toBe(true);
      }),
    );
  });
});

it("spells the sum out", () => expect(spellShare(7, 10, 80, "<")).toBe("100 · 7 = 700 < 80 · 10 = 800"));
