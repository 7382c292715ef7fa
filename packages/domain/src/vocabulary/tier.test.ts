import { expect, it } from "vitest";
import { isTierAtLeast, lowestOf, tierAbove, tierBelow } from "./tier.ts";

it("knows the next tier up and down", () => {
  expect(tierAbove("NOT_COMPLETED")).toBe("COMPLETED");
  expect(tierAbove("EXCELLENT")).toBeNull();
  expect(tierBelow("EXCELLENT")).toBe("GOOD");
  expect(tierBelow("NOT_COMPLETED")).toBeNull();
});

it("«trở lên» includes the tier itself", () => {
  expect(isTierAtLeast("GOOD", "GOOD")).toBe(true);
  expect(isTierAtLeast("COMPLETED", "GOOD")).toBe(false);
});

it("finds the lowest of several tiers, none of none", () => {
  expect(lowestOf(["GOOD", "COMPLETED", "EXCELLENT"])).toBe("COMPLETED");
  expect(lowestOf([])).toBeNull();
});
