import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cv04 } from "./cv04.ts";
import { cv54 } from "./cv54.ts";
import { effectiveRuleSet } from "./effective.ts";
import { hd21 } from "./hd21.ts";
import type { Overlay } from "./overlay.ts";
import { override } from "./override.ts";
import { excellentPctGood, peers } from "./parameters/organisation.ts";
import { parameters2019 } from "./parameters/parameters-2019.ts";
import { centralDeadline, grassrootsDeadline, quotaBase } from "./parameters/scopes.ts";
import type { RuleSet2019 } from "./rule-set.ts";
import { ruleSetById, ruleSetOfKey } from "./rule-sets.ts";

const place = ["Số 9, điểm 1", ["…"]] as const;

const aDocument = (id: string, overrides: Overlay["overrides"]): Overlay => ({
  ...cv04,
  id,
  overrides,
  restated: [],
  adds: [],
});

const layered = (id: string): RuleSet2019 => {
  const ruleSet = ruleSetById(id);
  if (ruleSet?.regime !== "TIERS_2019") throw new Error(id);
  return ruleSet;
};

describe("the lower document overrides the upper where it may (rules.md 4.1)", () => {
  it("the nearest document wins, and is named as the source", () => {
    const province = aDocument("P", [override(grassrootsDeadline, "Y-12-20", ...place)]);
    const district = aDocument("D", [override(grassrootsDeadline, "Y-12-10", ...place)]);
    const { parameters, layers, id } = effectiveRuleSet(hd21, [province, district]);
    expect(id).toBe("HD21/P/D");
    expect(parameters.deadlines.grassroots).toBe("Y-12-10");
    expect(layers.sources.get("deadline.grassroots")?.document.id).toBe("D");
  });

  it("what it does not name stays as it was", () => {
    const { parameters } = effectiveRuleSet(hd21, [aDocument("P", [override(quotaBase, "GOOD_AND_ABOVE", ...place)])]);
    expect(parameters).toEqual({ ...hd21.parameters, quota: { ...hd21.parameters.quota, base: "GOOD_AND_ABOVE" } });
  });

  it("what is not delegable is refused and told, and the upper value used (rules.md, example 26)", () => {
    const { parameters, layers } = effectiveRuleSet(hd21, [aDocument("P", [override(excellentPctGood, 70, ...place)])]);
    expect(parameters.org.excellent.share.partPct).toBe(80);
    expect(layers.refused.map(({ override: { parameter, value } }) => [parameter.id, value])).toEqual([
      ["org.excellent.minPctGood", 70],
    ]);
  });

  it("a refused value that is the upper one's is no difference", () => {
    const same = aDocument("P", [override(centralDeadline, "Y+1-03-15", ...place)]);
    expect(effectiveRuleSet(hd21, [same]).layers.refused).toEqual([]);
  });

  it("for any documents: a parameter has the value of the last that set it, none else moves", () => {
    const day = fc.constantFrom("Y-12-01", "Y-12-15", "Y+1-01-10");
    fc.assert(
      fc.property(fc.array(fc.option(day), { maxLength: 5 }), (days) => {
        const documents = days.map((value, at) =>
          aDocument(`D${at}`, value === null ? [] : [override(grassrootsDeadline, value, ...place)]),
        );
        const last = days.findLast((value) => value !== null) ?? null;
        expect(effectiveRuleSet(hd21, documents).parameters).toEqual({
          ...hd21.parameters,
          deadlines: { ...hd21.parameters.deadlines, grassroots: last },
        });
      }),
    );
  });
});

describe("the parameters (rules.md 4.2)", () => {
  it("each id is there once", () => {
    expect(new Set(parameters2019.map(({ id }) => id)).size).toBe(parameters2019.length);
  });

  it.each(parameters2019.map((parameter) => [parameter.id, parameter] as const))(
    "%s: what is written is read",
    (_, it) => {
      const value = it.read(hd21.parameters);
      if (it.write) expect(it.read(it.write(hd21.parameters, value))).toEqual(value);
      if (it.choices !== null && value !== null)
        for (const code of [value].flat()) expect(Object.keys(it.choices)).toContain(code);
    },
  );
});

describe("the documents held", () => {
  it("stand below one another as in rules.md 4.1", () => {
    expect(layered("CV54").id).toBe("HD21/HD04-TU/CV26-DUK/CV54");
    expect(layered("KH174").id).toBe("HD21/KH165-TU/KH174");
    expect(layered("CV04").id).toBe("HD21/CV04");
  });

  it("CV 54: no Fatherland Front, subordinate cells too, no secret ballot below", () => {
    const { org, leader } = layered("CV54").parameters;
    expect(org.peers).toEqual(["GOVERNMENT", "MASS_ORGANIZATION"]);
    expect(org.lowest.peerKinds).toEqual(["MASS_ORGANIZATION"]);
    expect(org.lowest.memberKinds).toContain("SUBORDINATE_PARTY_CELL");
    expect(org.secretBallot).toEqual({ rated: true, delegated: false });
    expect(leader.regulations).toHaveLength(4);
  });

  it("CV 54's misprint is refused as a configuration finding (C1)", () => {
    const { refused } = layered("CV54").layers;
    expect(refused.map(({ override: each }) => [each.parameter.id, each.value])).toEqual([
      ["org.excellent.memberShare.minTierForAll", "GOOD"],
    ]);
  });

  it("KH 174 and CV 04 set their deadlines, for themselves alone", () => {
    expect(layered("KH174").parameters.deadlines).toMatchObject({ grassroots: "Y-12-15", district: "Y-12-31" });
    expect(layered("CV04").parameters.deadlines).toMatchObject({ provinceInternal: "Y+1-02-25", grassroots: null });
    expect(hd21.parameters.deadlines.grassroots).toBeNull();
  });

  it("a chain with a document nobody knows is none", () => {
    expect(ruleSetOfKey("HD21/17")).toBeUndefined();
    const seventeen = aDocument("17", [override(peers, ["GOVERNMENT"], ...place)]);
    const found = ruleSetOfKey("HD21/17/CV54", (id) => (id === "17" ? seventeen : undefined));
    expect(found?.id).toBe("HD21/17/CV54");
  });

  it("a document of another chain adds nothing here", () => {
    expect(layered("KH174").layers.restated.size).toBe(0);
    expect(cv54.restated.every(({ restates, id }) => restates.endsWith(id.replace("CV54", "")))).toBe(true);
  });
});
