import { expect, it } from "vitest";
import { headOfYear } from "./head-of-year.ts";
import { covers } from "./rule-sets.ts";

it.each([
  [2016, "NONE"],
  [2017, "NONE"],
  [2018, "HD16"],
  [2019, "HD21"],
  [2022, "HD21"],
  [2023, "HD25"],
  [2024, "HD25"],
  [2025, "QD366"],
  [2031, "QD366"],
])("%i begins with %s", (year, id) => {
  expect(headOfYear(year).id).toBe(id);
  expect(year === 2016 || covers(headOfYear(year), year)).toBe(true);
});
