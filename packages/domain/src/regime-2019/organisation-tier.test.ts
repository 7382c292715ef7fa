import { describe, expect, it } from "vitest";
import type { OrganisationFacts, Peer } from "../facts.ts";
import { aCell, anOrganisation, excellentForm01, tierCounts } from "../testing/facts.ts";
import { answerOf, findingOf, reported, under2019 } from "../testing/verdicts.ts";

const answers = (facts: Partial<OrganisationFacts>, ...rules: string[]): readonly string[] =>
  rules.map((rule) => answerOf(anOrganisation(facts), `HD21.ORG.${rule}`));

describe("levels of the criteria", () => {
  const rules = ["EXCELLENT.CRITERIA", "GOOD.CRITERIA", "COMPLETED.CRITERIA", "NOT_COMPLETED.RESIDUAL"];

  it.each([
    [{}, ["PASSED", "PASSED", "PASSED", "PASSED"]],
    [{ "I.1": "GOOD" }, ["FAILED EXCELLENT", "PASSED", "PASSED", "PASSED"]],
    [{ "I.3": "AVERAGE" }, ["FAILED EXCELLENT", "PASSED", "PASSED", "PASSED"]],
    [{ "I.2": "AVERAGE" }, ["FAILED EXCELLENT", "FAILED GOOD", "PASSED", "PASSED"]],
    [{ III: "POOR" }, ["FAILED EXCELLENT", "FAILED GOOD", "FAILED COMPLETED", "FAILED COMPLETED"]],
    [{ "I.1": undefined }, ["UNKNOWN EXCELLENT", "UNKNOWN GOOD", "UNKNOWN COMPLETED", "UNKNOWN COMPLETED"]],
    [
      { "I.1": undefined, "I.3": "AVERAGE" },
      ["FAILED EXCELLENT", "UNKNOWN GOOD", "UNKNOWN COMPLETED", "UNKNOWN COMPLETED"],
    ],
  ] as const)("%j: %j", (levels, expected) =>
    expect(answers({ levels: { ...excellentForm01, ...levels } }, ...rules)).toEqual(expected),
  );

  it("no box marked: every tier above the lowest is closed, but nothing is forced", () => {
    expect(under2019(anOrganisation({ levels: {} }))).toMatchObject({ ceiling: "NOT_COMPLETED", forced: false });
  });

  it("names the boxes that are too low", () => {
    const organisation = anOrganisation({ levels: { ...excellentForm01, "I.5": "AVERAGE" } });
    expect(findingOf(organisation, "HD21.ORG.EXCELLENT.CRITERIA").message.vi).toBe(
      "Chưa đạt cấp độ yêu cầu: tiêu chí I.5 (cần từ “Tốt” trở lên).",
    );
  });
});

describe("the facts of the criteria", () => {
  const levels = { ...excellentForm01, "I.5": "AVERAGE", III: undefined } as const;
  const { facts } = findingOf(anOrganisation({ levels }), "HD21.ORG.EXCELLENT.CRITERIA");

  it("say of each box whether it is high enough", () => {
    expect(facts.map(({ name, met }) => [name, met])).toEqual([
      ["levels.I.1", true],
      ["levels.I.2", true],
      ["levels.I.3", true],
      ["levels.I.4", true],
      ["levels.I.5", false],
      ["levels.III", null],
    ]);
  });

  it("are called as on the form, without its full stop", () => {
    for (const { label } of facts) for (const text of [label.vi, label.en]) expect(text).not.toMatch(/[.:]$/);
    expect(facts[2]?.label.vi).toBe("3. Việc thực hiện nguyên tắc tập trung dân chủ và các quy định, quy chế làm việc");
  });
});

