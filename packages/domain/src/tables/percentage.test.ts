import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalText, percentage } from "./percentage.ts";

const text = (part: number, whole: number, decimals?: number): string => {
  const share = percentage(part, whole, decimals);
  return share === null ? "none" : decimalText(share);
};

describe("percentages are rounded half up, exactly", () => {
  it.each([
    [2, 11, 1, "18.2"],
    [1, 8, 1, "12.5"],
    [1, 16, 1, "6.3"],
    [1, 2000, 1, "0.1"],
    [1, 2001, 1, "0.0"],
    [1, 3, 0, "33"],
    [2, 3, 2, "66.67"],
    [439, 709, 2, "61.92"],
    [0, 7, 1, "0.0"],
    [7, 7, 1, "100.0"],
    [200, 3, 1, "6666.7"],
    [0, 0, 1, "none"],
  ])("%i of %i to %i decimals: %s", (part, whole, decimals, expected) =>
    expect(text(part, whole, decimals)).toBe(expected),
  );

  it("is never further than half a unit from the true share", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (part, whole) => {
        const value = BigInt(percentage(part, whole)?.value ?? -1);
        const twice = 2n * (1000n * BigInt(part) - value * BigInt(whole));
        expect(twice >= -BigInt(whole) && twice < BigInt(whole)).toBe(true);
      }),
    );
  });
});
