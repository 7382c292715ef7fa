import { expect, it } from "vitest";
import { aMember2025 } from "../testing/facts-2025.ts";
import { findingIn } from "../testing/verdicts.ts";
import { under2025 } from "../testing/verdicts-2025.ts";

it.each([
  [29.5, 50, "79.5 < 90"],
  [29.99, 60, "89.99 < 90"],
  [29.99, 60.01, "90 ≥ 90"],
])("%d and %d are compared with a band in points: %s", (common, results, sum) =>
  expect(
    findingIn(under2025(aMember2025({ points: { common, results } })), "QD366.TIER.EXCELLENT.POINTS").arithmetic,
  ).toBe(sum),
);
