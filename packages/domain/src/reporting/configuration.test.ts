import { describe, expect, it } from "vitest";
import { ruleById } from "../rules.ts";
import { configurationAuthor } from "./configuration-author.ts";
import { DelegatedMatter } from "./delegated-matter.ts";
import { type DelegationFacts, delegationRules } from "./delegation.ts";
import { type BasisFacts, versionRules } from "./versions.ts";

const named = <Rule extends { readonly id: string }>(rules: readonly Rule[], id: string): Rule => {
  const rule = rules.find((each) => each.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
};

describe("what is left to a lower level to make concrete", () => {
  const all = Object.values(DelegatedMatter);

  it.each<[string, DelegationFacts, string]>([
    ["HD21.REPORT.CONCRETISE", { level: "PROVINCE", concretised: all }, "PASSED"],
    ["HD21.REPORT.CONCRETISE", { level: "PROVINCE", concretised: ["CRITERIA", "LEVELS"] }, "WARNING"],
    ["HD21.REPORT.CONCRETISE", { level: "PROVINCE" }, "UNKNOWN"],
    ["HD21.REPORT.CONCRETISE", { level: "GRASSROOTS", concretised: [] }, "NOT_APPLICABLE"],
    ["KH174.REPORT.CONCRETISE", { level: "GRASSROOTS", concretised: all }, "PASSED"],
    [
      "KH174.REPORT.CONCRETISE",
      { level: "GRASSROOTS", concretised: all.filter((each) => each !== "OWN_PLAN") },
      "WARNING",
    ],
  ])("%s, %j: %s", (id, facts, outcome) =>
    expect(named(delegationRules, id).check(facts, undefined).outcome).toBe(outcome),
  );

  it("names what is left to do", () => {
    const rule = named(delegationRules, "HD21.REPORT.CONCRETISE");
    const concretised = all.filter((each) => each !== "FORMS" && each !== "OPINION_GIVERS");
    expect(rule.check({ level: "PROVINCE", concretised }, undefined).explain().message.vi).toBe(
      "Chưa cụ thể hóa: đối tượng, nội dung lấy ý kiến; biểu mẫu.",
    );
  });
});

it.each([
  ["PROVINCE", "ORGANISATION_BOARD", "PASSED"],
  ["PROVINCE", "STANDING_COMMITTEE", "WARNING"],
  ["PROVINCE", undefined, "UNKNOWN"],
  ["DISTRICT", "STANDING_COMMITTEE", "NOT_APPLICABLE"],
] as const)("the guidance of a %s written by %s: %s", (level, author, outcome) =>
  expect(configurationAuthor.check({ level, author }, undefined).outcome).toBe(outcome),
);

describe("a rating that rests on a document that was replaced", () => {
  it.each<[string, BasisFacts, string]>([
    ["HD21.REPORT.SUPERSEDES", {}, "NOT_APPLICABLE"],
    ["HD21.REPORT.SUPERSEDES", { basis: "Hướng dẫn số 21-HD/BTCTW", decidedOn: "2019-12-20" }, "PASSED"],
    ["HD21.REPORT.SUPERSEDES", { basis: "Hướng dẫn số 16-HD/BTCTW", decidedOn: "2019-10-17" }, "PASSED"],
    ["HD21.REPORT.SUPERSEDES", { basis: "Hướng dẫn số 16-HD/BTCTW", decidedOn: "2019-10-18" }, "WARNING"],
    ["HD21.REPORT.SUPERSEDES", { basis: "Hướng dẫn số 16-HD/BTCTW" }, "WARNING"],
    ["KH174.SUPERSEDES", { basis: "Kế hoạch số 118-KH/QU", decidedOn: "2019-12-20" }, "WARNING"],
  ])("%s, %j: %s", (id, facts, outcome) =>
    expect(named(versionRules, id).check(facts, undefined).outcome).toBe(outcome),
  );
});

it.each(["HD21.REPORT.CONCRETISE", "CV04.CONFIG.AUTHOR", "KH174.SUPERSEDES"])(
  "%s acts where documents are set up",
  (id) => expect(ruleById(id)?.step).toBe("CONFIGURATION"),
);
