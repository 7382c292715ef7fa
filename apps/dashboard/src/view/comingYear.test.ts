import { expect, it } from "vitest";
import { comingYearIn, comingYears } from "./comingYear.ts";

it("the two years after the newest can be looked at", () => expect(comingYears(2020)).toEqual([2021, 2022]));

it.each([
  ["nam-toi=2021", 2021],
  ["nam-toi=2023", null],
  ["nam-toi=2020", null],
  ["nam-toi=abc", null],
  ["", null],
])("«%s» after 2020 names %s", (search, year) => expect(comingYearIn(new URLSearchParams(search), 2020)).toBe(year));
