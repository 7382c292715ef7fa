import { expect, it } from "vitest";
import { ReportSection } from "./narrative.ts";
import { sectionNumeral } from "./section-numeral.ts";

it("numbers every part a report can have", () => {
  const numerals = Object.keys(ReportSection).map((_, at) => sectionNumeral(at));
  expect(numerals).toEqual(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]);
  expect([9, 13, 18].map(sectionNumeral)).toEqual(["X", "XIV", "XIX"]);
});
