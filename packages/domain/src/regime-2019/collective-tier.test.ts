import { describe, expect, it } from "vitest";
import type { CollectiveFacts } from "../facts.ts";
import { aCollective, excellentForm01 } from "../testing/facts.ts";
import { answerOf, findingOf, reported, under2019 } from "../testing/verdicts.ts";

const answers = (facts: Partial<CollectiveFacts>, ...rules: string[]): readonly string[] =>
  rules.map((rule) => answerOf(aCollective(facts), `HD21.COLLECTIVE.${rule}`));

describe("no higher than the organisation", () => {
  it.each([
    ["EXCELLENT", "PASSED", "EXCELLENT"],
    ["GOOD", "FAILED EXCELLENT", "GOOD"],
    ["COMPLETED", "FAILED GOOD", "COMPLETED"],
    ["NOT_COMPLETED", "FAILED COMPLETED", "NOT_COMPLETED"],
    ["NOT_RATED", "WARNING", "EXCELLENT"],
    [undefined, "UNKNOWN COMPLETED", "NOT_COMPLETED"],
  ] as const)("organisation %s: %s, ceiling %s", (orgTier, answer, ceiling) => {
    expect(answers({ orgTier }, "CAP_BY_ORG")).toEqual([answer]);
    expect(under2019(aCollective({ orgTier }))).toMatchObject({ ceiling, forced: false });
  });
});

describe("the cap says whose tier it is", () => {
  it.each([
    ["NOT_COMPLETED", "Tổ chức xếp “Không hoàn thành nhiệm vụ” nên tập thể không được xếp cao hơn."],
    ["NOT_RATED", "Chưa có mức xếp loại của tổ chức để so: không giới hạn được."],
  ] as const)("organisation %s: %s", (orgTier, message) => {
    expect(findingOf(aCollective({ orgTier }), "HD21.COLLECTIVE.CAP_BY_ORG").message.vi).toBe(message);
  });
});

describe("levels of the criteria", () => {
  const rules = ["EXCELLENT.CRITERIA", "GOOD.CRITERIA", "COMPLETED.CRITERIA", "NOT_COMPLETED.RESIDUAL"];

  it.each([
    [{ "I.2": "GOOD" }, ["FAILED EXCELLENT", "PASSED", "PASSED", "PASSED"]],
    [{ "I.1": "POOR" }, ["FAILED EXCELLENT", "FAILED GOOD", "FAILED COMPLETED", "FAILED COMPLETED"]],
    [{ III: "POOR" }, ["FAILED EXCELLENT", "FAILED GOOD", "WARNING", "PASSED"]],
    [{ "I.4": undefined }, ["UNKNOWN EXCELLENT", "UNKNOWN GOOD", "PASSED", "PASSED"]],
    [{ "I.1": undefined, "I.2": "POOR" }, ["FAILED EXCELLENT", "FAILED GOOD", "FAILED COMPLETED", "FAILED COMPLETED"]],
  ] as const)("%j: %j", (levels, expected) =>
    expect(answers({ levels: { ...excellentForm01, ...levels } }, ...rules)).toEqual(expected),
  );
});

describe("persons disciplined", () => {
  const rules = ["GOOD.NO_MEMBER_DISCIPLINED", "NOT_COMPLETED.MEMBER_WARNING"];

  it.each([
    [[], ["PASSED", "PASSED"]],
    [["REPRIMAND"], ["FAILED GOOD", "PASSED"]],
    [["WARNING"], ["FAILED GOOD", "FAILED COMPLETED"]],
    [
      ["REPRIMAND", "DISMISSAL"],
      ["FAILED GOOD", "FAILED COMPLETED"],
    ],
    [["EXPULSION"], ["FAILED GOOD", "FAILED COMPLETED"]],
  ] as const)("%j: %j", (forms, expected) =>
    expect(answers({ personDisciplines: forms.map((form) => ({ form })) }, ...rules)).toEqual(expected),
  );
});

describe("targets under 50 % and key targets under 100 %", () => {
  it.each([
    [{ assigned: 100, done: 45, keyTargetsDonePct: 90 }, "FAILED COMPLETED"],
    [{ assigned: 100, done: 49, keyTargetsDonePct: 99.9 }, "FAILED COMPLETED"],
    [{ assigned: 100, done: 45, keyTargetsDonePct: 100 }, "PASSED"],
    [{ assigned: 100, done: 50, keyTargetsDonePct: 90 }, "WARNING"],
    [{ assigned: 100, done: 60, keyTargetsDonePct: 100 }, "PASSED"],
    [{ assigned: 100, done: 45, keyTargetsDonePct: 90, forceMajeure: true }, "PASSED"],
    [{ assigned: 100, done: 60 }, "PASSED"],
    [{ assigned: 100, done: 45 }, "UNKNOWN COMPLETED"],
    [{ assigned: 0, done: 0, keyTargetsDonePct: 90 }, "UNKNOWN COMPLETED"],
    [{ assigned: 0, done: 0, keyTargetsDonePct: 100 }, "PASSED"],
    [{ keyTargetsDonePct: 100 }, "PASSED"],
    [{ forceMajeure: true }, "PASSED"],
    [{}, "UNKNOWN COMPLETED"],
    [undefined, "UNKNOWN COMPLETED"],
  ])("%j: %s", (targets, answer) => expect(answers({ targets }, "NOT_COMPLETED.TARGETS")).toEqual([answer]));
});

describe("discipline and conclusions", () => {
  it("of the collective itself, with its exception", () => {
    const rules = ["COMPLETED.NO_DISCIPLINE", "NOT_COMPLETED.DISCIPLINE", "NOT_COMPLETED.RESIDUAL"];
    expect(answers({ discipline: { selfDetected: true, consequencesRemedied: true } }, ...rules)).toEqual([
      "WARNING GOOD",
      "PASSED",
      "PASSED",
    ]);
    expect(answers({ discipline: { selfDetected: false, consequencesRemedied: true } }, ...rules)).toEqual([
      "FAILED COMPLETED",
      "FAILED COMPLETED",
      "FAILED COMPLETED",
    ]);
  });

  it.each([
    [{ disunityConcluded: true }, "FAILED COMPLETED"],
    [{ degradationConcluded: true }, "FAILED COMPLETED"],
    [{}, "PASSED"],
  ])("%j: %s", (facts, answer) => expect(answers(facts, "NOT_COMPLETED.DISUNITY_OR_DEGRADATION")).toEqual([answer]));
});

it("everything in order leaves nothing to report", () => expect(reported(aCollective())).toEqual([]));
