import { describe, expect, it } from "vitest";
import clauses from "../testing/clauses.json" with { type: "json" };
import { dueDateOf, isInTime } from "./due-day.ts";
import { kh57 } from "./kh57.ts";
import { covers, ruleSetById } from "./rule-sets.ts";

it("names the document it holds, and those it builds on by number alone", () => {
  expect(kh57).toMatchObject({ number: "57-KH/ĐUVP", date: "2016-11-09", regime: "POINTS_2016", isTextHeld: true });
  expect(kh57.buildsOn.map(({ number, isTextHeld }) => [number, isTextHeld])).toEqual([
    ["41-CV/BTC", false],
    ["381-KH/ĐUK", false],
  ]);
});

it("is for 2016 alone", () => {
  expect(ruleSetById("KH57")).toBe(kh57);
  expect([2015, 2016, 2017].map((year) => covers(kh57, year))).toEqual([false, true, false]);
});

it("sets its two days in December, each «trước ngày»", () => {
  const { review, dossier, inclusive } = kh57.parameters.deadlines;
  expect([review, dossier].map((day) => dueDateOf(day, 2016))).toEqual(["2016-12-20", "2016-12-25"]);
  expect(isInTime("2016-12-24", "2016-12-25", inclusive)).toBe(true);
  expect(isInTime("2016-12-25", "2016-12-25", inclusive)).toBe(false);
});

describe("the score sheet", () => {
  const { scoreSheet, parameters } = kh57;

  it("gives as many points as its groups, and no more", () => {
    expect(scoreSheet.map(({ field, max }) => [field, max])).toEqual([
      ["p1", 40],
      ["p2", 20],
      ["p3", 15],
      ["p4", 15],
      ["p5", 10],
    ]);
    expect(scoreSheet.reduce((sum, { max }) => sum + max, 0)).toBe(parameters.points.maxTotal);
  });

  it("calls its groups as the plan does, each with the points it gives", () => {
    const quotes = clauses.find(({ id }) => id === "KH57.POINTS.WEIGHTS")?.quotes ?? [];
    expect(scoreSheet.map(({ label }) => label.vi)).toEqual(quotes.map((quote) => quote.replace(/^[a-e]\) /, "")));
    for (const { label, max } of scoreSheet) expect(label.vi.endsWith(`(${max} điểm)`)).toBe(true);
  });
});
