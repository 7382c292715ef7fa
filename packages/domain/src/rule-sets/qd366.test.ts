import { describe, expect, it } from "vitest";
import { configurationFindings } from "../configuration-findings.ts";
import { knownWords } from "../known-words.ts";
import { parameterInForce, parametersInForce } from "../parameters-in-force.ts";
import { procedureLawOf } from "../procedure/procedure-documents.ts";
import { rateAlike } from "../rate-alike.ts";
import { deadlineFinding } from "../reporting/deadline-finding.ts";
import { deadlinesFor } from "../reporting/organisation-deadlines.ts";
import { reviewLawOf } from "../review/review-documents.ts";
import { rulesUnder } from "../rule-standing.ts";
import { aMember2025, tasksOf } from "../testing/facts-2025.ts";
import { findingIn } from "../testing/verdicts.ts";
import { under2025 } from "../testing/verdicts-2025.ts";
import { markedPlace } from "./copy-mark.ts";
import { correctableFigures, isCorrectable } from "./correctable.ts";
import { documentsOf } from "./documents-of.ts";
import { effectiveRuleSet2025 } from "./effective.ts";
import { hcm2025 } from "./hcm2025.ts";
import { hd21 } from "./hd21.ts";
import type { Overlay2025 } from "./overlay.ts";
import { override } from "./override.ts";
import { isDelegable } from "./parameter.ts";
import { parameters2025 } from "./parameters/parameters-2025.ts";
import { exceededPct, gapResolution } from "./parameters/points-2025.ts";
import { lowerDeadline } from "./parameters/scopes-2025.ts";
import { headCap } from "./parameters/subjects-2025.ts";
import { qd366 } from "./qd366.ts";
import { ruleSetById, ruleSetOfKey } from "./rule-sets.ts";
import { shownValue } from "./shown-value.ts";
import type { TextCorrection } from "./text-correction.ts";

const aDocument = (overrides: Overlay2025["overrides"]): Overlay2025 => ({
  ...hcm2025,
  id: "17",
  adds: [],
  overrides,
});
const place = ["Số 9-HD/TU, điểm 1", ["…"]] as const;

describe("the registry of parameters (rules-2025.md 4.2)", () => {
  it("every id is there once, with a value that can be shown in both languages", () => {
    const all = parametersInForce(qd366);
    expect(new Set(all.map(({ parameter }) => parameter.id)).size).toBe(parameters2025.length);
    for (const { parameter, value } of all) {
      expect(parameter.label.vi).not.toBe("");
      expect(shownValue(parameter, value).en).not.toBe("");
    }
  });

  it("what is read can be written back, by a lower document or by a correction", () => {
    for (const parameter of parameters2025) {
      const value = parameter.read(qd366.parameters);
      expect(parameter.correct?.(qd366.parameters, value)).toEqual(qd366.parameters);
      if (isDelegable(parameter)) expect(parameter.write?.(qd366.parameters, value)).toEqual(qd366.parameters);
    }
  });

  it.each([
    ["elig.sickMonths", "HD43", "HD 43, 7.5"],
    ["quota.excellent.pct", "QD366", "QĐ 366, Điều 11, 1.5"],
    ["award.consecutiveYears", "HD06", "HD 06, 19.2.a"],
  ])("%s is said by %s", (id, document, citation) => {
    const found = parameterInForce(qd366, id);
    expect(found).toMatchObject({ document: { id: document }, citation });
    expect(found?.clause[0]).toMatch(/[a-zà-ỹ]/);
  });

  it.each([
    ["points.bands.excellent", false],
    ["quota.outstanding.pct", false],
    ["tasks.exceededPct", false],
    ["gap.resolution", true],
    ["leader.headCap", true],
    ["catalogue.max", true],
  ])("%s may be set below: %s", (id, expected) => expect(parameterInForce(qd366, id)?.isDelegable).toBe(expected));
});

