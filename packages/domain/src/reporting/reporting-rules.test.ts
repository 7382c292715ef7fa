import { describe, expect, it } from "vitest";
import { hd21 } from "../rule-sets/hd21.ts";
import { ruleSetById } from "../rule-sets/rule-sets.ts";
import type { OrganisationKind } from "../vocabulary/organisation.ts";
import type { ReportingContext, ReportingFacts } from "./reporting-context.ts";
import { reportingRulesOf } from "./reporting-rules.ts";

const under = (id: string, year: number, asOf = `${year + 1}-06-30`): ReportingContext => ({
  ruleSet: ruleSetById(id) ?? hd21,
  year,
  asOf,
});

function ask(ruleId: string, facts: ReportingFacts, context: ReportingContext) {
  const rule = reportingRulesOf(context.ruleSet).find(({ id }) => id === ruleId);
  if (rule === undefined) throw new Error(`${ruleId} is not in force`);
  const { outcome, explain } = rule.check(facts, context);
  return { outcome, ...explain() };
}

const at = (instant: string): Date => new Date(instant);

describe("received in time or late (rules.md, examples 23–25)", () => {
  const rows: readonly [string, string, number, OrganisationKind, string | Date, string][] = [
    [
      "KH174.DEADLINE.GRASSROOTS",
      "KH174",
      2019,
      "GRASSROOTS_PARTY_ORGANIZATION",
      at("2019-12-14T23:50+07:00"),
      "PASSED",
    ],
    [
      "KH174.DEADLINE.GRASSROOTS",
      "KH174",
      2019,
      "GRASSROOTS_PARTY_ORGANIZATION",
      at("2019-12-15T08:00+07:00"),
      "WARNING",
    ],
    ["KH174.DEADLINE.DISTRICT", "KH174", 2019, "DISTRICT_PARTY_ORGANIZATION", "2019-12-30", "PASSED"],
    ["KH174.DEADLINE.DISTRICT", "KH174", 2019, "DISTRICT_PARTY_ORGANIZATION", "2019-12-31", "WARNING"],
    ["CV04.DEADLINE.PROVINCE_DOSSIERS", "CV04", 2020, "DISTRICT_PARTY_ORGANIZATION", "2021-02-24", "PASSED"],
    ["CV04.DEADLINE.PROVINCE_DOSSIERS", "CV04", 2020, "DISTRICT_PARTY_ORGANIZATION", "2021-02-25", "WARNING"],
    ["HD21.REPORT.CENTRAL_DEADLINE", "HD21", 2019, "PROVINCIAL_PARTY_ORGANIZATION", "2020-03-14", "PASSED"],
    ["HD21.REPORT.CENTRAL_DEADLINE", "HD21", 2019, "PROVINCIAL_PARTY_ORGANIZATION", "2020-03-15", "WARNING"],
    ["KH57.DEADLINE.DOSSIER", "KH57", 2016, "SUBORDINATE_PARTY_CELL", "2016-12-24", "PASSED"],
    ["KH57.DEADLINE.DOSSIER", "KH57", 2016, "SUBORDINATE_PARTY_CELL", "2016-12-25", "WARNING"],
  ];

  it.each(rows)("%s under %s, year %i, %s, received %s: %s", (ruleId, id, year, kind, receivedAt, outcome) =>
    expect(ask(ruleId, { kind, receivedAt }, under(id, year)).outcome).toBe(outcome),
  );
});

it.each([
  ["2016-12-19", "PASSED"],
  ["2016-12-20", "WARNING"],
  [null, "WARNING"],
])("reviews of 2016 finished on %s: %s", (reviewsFinishedOn, outcome) => {
  const facts = { kind: "SUBORDINATE_PARTY_CELL", reviewsFinishedOn } as const;
  expect(ask("KH57.DEADLINE.REVIEW", facts, under("KH57", 2016)).outcome).toBe(outcome);
});

describe("not there yet", () => {
  const province = "PROVINCIAL_PARTY_ORGANIZATION";
  const rule = "HD21.REPORT.CENTRAL_DEADLINE";

  it.each([
    [null, "2020-03-01", "NOT_APPLICABLE", "Chưa có; còn 13 ngày."],
    [null, "2020-03-14", "NOT_APPLICABLE", "Chưa có; còn 0 ngày."],
    [null, "2020-03-20", "WARNING", "Chưa có; đã quá hạn 6 ngày."],
    [undefined, "2020-03-20", "UNKNOWN", "Chưa có; đã quá hạn 6 ngày."],
  ])("received %s, asked on %s: %s", (receivedAt, asOf, outcome, message) => {
    const answer = ask(rule, { kind: province, receivedAt }, under("HD21", 2019, asOf));
    expect([answer.outcome, answer.message.vi]).toEqual([outcome, message]);
  });

  it("is not asked of another level", () =>
    expect(ask(rule, { kind: "GRASSROOTS_PARTY_CELL", receivedAt: null }, under("HD21", 2019)).outcome).toBe(
      "NOT_APPLICABLE",
    ));

  it("spells the days out", () => {
    const late = ask(rule, { kind: province, receivedAt: "2020-03-18" }, under("HD21", 2019));
    expect(late.arithmetic).toBe("2020-03-18 ≥ 2020-03-15");
    expect(late.message.vi).toBe("Muộn 4 ngày (18/03/2020).");
    expect(late.facts.map(({ value }) => value?.vi)).toEqual(["14/03/2020", "18/03/2020"]);
  });
});

describe("a plan of its own", () => {
  it.each([
    ["HD21.REPORT.ANNUAL_PLAN", "HD21", "DISTRICT_PARTY_ORGANIZATION", null, "WARNING"],
    ["HD21.REPORT.ANNUAL_PLAN", "HD21", "DISTRICT_PARTY_ORGANIZATION", "2019-11-05", "PASSED"],
    ["HD21.REPORT.ANNUAL_PLAN", "HD21", "DISTRICT_PARTY_ORGANIZATION", undefined, "UNKNOWN"],
    ["HD21.REPORT.ANNUAL_PLAN", "HD21", "SUBORDINATE_PARTY_CELL", null, "NOT_APPLICABLE"],
    ["CV04.REPORT.OWN_PLAN", "CV04", "DISTRICT_PARTY_ORGANIZATION", null, "WARNING"],
    ["CV04.REPORT.OWN_PLAN", "CV04", "GRASSROOTS_PARTY_ORGANIZATION", null, "NOT_APPLICABLE"],
  ] as const)("%s under %s, %s, filed on %s: %s", (ruleId, id, kind, planFiledOn, outcome) =>
    expect(ask(ruleId, { kind, planFiledOn }, under(id, 2020)).outcome).toBe(outcome),
  );
});

it("a document's rules are asked only below it", () => {
  const ids = (id: string) => reportingRulesOf(ruleSetById(id) ?? hd21).map((rule) => rule.id);
  expect(ids("HD21")).toEqual(["HD21.REPORT.CENTRAL_DEADLINE", "HD21.REPORT.ANNUAL_PLAN"]);
  expect(ids("KH174")).toContain("KH174.DEADLINE.DISTRICT");
  expect(ids("KH174")).not.toContain("CV04.REPORT.OWN_PLAN");
});
