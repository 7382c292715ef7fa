import { describe, expect, it } from "vitest";
import { type AwardFacts, memberFiveYears, organisationFiveYears, organisationOfTheYear } from "./award-rules.ts";
import type { Selection, YearlyResult } from "./yearly-result.ts";

const hd21 = { year: 2023, award: { consecutiveYears: 5, gapBreaksRun: true } };

const excellent = (...years: readonly number[]): readonly YearlyResult[] =>
  years.map((year) => ({ year, regime: "TIERS_2019", tier: "EXCELLENT" }));

const decided = (isChosen: boolean): Selection => ({ isChosen, chosenBy: "Ban Thường vụ", chosenOn: "2024-02-01" });

const fiveYears = excellent(2019, 2020, 2021, 2022, 2023);
const with2018: readonly YearlyResult[] = [
  { year: 2019, regime: "NOT_HELD", tier: "EXCELLENT" },
  ...excellent(2020, 2021, 2022, 2023),
];

describe("chosen among the candidates", () => {
  it.each<[string, AwardFacts, string]>([
    ["a candidate, not chosen yet", { results: fiveYears }, "UNANSWERED"],
    ["a candidate, chosen", { results: fiveYears, selection: decided(true) }, "PASSED"],
    ["a candidate, another was chosen", { results: fiveYears, selection: decided(false) }, "PASSED"],
    ["no candidate", { results: excellent(2022, 2023) }, "NOT_APPLICABLE"],
    ["no candidate, chosen all the same", { results: excellent(2022, 2023), selection: decided(true) }, "FAILED"],
    ["a year of other rules to be attested", { results: with2018 }, "UNANSWERED"],
    ["chosen before that year is attested", { results: with2018, selection: decided(true) }, "UNANSWERED"],
  ])("%s: %s", (_case, facts, outcome) => {
    expect(organisationFiveYears.check(facts, hd21).outcome).toBe(outcome);
    expect(memberFiveYears.check(facts, hd21).outcome).toBe(outcome);
  });

  it("for the award of the year one year is enough", () => {
    expect(organisationOfTheYear.check({ results: excellent(2023) }, hd21).outcome).toBe("UNANSWERED");
    expect(organisationOfTheYear.check({ results: excellent(2022) }, hd21).outcome).toBe("NOT_APPLICABLE");
  });

  it("says of no candidate only that it is none", () =>
    expect(organisationFiveYears.check({ results: excellent(2023) }, hd21).explain().message.vi).toBe(
      "Chưa đủ điều kiện xét khen thưởng.",
    ));

  it("names the years, what is to be attested and who chose", () => {
    const { facts, arithmetic, message } = organisationFiveYears.check({ results: with2018 }, hd21).explain();
    expect(facts.map(({ name, value }) => `${name}: ${value?.vi}`)).toEqual([
      "years: 2020, 2021, 2022, 2023",
      "toAttest: 2019",
      "selection: undefined",
    ]);
    expect(arithmetic).toBe("4 < 5");
    expect(message.vi).toBe("Cần xác nhận các năm xếp loại theo quy định khác; chờ cấp ủy lựa chọn.");
    const chosen = organisationFiveYears.check({ results: fiveYears, selection: decided(true) }, hd21).explain();
    expect(chosen.message.vi).toBe("Đủ điều kiện xét khen thưởng; Ban Thường vụ đã lựa chọn.");
    expect(chosen.facts.at(-1)?.value?.vi).toBe("Có (Ban Thường vụ, 01/02/2024)");
  });
});