describe("a board's own document below QĐ 366", () => {
  it("changes what it may, and is named as the source", () => {
    const below = effectiveRuleSet2025(qd366, [aDocument([override(headCap, "BLOCK", ...place)])]);
    expect(below.id).toBe("QD366/17");
    expect(below.parameters.leader.headCap).toBe("BLOCK");
    expect(parameterInForce(below, "leader.headCap")).toMatchObject({ value: "BLOCK", document: { id: "17" } });
    expect(documentsOf(below).map(({ id }) => id)).toEqual(["QD366", "HD43", "CV10072", "HD06", "17"]);
    expect(ruleSetOfKey("QD366/17", () => aDocument([]))?.id).toBe("QD366/17");
  });

  it("is refused what it may not, and that is told (ENGINE.UPPER_WINS)", () => {
    const document = aDocument([override(exceededPct, 40, ...place)]);
    const below = effectiveRuleSet2025(qd366, [document]);
    expect(below.parameters.tasks.exceededPct).toBe(30);
    expect(below.layers.refused).toHaveLength(1);
    expect(configurationFindings(qd366, document)).toMatchObject([
      { ruleId: "ENGINE.UPPER_WINS", upper: { value: 30, document: { id: "QD366" } } },
    ]);
  });

  it.each([
    ["Y-12-05", "Y-12-05", 0],
    ["Y+1-01-05", null, 1],
  ])("sets an earlier day only: %s", (day, lower, refused) => {
    const document = aDocument([override(lowerDeadline, day, ...place)]);
    const below = effectiveRuleSet2025(qd366, [document]);
    expect(below.parameters.deadlines.lower).toBe(lower);
    expect(below.layers.refused).toHaveLength(refused);
    expect(configurationFindings(qd366, document)).toHaveLength(refused);
    expect(rateAlike(qd366, below)).toBe(refused === 0);
  });

  it("says nothing below HD 21, nor one of HD 21 below QĐ 366", () => {
    expect(ruleSetOfKey("HD21/HCM2025")).toEqual(hd21);
    expect(ruleSetOfKey("QD366/CV54")).toEqual(qd366);
    expect(ruleSetById("HCM2025")?.id).toBe("QD366/HCM2025");
  });
});

