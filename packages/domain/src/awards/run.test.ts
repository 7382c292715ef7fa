import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { candidacyOfYear, candidacyOfYearsInARow, yearsToAttest } from "./candidacy.ts";
import { runUpTo, yearsLookedAt } from "./run.ts";
import type { YearlyResult } from "./yearly-result.ts";

const hd21 = { consecutiveYears: 5, gapBreaksRun: true };
const bridged = { consecutiveYears: 5, gapBreaksRun: false };

const excellent = (...years: readonly number[]): readonly YearlyResult[] =>
  years.map((year) => ({ year, regime: "TIERS_2019", tier: "EXCELLENT" }));

describe("five years in a row (rules.md, example 58)", () => {
  it("2019–2023: a candidate for five years in 2023, not before", () => {
    const results = excellent(2019, 2020, 2021, 2022, 2023);
    expect(candidacyOfYearsInARow(results, 2023, hd21)).toBe("CANDIDATE");
    expect(candidacyOfYearsInARow(results, 2022, hd21)).toBe("NONE");
    expect(runUpTo(results, 2022, hd21).years).toEqual([2022, 2021, 2020, 2019]);
  });

  it("2019–2020 and 2022–2024: the run is broken in 2021, only the year counts", () => {
    const results = excellent(2019, 2020, 2022, 2023, 2024);
    expect(candidacyOfYearsInARow(results, 2024, hd21)).toBe("NONE");
    expect(candidacyOfYear(results, 2024)).toBe("CANDIDATE");
    expect(runUpTo(results, 2024, hd21).years).toEqual([2024, 2023, 2022]);
  });
});

describe("what ends a run", () => {
  const with2021 = (result: Partial<YearlyResult>): readonly YearlyResult[] => [
    ...excellent(2019, 2020, 2022, 2023, 2024, 2025),
    { year: 2021, regime: "TIERS_2019", tier: null, ...result },
  ];

  it.each([
    ["a lower tier", with2021({ tier: "GOOD" }), bridged, 4],
    ["a year without a tier", with2021({}), hd21, 4],
    ["no result at all", excellent(2019, 2020, 2022, 2023, 2024, 2025), hd21, 4],
    ["a year without a tier, where gaps do not break", with2021({}), bridged, 6],
    ["no result at all, where gaps do not break", excellent(2019, 2020, 2022, 2023, 2024, 2025), bridged, 6],
    ["nothing", with2021({ tier: "EXCELLENT" }), hd21, 7],
  ] as const)("%s", (_what, results, parameters, length) =>
    expect(runUpTo(results, 2025, parameters).years).toHaveLength(length),
  );

  it("the year asked must be at the top tier itself", () => {
    expect(runUpTo(with2021({}), 2021, bridged).years).toEqual([]);
    expect(runUpTo(excellent(2019), 2020, bridged).years).toEqual([]);
    expect(candidacyOfYear(with2021({}), 2021)).toBe("NONE");
  });
});

describe("a year of another regime never counts by itself (rules.md 4.4)", () => {
  const year2018 = (isAttested?: boolean): readonly YearlyResult[] => [
    { year: 2018, regime: "NOT_HELD", tier: "EXCELLENT", ...(isAttested === undefined ? {} : { isAttested }) },
    ...excellent(2019, 2020, 2021, 2022),
  ];

  it.each([
    [undefined, "NEEDS_ATTESTATION", [2018]],
    [true, "CANDIDATE", []],
    [false, "NONE", []],
  ] as const)("attested %s: %s", (isAttested, candidacy, toAttest) => {
    expect(candidacyOfYearsInARow(year2018(isAttested), 2022, hd21)).toBe(candidacy);
    expect(yearsToAttest(year2018(isAttested), 2022, hd21)).toEqual(toAttest);
  });

  it("nothing is asked where five years stand without it", () =>
    expect(yearsToAttest([...year2018(), ...excellent(2023)], 2023, hd21)).toEqual([]));
});

it("the years looked at, each with its standing, the latest first", () => {
  const results: readonly YearlyResult[] = [
    ...excellent(2022, 2023),
    { year: 2021, regime: "TIERS_2019", tier: "GOOD" },
    { year: 2019, regime: "NOT_HELD", tier: "EXCELLENT" },
    { year: 2018, regime: "NOT_HELD", tier: "EXCELLENT" },
  ];
  expect(yearsLookedAt(results, 2023, hd21).map(({ year, standing }) => `${year} ${standing}`)).toEqual([
    "2023 COUNTS",
    "2022 COUNTS",
    "2021 ENDS",
    "2020 GAP",
    "2019 OPEN",
  ]);
});

describe("against a walk year by year", () => {
  const result = fc.record({
    regime: fc.constantFrom("TIERS_2019" as const, "NOT_HELD" as const),
    tier: fc.constantFrom("EXCELLENT" as const, "EXCELLENT" as const, "GOOD" as const, null),
    isAttested: fc.option(fc.boolean(), { nil: undefined }),
  });
  const history = fc.uniqueArray(fc.tuple(fc.integer({ min: 2012, max: 2023 }), result), {
    selector: ([year]) => year,
  });

  /** Every open attestation answered alike. */
  function walk(results: readonly YearlyResult[], gapBreaksRun: boolean, open: boolean): readonly number[] {
    const of = (year: number) => results.find((each) => each.year === year);
    const counts = (year: number): boolean => {
      const each = of(year);
      const isOther = each?.regime !== of(2023)?.regime;
      return each?.tier === "EXCELLENT" && (!isOther || (each.isAttested ?? open));
    };
    const years: number[] = [];
    for (let year = 2023; year >= 2012; year -= 1) {
      const isGap = (of(year)?.tier ?? null) === null;
      if (isGap && !gapBreaksRun && year < 2023) continue;
      if (!counts(year)) break;
      years.push(year);
    }
    return years;
  }

  it("counts the same years", () =>
    fc.assert(
      fc.property(history, fc.boolean(), (pairs, gapBreaksRun) => {
        const results = pairs.map(([year, { isAttested, ...rest }]) => ({
          year,
          ...rest,
          ...(isAttested === undefined ? {} : { isAttested }),
        }));
        const run = runUpTo(results, 2023, { gapBreaksRun });
        expect(run.years).toEqual(walk(results, gapBreaksRun, false));
        expect(run.possibleYears).toEqual(walk(results, gapBreaksRun, true));
        expect(runUpTo([...results].reverse(), 2023, { gapBreaksRun })).toEqual(run);
      }),
    ));
});
