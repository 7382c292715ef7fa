import { expect, it } from "vitest";
import { asks, standingOf } from "./demand.ts";
import { tell } from "./fact-makers.ts";

const asked = ["Hoàn thành 100 % nhiệm vụ được giao.", "All the assigned tasks completed."] as const;

it.each([
  ["FAILED", "Chưa đạt: hoàn thành 100 % nhiệm vụ được giao.", "Not met: all the assigned tasks completed."],
  ["WARNING", "Chưa đạt: hoàn thành 100 % nhiệm vụ được giao.", "Not met: all the assigned tasks completed."],
  ["UNKNOWN", "Chưa rõ: hoàn thành 100 % nhiệm vụ được giao.", "Not known: all the assigned tasks completed."],
  ["PASSED", ...asked],
] as const)("what is asked does not read as met where it is not: %s", (outcome, vi, en) => {
  expect(standingOf(asks([], ...asked), outcome)).toEqual({ vi, en });
});

it("a sentence that says what was found stands as it is", () => {
  expect(standingOf(tell([], ...asked), "FAILED").vi).toBe(asked[0]);
});