describe("what a board entered from its own copy", () => {
  const correction: TextCorrection = {
    id: "c1",
    ruleId: "QD366.TIER.EXCELLENT.INDIVIDUAL_TASKS",
    citation: "QĐ 366, Điều 11, khoản 1, điểm 1.3",
    clause: ["Hoàn thành 100% nhiệm vụ, trong đó có ít nhất 25% nhiệm vụ hoàn thành vượt mức yêu cầu."],
    figures: [{ parameter: exceededPct.id, value: 25 }],
    copy: "Thành ủy (bản số 12)",
    enteredBy: "Trần Thị B",
    enteredOn: "2026-01-10",
  };
  const gap: TextCorrection = {
    ...correction,
    id: "c2",
    ruleId: "QD366.TIER.GAP",
    citation: "HD 43, 7.8",
    clause: ["Trường hợp còn lại xếp loại không hoàn thành nhiệm vụ."],
    figures: [{ parameter: gapResolution.id, value: "NOT_COMPLETED" }],
  };
  const find = (id: string) => [correction, gap].find((each) => each.id === id);
  const below = effectiveRuleSet2025(qd366, [correction, gap]);
  const marked =
    "QĐ 366, Điều 11, khoản 1, điểm 1.3 – theo bản của Thành ủy (bản số 12) " +
    "(chưa đối chiếu bản gốc của Trung ương; Trần Thị B nhập ngày 10/01/2026)";

  it("is used although no lower document may change it, and is no document", () => {
    expect(below.parameters.tasks.exceededPct).toBe(25);
    expect(below.layers.refused).toEqual([]);
    expect(documentsOf(below)).toEqual(documentsOf(qd366));
    expect(rateAlike(qd366, below)).toBe(false);
    expect(parameterInForce(below, exceededPct.id)).toMatchObject({
      document: { id: "QD366" },
      citation: marked,
      clause: correction.clause,
    });
  });

  it("is part of the key, so a decided result keeps what it was decided under", () => {
    expect(below.id).toBe("QD366/c1/c2");
    expect(ruleSetOfKey("QD366/c1/c2", find)).toEqual(below);
    expect(ruleSetOfKey("HD21/c1", find)).toEqual(hd21);
    expect(ruleSetOfKey("QD366/c3", find)).toBeUndefined();
  });

  it("leaves what a document of a board states by itself", () => {
    const document = aDocument([override(headCap, "BLOCK", ...place)]);
    const cap: TextCorrection = { ...gap, figures: [{ parameter: headCap.id, value: "OFF" }] };
    expect(effectiveRuleSet2025(qd366, [cap, document]).parameters.leader.headCap).toBe("BLOCK");
    expect(effectiveRuleSet2025(qd366, [document, cap]).parameters.leader.headCap).toBe("BLOCK");
    const nearer: TextCorrection = { ...cap, id: "c3", figures: [{ parameter: headCap.id, value: "WARN" }] };
    expect(effectiveRuleSet2025(qd366, [cap, nearer]).parameters.leader.headCap).toBe("WARN");
  });

  it("stands in every finding under the same id, word for word, and says whose copy it is", () => {
    const member = aMember2025({ tasks: tasksOf("20/20/0/5/0") });
    const verdict = under2025(member, undefined, below);
    expect(verdict.ceiling).toBe("EXCELLENT");
    expect(findingIn(verdict, correction.ruleId)).toMatchObject({
      citation: marked,
      clause: correction.clause,
      certainty: "OWN_COPY",
      outcome: "PASSED",
    });
    expect(findingIn(verdict, gap.ruleId).certainty).toBe("OWN_COPY");
    expect(findingIn(under2025(member), gap.ruleId).certainty).toBe("MISSING");
  });

  it("is quoted by review, procedure and days too", () => {
    const of = (ruleId: string) => effectiveRuleSet2025(qd366, [{ ...gap, ruleId, figures: [] }]);
    const review = reviewLawOf(of("QD366.REVIEW.ORDER.CELL_FIRST"));
    const cellFirst = review?.rules.individual.find(({ id }) => id === "QD366.REVIEW.ORDER.CELL_FIRST");
    expect(cellFirst).toMatchObject({ clause: gap.clause, certainty: "OWN_COPY" });
    const procedure = procedureLawOf(of("HD43.AUTH.GRASSROOTS_ORG"));
    const decider = procedure?.rules.ORG.find(({ id }) => id === "HD43.AUTH.GRASSROOTS_ORG");
    expect(decider).toMatchObject({ clause: gap.clause, certainty: "OWN_COPY" });
    const copied = of("HD43.DEADLINE.YEAR_END");
    const [deadline] = deadlinesFor(copied, 2025, "COMMUNE_PARTY_ORGANIZATION");
    const context = { ruleSet: copied, year: 2025, asOf: "2025-12-20" };
    const finding =
      deadline && deadlineFinding(deadline, { kind: "COMMUNE_PARTY_ORGANIZATION", receivedAt: null }, context);
    expect(finding).toMatchObject({ clause: gap.clause, certainty: "OWN_COPY" });
  });

  it("stands in the registry as it is in force", () => {
    const found = rulesUnder(below, 2025).find(({ rule }) => rule.id === gap.ruleId);
    expect(found).toMatchObject({
      standing: "IN_FORCE",
      inPlace: null,
      rule: { clause: gap.clause, certainty: "OWN_COPY" },
    });
    expect(found?.rule.recommended).toBeUndefined();
  });

  it("stands beside the words the product has", () => {
    const { certainty, quotes, notes, published } = knownWords({
      ruleId: gap.ruleId,
      citation: markedPlace(gap.citation, gap),
      clause: gap.clause,
    });
    expect([certainty, quotes]).toEqual(["OWN_COPY", gap.clause]);
    expect(notes[0]?.vi).toContain("chưa đối chiếu bản gốc của Trung ương");
    expect(published).toMatchObject({ certainty: "MISSING", quotes: [] });
  });

  it("is of rules of the Centre alone, with the figures of their place and those nobody states", () => {
    expect(isCorrectable(gap.ruleId, qd366)).toBe(true);
    expect(isCorrectable("HD43.DEADLINE.YEAR_END", qd366)).toBe(true);
    for (const id of ["HD21.LEADER.HEAD_CAP", "HCM2025.DEADLINE", "QD366.NO_SUCH_RULE"])
      expect(isCorrectable(id, qd366), id).toBe(false);
    const ids = correctableFigures("QD366.TIER.EXCELLENT.POINTS").map(({ id }) => id);
    expect(ids[0]).toBe("points.bands.excellent");
    expect(ids).toContain("gap.resolution");
    expect(ids).not.toContain("points.bands.good");
  });
});
