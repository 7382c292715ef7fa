import { expect, it } from "vitest";
import { everyYear } from "./every-year.ts";

it("a year missing between two others is a gap", () => {
  const [of2018, of2016] = [{ year: 2018 }, { year: 2016 }];
  expect(everyYear([of2018, of2016])).toEqual([
    { year: 2016, point: of2016 },
    { year: 2017, point: null },
    { year: 2018, point: of2018 },
  ]);
});

it("no years, no gaps", () => expect(everyYear([])).toEqual([]));
