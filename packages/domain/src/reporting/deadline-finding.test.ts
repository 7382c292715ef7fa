import { expect, it } from "vitest";
import { hd21 } from "../rule-sets/hd21.ts";
import { ruleSetById } from "../rule-sets/rule-sets.ts";
import type { Deadline } from "./deadline.ts";
import { deadlineFinding } from "./deadline-finding.ts";
import { deadlinesFor } from "./organisation-deadlines.ts";

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

it("under QĐ 366 a commune and its cells keep the day of HD 43, each with what it has to be done", () => {
  const under = { ...context("QD366", 2025), asOf: "2026-02-01" };
  const [commune] = deadlinesFor(under.ruleSet, 2025, "COMMUNE_PARTY_ORGANIZATION");
  const late = { kind: "COMMUNE_PARTY_ORGANIZATION", receivedAt: "2026-01-02" } as const;
  expect(deadlineFinding(commune as Deadline, late, under)).toMatchObject({
    ruleId: "HD43.DEADLINE.YEAR_END",
    outcome: "WARNING",
    clause: [expect.stringContaining("trước ngày 31/12 hằng năm")],
  });
  const [cell] = deadlinesFor(under.ruleSet, 2025, "SUBORDINATE_PARTY_CELL");
  const reviewed = { kind: "SUBORDINATE_PARTY_CELL", reviewsFinishedOn: "2025-12-20" } as const;
  expect(deadlineFinding(cell as Deadline, reviewed, under)).toMatchObject({ outcome: "PASSED" });
});
