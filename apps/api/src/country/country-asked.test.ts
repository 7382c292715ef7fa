import { expect, test } from "vitest";
import { countryAsked } from "./country-asked.ts";

test("without a word: 100,000 members, the three years up to 2022", () =>
  expect(countryAsked([])).toMatchObject({
    size: { members: 100_000 },
    years: [2020, 2021, 2022],
    seed: 1,
    rules: false,
  }));

test.each([[["--members", "5"]], [["--years", "5"]], [["--seed", "x"]], [["--member", "500"]], [["500"]]])(
  "%j is not understood",
  (args) => expect(countryAsked(args)).toBeNull(),
);