describe("shares of a đảng bộ", () => {
  const rules = [
    "EXCELLENT.SUBORDINATE_SHARE",
    "GOOD.SUBORDINATE_SHARE",
    "NOT_COMPLETED.SUBORDINATE_SHARE",
    "EXCELLENT.MEMBER_SHARE",
  ];

  it.each([
    [{ GOOD: 8, COMPLETED: 2 }, ["PASSED", "PASSED", "PASSED"]],
    [{ GOOD: 7, COMPLETED: 3 }, ["FAILED EXCELLENT", "PASSED", "PASSED"]],
    [{ GOOD: 15, COMPLETED: 4 }, ["FAILED EXCELLENT", "PASSED", "PASSED"]],
    [{ GOOD: 5, COMPLETED: 5 }, ["FAILED EXCELLENT", "PASSED", "PASSED"]],
    [{ GOOD: 49, COMPLETED: 51 }, ["FAILED EXCELLENT", "FAILED GOOD", "PASSED"]],
    [{ GOOD: 99, NOT_COMPLETED: 1 }, ["FAILED EXCELLENT", "FAILED GOOD", "PASSED"]],
    [{ GOOD: 8, NOT_COMPLETED: 2 }, ["FAILED EXCELLENT", "FAILED GOOD", "PASSED"]],
    [{ GOOD: 7, NOT_COMPLETED: 3 }, ["FAILED EXCELLENT", "FAILED GOOD", "FAILED COMPLETED"]],
    [{ GOOD: 8, COMPLETED: 2, NOT_RATED: 5 }, ["PASSED", "PASSED", "PASSED"]],
    [{ NOT_RATED: 3 }, ["WARNING", "WARNING", "PASSED"]],
    [{}, ["WARNING", "WARNING", "PASSED"]],
  ])("%j: %j", (subordinates, expected) =>
    expect(answers({ subordinates: tierCounts(subordinates) }, ...rules)).toEqual([...expected, "NOT_APPLICABLE"]),
  );

  it("spells both limbs out", () => {
    const finding = findingOf(
      anOrganisation({ subordinates: tierCounts({ GOOD: 7, COMPLETED: 3 }) }),
      "HD21.ORG.EXCELLENT.SUBORDINATE_SHARE",
    );
    expect(finding.arithmetic).toBe("100 · 10 = 1000 ≥ 100 · 10 = 1000; 100 · 7 = 700 < 80 · 10 = 800");
    expect(finding.message.vi).toBe(
      "10/10 tổ chức đảng trực thuộc đạt “Hoàn thành nhiệm vụ” trở lên (cần từ 100 %); 7/10 tổ chức đảng trực thuộc đạt “Hoàn thành tốt nhiệm vụ” trở lên (cần từ 80 %).",
    );
  });
});

describe("shares of a chi bộ", () => {
  const rule = "HD21.ORG.NOT_COMPLETED.MEMBER_SHARE";

  it.each([
    ["GRASSROOTS_PARTY_CELL", { GOOD: 4, NOT_COMPLETED: 1 }, "PASSED"],
    ["GRASSROOTS_PARTY_CELL", { GOOD: 11, NOT_COMPLETED: 4 }, "FAILED COMPLETED"],
    ["SUBORDINATE_PARTY_CELL", { GOOD: 11, NOT_COMPLETED: 4 }, "WARNING"],
    ["SUBORDINATE_PARTY_CELL", { GOOD: 4, NOT_COMPLETED: 1 }, "PASSED"],
  ] as const)("%s with %j: %s", (kind, members, answer) =>
    expect(answerOf(aCell({ kind, members: tierCounts(members) }), rule)).toBe(answer),
  );

  it("a warning by analogy neither forces nor closes", () => {
    const cell = aCell({ kind: "SUBORDINATE_PARTY_CELL", members: tierCounts({ GOOD: 11, NOT_COMPLETED: 4 }) });
    expect(under2019(cell)).toMatchObject({ forced: false, ceiling: "COMPLETED" });
    expect(findingOf(cell, rule).severity).toBe("WARN");
  });

  it("does not ask a đảng bộ", () => expect(answers({}, "NOT_COMPLETED.MEMBER_SHARE")).toEqual(["NOT_APPLICABLE"]));
});

