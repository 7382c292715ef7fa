import { describe, expect, it } from "vitest";
import { configurationFindings } from "./configuration-findings.ts";
import { changedParameters, parameterInForce, parametersInForce } from "./parameters-in-force.ts";
import { cv04 } from "./rule-sets/cv04.ts";
import { cv54 } from "./rule-sets/cv54.ts";
import { effectiveRuleSet } from "./rule-sets/effective.ts";
import { hd21 } from "./rule-sets/hd21.ts";
import { notHeld } from "./rule-sets/not-held.ts";
import type { Overlay } from "./rule-sets/overlay.ts";
import { override } from "./rule-sets/override.ts";
import { excellentPctGood, excellentTierForAll, peers } from "./rule-sets/parameters/organisation.ts";
import { parameters2019 } from "./rule-sets/parameters/parameters-2019.ts";
import { centralDeadline, grassrootsDeadline } from "./rule-sets/parameters/scopes.ts";
import { ruleSetById } from "./rule-sets/rule-sets.ts";

const known = (id: string) => ruleSetById(id) ?? notHeld;
const aDocument = (...overrides: Overlay["overrides"]): Overlay => ({ ...cv04, id: "17", overrides });

describe("every parameter has its value, and the document it comes from", () => {
  it.each([
    ["KH174", "deadline.grassroots", "Y-12-15", "KH174", "KH 174, C.1, bullet 1", true],
    ["KH174", "deadline.central", "Y+1-03-15", "HD21", "HD 21, III.2", false],
    ["CV54", "org.excellent.minPctGood", 80, "HD21", "HD 21, II.B.1.3.a, bullet 3", false],
  ])("%s: %s", (id, parameter, value, document, citation, isDelegable) => {
    const found = parameterInForce(known(id), parameter);
    expect(found).toMatchObject({ value, document: { id: document }, citation, isDelegable });
    expect(found?.clause[0]).toMatch(/[a-zà-ỹ]/);
  });

  it("what no document states is recommended, by nobody", () => {
    expect(parameterInForce(hd21, "quota.base")).toMatchObject({
      value: "GOOD_ONLY",
      document: null,
      citation: null,
      clause: [],
    });
  });

  it("all of them, each once; none where no rules are held", () => {
    expect(parametersInForce(known("CV54")).map(({ parameter }) => parameter.id)).toEqual(
      parameters2019.map(({ id }) => id),
    );
    expect(parametersInForce(notHeld)).toEqual([]);
  });

  it.each([
    ["quota.smallBase.below", "Những nơi có dưới 05 tổ chức đảng"],
    ["org.lowest.peerCount", "Có từ 02 tổ chức"],
    ["leader.headCap", "Mức xếp loại của người đứng đầu"],
  ])("%s stands in its own words: %s …", (id, words) => {
    expect(parameterInForce(hd21, id)?.clause[0]).toContain(words);
  });
});

describe("what changes from one rule set to another", () => {
  it("is told with both values and whose they are", () => {
    const after = effectiveRuleSet(hd21, [aDocument(override(grassrootsDeadline, "Y-12-10", "Số 9, III", ["…"]))]);
    expect(changedParameters(hd21, after)).toMatchObject([
      {
        before: { value: null, document: null },
        after: { value: "Y-12-10", document: { id: "17" }, citation: "Số 9, III" },
      },
    ]);
  });

  it("the same value in another order, or stated anew, is no change", () => {
    const again = aDocument(override(peers, ["MASS_ORGANIZATION", "FATHERLAND_FRONT", "GOVERNMENT"], "Số 9, II", []));
    expect(changedParameters(hd21, effectiveRuleSet(hd21, [again]))).toEqual([]);
  });
});

describe("what a document states in vain is a configuration finding (ENGINE.UPPER_WINS)", () => {
  it("with the upper value and whose it is (rules.md, example 26)", () => {
    const [finding] = configurationFindings(hd21, aDocument(override(excellentPctGood, 70, "Số 9, II.1", [])));
    expect(finding).toMatchObject({
      ruleId: "ENGINE.UPPER_WINS",
      stated: { value: 70, citation: "Số 9, II.1" },
      upper: { value: 80, document: { id: "HD21" }, citation: "HD 21, II.B.1.3.a, bullet 3" },
      message: {
        vi: "Văn bản cấp dưới không được thay đổi “Xuất sắc: tỷ lệ trực thuộc hoàn thành tốt trở lên”. Văn bản ghi 70 %; giá trị được dùng là 80 % (Hướng dẫn 21-HD/BTCTW).",
        en: "A lower document may not change “Excellent: share good or better”. It says 70%; what is used is 80% (Guidance 21-HD/BTCTW).",
      },
    });
  });

  it("CV 54's misprint (C1)", () => {
    const findings = configurationFindings(known("CV26-DUK"), cv54);
    expect(findings.map(({ stated }) => stated.parameter.id)).toEqual([excellentTierForAll.id]);
  });

  it("not what it may state, nor what is the upper one's own", () => {
    const fine = [override(grassrootsDeadline, "Y-12-10", "", []), override(centralDeadline, "Y+1-03-15", "", [])];
    expect(configurationFindings(hd21, aDocument(...fine))).toEqual([]);
    expect(configurationFindings(notHeld, cv54)).toEqual([]);
  });
});
