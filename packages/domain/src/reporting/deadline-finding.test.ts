import { describe, expect, it } from "vitest";
import { hd21 } from "../rule-sets/hd21.ts";
import { ruleSetById } from "../rule-sets/rule-sets.ts";
import type { Deadline, KindOfYear } from "./deadline.ts";
import { deadlineFinding } from "./deadline-finding.ts";
import { deadlineRules2025 } from "./deadline-rules-2025.ts";
import { deadlinesFor } from "./organisation-deadlines.ts";
import type { ReportingFacts } from "./reporting-context.ts";

const context = (id: string, year: number) => ({ ruleSet: ruleSetById(id) ?? hd21, year, asOf: "2021-02-01" });

it("asks the rule of the document that sets the day, with its clause", () => {
  const under = context("KH174", 2020);
  const [deadline] = deadlinesFor(under.ruleSet, 2020, "GRASSROOTS_PARTY_CELL");
  const facts = { kind: "GRASSROOTS_PARTY_CELL", receivedAt: "2020-12-18" } as const;
  expect(deadlineFinding(deadline as Deadline, facts, under)).toMatchObject({
    ruleId: "KH174.DEADLINE.GRASSROOTS",
    outcome: "WARNING",
    clause: [expect.stringContaining("trước ngày 15/12 hằng năm")],
    message: { vi: "Muộn 4 ngày (18/12/2020)." },
  });
});

it("the reviews of 2016 are asked for the day they were finished, not for what was received", () => {
  const under = context("KH57", 2016);
  const deadlines = deadlinesFor(under.ruleSet, 2016, "SUBORDINATE_PARTY_CELL");
  const facts = { kind: "SUBORDINATE_PARTY_CELL", reviewsFinishedOn: "2016-12-19", receivedAt: "2016-12-26" } as const;
  expect(deadlines.map((each) => deadlineFinding(each, facts, under).outcome)).toEqual(["PASSED", "WARNING"]);
});

it("a day the committee set itself rests on the plan every committee makes", () => {
  const own = {
    slot: "GRASSROOTS",
    ruleId: "HD21.REPORT.ANNUAL_PLAN",
    documentId: "HD21",
    citation: "HD 21, III.1, bullet 4",
    dueOn: "2020-12-20",
    inclusive: false,
  } as const;
  const found = deadlineFinding(own, { kind: "GRASSROOTS_PARTY_CELL", receivedAt: null }, context("HD21", 2020));
  expect(found).toMatchObject({
    ruleId: own.ruleId,
    effect: "DEADLINE",
    message: { vi: "Chưa có; đã quá hạn 44 ngày." },
  });
});

describe("under QĐ 366 (HD 43, 4.1)", () => {
  const under = { ...context("QD366", 2025), asOf: "2026-02-01" };
  const commune = "COMMUNE_PARTY_ORGANIZATION";
  const finding = (facts: Omit<ReportingFacts, "kind">, unit: KindOfYear = {}, at = under) => {
    const [deadline] = deadlinesFor(at.ruleSet, 2025, commune, unit);
    return deadlineFinding(deadline as Deadline, { kind: commune, ...facts }, at);
  };

  it("what counts is the day of the last decision, not the one the results came in", () => {
    const words = [expect.stringContaining("trước ngày 31/12 hằng năm")];
    const late = { ruleId: "HD43.DEADLINE.YEAR_END", outcome: "WARNING", clause: words };
    expect(finding({ decidedOn: "2025-12-31", receivedAt: "2025-12-20" })).toMatchObject(late);
    expect(finding({ decidedOn: "2025-12-30", receivedAt: "2026-01-02" })).toMatchObject({ outcome: "PASSED" });
    expect(finding({ decidedOn: null })).toMatchObject(late);
  });

  it("a school has the same day by its own clause, a unit that closes its year later another", () => {
    const school = finding({ decidedOn: "2025-12-30" }, { isSchool: true });
    expect(school).toMatchObject({ ruleId: "HD43.DEADLINE.SCHOOLS", outcome: "PASSED" });
    const later = (decidedOn: string) => finding({ decidedOn }, { closesYearLater: true });
    expect(later("2026-01-14")).toMatchObject({ ruleId: "HD43.DEADLINE.SPECIAL_UNITS", outcome: "PASSED" });
    expect(later("2026-01-15")).toMatchObject({ outcome: "WARNING" });
  });

  it("the day of the letter of the city binds collectives and leaders, as its clause names them", () => {
    const city = context("HCM2025", 2025).ruleSet;
    const days = deadlinesFor(city, 2025, commune).map(({ ruleId, dueOn, subjects }) => [ruleId, dueOn, subjects]);
    const rule = deadlineRules2025.find(({ id }) => id === "HCM2025.DEADLINE");
    expect(days).toEqual([
      ["HD43.DEADLINE.YEAR_END", "2025-12-31", undefined],
      ["HCM2025.DEADLINE", "2025-12-05", rule?.subjects],
    ]);
  });
});