describe("bodies of the same level", () => {
  const rules = ["EXCELLENT.PEER_ORGS", "GOOD.PEER_ORGS", "NOT_COMPLETED.PEER_ORGS_TWO"];
  const peer = (kind: Peer["kind"], tier: Peer["tier"]): Peer => ({ kind, tier });

  it.each([
    [[], ["PASSED", "PASSED", "PASSED"]],
    [[peer("GOVERNMENT", "GOOD")], ["PASSED", "PASSED", "PASSED"]],
    [[peer("GOVERNMENT", "COMPLETED")], ["FAILED EXCELLENT", "PASSED", "PASSED"]],
    [[peer("FATHERLAND_FRONT", "NOT_COMPLETED")], ["FAILED EXCELLENT", "FAILED GOOD", "PASSED"]],
    [
      [peer("GOVERNMENT", "NOT_COMPLETED"), peer("MASS_ORGANIZATION", "NOT_COMPLETED")],
      ["FAILED EXCELLENT", "FAILED GOOD", "PASSED"],
    ],
    [
      [peer("FATHERLAND_FRONT", "NOT_COMPLETED"), peer("MASS_ORGANIZATION", "NOT_COMPLETED")],
      ["FAILED EXCELLENT", "FAILED GOOD", "FAILED COMPLETED"],
    ],
  ] as const)("%j: %j", (peers, expected) => expect(answers({ peers }, ...rules)).toEqual(expected));
});

describe("targets below 50 %", () => {
  it.each([
    [{ assigned: 20, done: 10 }, "PASSED"],
    [{ assigned: 20, done: 9 }, "FAILED COMPLETED"],
    [{ assigned: 20, done: 9, forceMajeure: true }, "PASSED"],
    [{ assigned: 0, done: 0 }, "UNKNOWN COMPLETED"],
    [{ assigned: 0, done: 0, forceMajeure: true }, "PASSED"],
    [{ assigned: 20 }, "UNKNOWN COMPLETED"],
    [{ done: 0 }, "UNKNOWN COMPLETED"],
    [undefined, "UNKNOWN COMPLETED"],
  ])("%j: %s", (targets, answer) => expect(answers({ targets }, "NOT_COMPLETED.TARGETS_BELOW_50")).toEqual([answer]));

  it("not known closes all but the lowest tier, and forces nothing", () => {
    expect(under2019(anOrganisation({ targets: undefined }), "NOT_COMPLETED")).toMatchObject({
      ceiling: "NOT_COMPLETED",
      forced: false,
      proposal: "ACCEPTED",
    });
  });
});

describe("discipline", () => {
  const rules = ["COMPLETED.NO_DISCIPLINE", "NOT_COMPLETED.DISCIPLINE", "NOT_COMPLETED.RESIDUAL"];

  it.each([
    [null, ["PASSED", "PASSED", "PASSED"]],
    [{ selfDetected: true, consequencesRemedied: true }, ["WARNING GOOD", "PASSED", "PASSED"]],
    [{ selfDetected: true, consequencesRemedied: false }, ["FAILED COMPLETED", "FAILED COMPLETED", "FAILED COMPLETED"]],
    [{ selfDetected: false }, ["FAILED COMPLETED", "FAILED COMPLETED", "FAILED COMPLETED"]],
    [{ selfDetected: true }, ["UNKNOWN COMPLETED", "UNKNOWN COMPLETED", "UNKNOWN COMPLETED"]],
    [{}, ["UNKNOWN COMPLETED", "UNKNOWN COMPLETED", "UNKNOWN COMPLETED"]],
  ])("%j: %j", (discipline, expected) => expect(answers({ discipline }, ...rules)).toEqual(expected));

  it("the exception leaves «Hoàn thành nhiệm vụ» open", () => {
    const discipline = { selfDetected: true, consequencesRemedied: true };
    expect(under2019(anOrganisation({ discipline }), "GOOD")).toMatchObject({
      ceiling: "COMPLETED",
      proposal: "REFUSED",
    });
  });
});

it("poor programmes force the lowest tier", () => {
  expect(answers({ programmesPoor: true }, "NOT_COMPLETED.PROGRAMMES_POOR")).toEqual(["FAILED COMPLETED"]);
  expect(under2019(anOrganisation({ programmesPoor: true })).forced).toBe(true);
});

it("everything in order leaves nothing to report", () => expect(reported(anOrganisation())).toEqual([]));
