import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cv04 } from "./cv04.ts";
import { cv54 } from "./cv54.ts";
import { hd21 } from "./hd21.ts";
import { kh174 } from "./kh174.ts";
import { newMemberMonths } from "./parameters/eligibility.ts";
import { excellentPctGood, peers } from "./parameters/organisation.ts";
import { parameters2019 } from "./parameters/parameters-2019.ts";
import { civilServantSource } from "./parameters/people.ts";
import { durationOf, memberDraftDays } from "./parameters/review.ts";
import { grassrootsDeadline, opinionGivers, quotaBase, secretBallotBelow, smallBelow } from "./parameters/scopes.ts";
import { statedValue } from "./stated-value.ts";

describe("a value is read as its parameter asks", () => {
  it.each([
    [excellentPctGood, [0, 80, 100], [-1, 101, 80.5, "80", Number.NaN, true]],
    [smallBelow, [1, 5, 1000], [-1, 0, 0.5, 0.3, 1001, "5", Number.POSITIVE_INFINITY]],
    [newMemberMonths, [1, 6, 120], [0, -6, 1.5, 121]],
    [memberDraftDays, [1, 2, 365], [0, -1, 0.5, 366]],
    [durationOf("CELL_COMMITTEE", "plain"), [0.5, 1, 30], [0, 0.3, -0.5, 31]],
    [secretBallotBelow, [true, false], ["true", 1, 0]],
    [quotaBase, ["GOOD_ONLY", "GOOD_AND_ABOVE"], ["EXCELLENT", "good_only", "toString", ["GOOD_ONLY"]]],
    [
      peers,
      [["GOVERNMENT"], ["GOVERNMENT", "MASS_ORGANIZATION"]],
      [[], ["GOVERNMENT", "GOVERNMENT"], ["X"], "GOVERNMENT"],
    ],
    [grassrootsDeadline, ["Y-12-15", "Y+1-02-25"], ["12-15", "Y-02-29", "2020-12-15", ""]],
    [civilServantSource, ["Nghị định số 90/2020/NĐ-CP"], ["", "  ", "x".repeat(501), "a\0b", "a\u202eb", 90]],
    [
      opinionGivers,
      [["Công đoàn"]],
      [[], [""], ["a", "a"], Array.from({ length: 21 }, (_, at) => `${at}`), "Công đoàn"],
    ],
  ])("$id", (parameter, sound, unsound) => {
    for (const value of sound) expect(statedValue(parameter, value)).toEqual({ value });
    for (const value of [...unsound, null, undefined, {}])
      expect(statedValue(parameter, value)).toHaveProperty("problem.vi");
  });

  it("what is wrong is said in both languages, with the names of the choices", () => {
    expect(statedValue(quotaBase, "X")).toEqual({
      problem: {
        vi: "Phải chọn một trong: tính trên số “Hoàn thành tốt nhiệm vụ”; tính trên số “Hoàn thành tốt nhiệm vụ” trở lên.",
        en: "Choose one of: counted on those at “Good completion of tasks”; counted on those at “Good completion of tasks” and above.",
      },
    });
  });

  it("whatever comes in is read or refused, never both, and never throws", () => {
    fc.assert(
      fc.property(fc.constantFrom(...parameters2019), fc.anything(), (parameter, stated) => {
        const answer = statedValue(parameter, stated);
        expect("value" in answer).not.toBe("problem" in answer);
      }),
    );
  });
});

describe("the documents held state sound values", () => {
  const stated = [cv54, kh174, cv04].flatMap(({ id, overrides }) => overrides.map((each) => ({ id, ...each })));
  it.each(stated)("$id: $parameter.id", ({ parameter, value }) =>
    expect(statedValue(parameter, value)).toEqual({ value }),
  );

  const said = parameters2019.filter(
    (parameter) => ![null, ""].includes(String(parameter.read(hd21.parameters) ?? "")),
  );
  it.each(said)("Hướng dẫn 21: $id", (parameter) => {
    const value = parameter.read(hd21.parameters);
    expect(statedValue(parameter, value)).toEqual({ value });
  });
});
