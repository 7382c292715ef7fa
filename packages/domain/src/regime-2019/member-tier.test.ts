import { describe, expect, it } from "vitest";
import type { MemberDiscipline, MemberFacts } from "../facts.ts";
import { aMember, excellentForm02 } from "../testing/facts.ts";
import { answerOf, findingOf, reported, under2019 } from "../testing/verdicts.ts";

const answers = (facts: Partial<MemberFacts>, ...rules: string[]): readonly string[] =>
  rules.map((rule) => answerOf(aMember(facts), `HD21.MEMBER.${rule}`));

describe("levels of the criteria", () => {
  const rules = ["EXCELLENT.CRITERIA", "GOOD.CRITERIA", "COMPLETED.CRITERIA", "NOT_COMPLETED.RESIDUAL"];

  it.each([
    [{}, ["PASSED", "PASSED", "PASSED", "PASSED"]],
    [{ "I.2": "GOOD" }, ["FAILED EXCELLENT", "PASSED", "PASSED", "PASSED"]],
    [{ "I.1": "AVERAGE" }, ["FAILED EXCELLENT", "PASSED", "PASSED", "PASSED"]],
    [{ "I.2": "AVERAGE" }, ["FAILED EXCELLENT", "FAILED GOOD", "PASSED", "PASSED"]],
    [{ "I.2": "POOR" }, ["FAILED EXCELLENT", "FAILED GOOD", "FAILED COMPLETED", "FAILED COMPLETED"]],
    [{ "I.1": "POOR" }, ["FAILED EXCELLENT", "FAILED GOOD", "WARNING", "PASSED"]],
    [{ "I.1": undefined }, ["UNKNOWN EXCELLENT", "UNKNOWN GOOD", "PASSED", "PASSED"]],
    [{ "I.2": undefined }, ["UNKNOWN EXCELLENT", "UNKNOWN GOOD", "UNKNOWN COMPLETED", "UNKNOWN COMPLETED"]],
  ] as const)("%j: %j", (levels, expected) =>
    expect(answers({ levels: { ...excellentForm02, ...levels } }, ...rules)).toEqual(expected),
  );

  it("another criterion than the core ones at POOR warns and leaves COMPLETED open", () => {
    expect(under2019(aMember({ levels: { ...excellentForm02, III: "POOR" } })).ceiling).toBe("COMPLETED");
  });
});

describe("tier as civil servant", () => {
  const rules = [
    "EXCELLENT.CIVIL_SERVANT",
    "GOOD.CIVIL_SERVANT",
    "COMPLETED.CIVIL_SERVANT",
    "NOT_COMPLETED.CIVIL_SERVANT",
    "NOT_COMPLETED.RESIDUAL",
  ];
  const fails = ["FAILED EXCELLENT", "FAILED GOOD", "FAILED COMPLETED", "FAILED COMPLETED", "FAILED COMPLETED"];

  it.each([
    ["EXCELLENT", ["PASSED", "PASSED", "PASSED", "PASSED", "PASSED"]],
    ["GOOD", ["FAILED EXCELLENT", "PASSED", "PASSED", "PASSED", "PASSED"]],
    ["COMPLETED", ["FAILED EXCELLENT", "FAILED GOOD", "PASSED", "PASSED", "PASSED"]],
    ["NOT_COMPLETED", fails],
  ] as const)("%s: %j", (civilServantTier, expected) =>
    expect(answers({ isCivilServant: true, civilServantTier }, ...rules)).toEqual(expected),
  );

  it("is ignored of a member who is none", () => {
    const facts = { isCivilServant: false, civilServantTier: "NOT_COMPLETED" } as const;
    expect(answers(facts, "EXCELLENT.CIVIL_SERVANT", "NOT_COMPLETED.CIVIL_SERVANT")).toEqual([
      "NOT_APPLICABLE",
      "NOT_APPLICABLE",
    ]);
  });

  it("says which tier was found and which is needed", () => {
    const member = aMember({ isCivilServant: true, civilServantTier: "GOOD" });
    expect(findingOf(member, "HD21.MEMBER.EXCELLENT.CIVIL_SERVANT").message.vi).toBe(
      "Xếp loại cán bộ, công chức, viên chức “Hoàn thành tốt nhiệm vụ”; cần “Hoàn thành xuất sắc nhiệm vụ” trở lên.",
    );
  });
});

it.each([
  [{ assigned: 100, done: 50 }, "PASSED"],
  [{ assigned: 100, done: 49 }, "FAILED COMPLETED"],
  [{ assigned: 0, done: 0 }, "UNKNOWN COMPLETED"],
  [undefined, "UNKNOWN COMPLETED"],
])("targets %j: %s", (targets, answer) =>
  expect(answers({ targets }, "NOT_COMPLETED.TARGETS_BELOW_50")).toEqual([answer]),
);

describe("discipline in the year", () => {
  const discipline = (effectiveOn: string, violationId: string, alreadyCounted = false): MemberDiscipline => ({
    form: "REPRIMAND",
    effectiveOn,
    violationId,
    alreadyCounted,
  });

  it.each([
    [[], "PASSED"],
    [[discipline("2019-01-01", "a")], "FAILED COMPLETED"],
    [[discipline("2019-12-31", "a")], "FAILED COMPLETED"],
    [[discipline("2018-12-31", "a")], "PASSED"],
    [[discipline("2020-01-01", "a")], "PASSED"],
    [[discipline("2019-05-05", "a", true)], "PASSED"],
    [[discipline("2018-05-05", "a", true), discipline("2019-02-02", "a")], "PASSED"],
    [[discipline("2018-05-05", "a", true), discipline("2019-02-02", "b")], "FAILED COMPLETED"],
  ])("%j: %s", (disciplines, answer) => expect(answers({ disciplines }, "NOT_COMPLETED.DISCIPLINE")).toEqual([answer]));

  it("counts in the rating year, not in the year of the meeting", () => {
    const member = aMember({ asOf: "2020-01-15", disciplines: [discipline("2020-01-10", "a")] });
    expect(under2019(member).forced).toBe(false);
  });
});

it("only a formal conclusion of degradation forces", () => {
  expect(answers({ degradationConcluded: true }, "NOT_COMPLETED.DEGRADATION")).toEqual(["FAILED COMPLETED"]);
  expect(answers({}, "NOT_COMPLETED.DEGRADATION")).toEqual(["PASSED"]);
});

it("everything in order leaves nothing to report", () => expect(reported(aMember())).toEqual([]));
