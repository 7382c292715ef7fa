import { expect, test } from "vitest";
import { untimely } from "./untimely.ts";

test.each([
  ["2020-01-01", []],
  ["2021-01-15", []],
  [null, []],
  ["2019-12-31", ["This must not come before the rating year 2020."]],
  ["2021-01-16", ["This day is yet to come."]],
])("of a rating year, seen from two weeks after it: %s", (on, said) =>
  expect(untimely({ on }, 2020, "2021-01-15").map(({ path, message }) => [path, message.en])).toEqual(
    said.map((text) => ["on", text]),
  ),
);
