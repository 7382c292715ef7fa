import { describe, expect, it } from "vitest";
import { readCaseText } from "../input/case-text.ts";
import { evaluateCase } from "./evaluate-case.ts";
import { mostTold } from "./problem.ts";

const ask = (text: string) => evaluateCase(readCaseText({ text, line: 1, column: 1 }));
const table = (percentage: string, decimals: number) =>
  ask(
    `{"id":"t","type":"table","regime":"TIERS_2019","subject":"ORG","rated":3,"counts":{"EXCELLENT":1},"percentages":{"EXCELLENT":${percentage}},"decimals":${decimals}}`,
  );
const quota = (top: string) =>
  ask(`{"id":"q","type":"quota","ruleSet":"HD21","subject":"MEMBER","counts":{"EXCELLENT":${top}}}`);
const keyTargets = (percentage: string) =>
  ask(
    `{"id":"c","type":"subject","ruleSet":"HD21","year":2019,"subject":"COLLECTIVE","facts":{"foundedOn":"2000-01-01","reviewCompleted":true,"targets":{"assigned":20,"done":5,"keyTargetsDonePct":${percentage}}}}`,
  );

describe("a number is what is written, not what JavaScript makes of it", () => {
  it.each([
    ["33.333333333333333", 15, "SOUND"],
    ["33.33333333333333333333", 20, "SOUND"],
    ["33.33333333333333333334", 20, "FAULTY"],
    ["33.300000000000000000000", 1, "SOUND"],
    ["333e-1", 1, "SOUND"],
    ["33.30000000000000000000001", 1, "INVALID"],
    ["1e-400", 1, "INVALID"],
    ["1e-999999999", 100, "INVALID"],
    ["1e400", 1, "INVALID"],
    ["-1e-400", 1, "INVALID"],
  ])("a percentage of %s with %i decimals: %s", (percentage, decimals, status) =>
    expect(table(percentage, decimals)).toMatchObject({ status }),
  );

  it("what is stated comes back with every digit", () =>
    expect(JSON.stringify(table("33.33333333333333333334", 20))).toContain(
      '"stated":33.33333333333333333334,"computed":33.33333333333333333333',
    ));

  it.each(["1e-400", "4.00000000000000000000000001", "3.99999999999999999999999", "9007199254740992.5", "1e400"])(
    "%s is no count",
    (top) => expect(quota(top)).toMatchObject({ status: "INVALID", errors: [{ path: "counts.EXCELLENT" }] }),
  );

  it.each(["4.00000000000000000000000000", "4e0", "0.4E+1", "40000000000000000000000e-22"])("%s is four", (top) =>
    expect(quota(top)).toEqual({ ...quota("4"), id: "q" }),
  );

  it("99,99… % of the key targets is not all of them", () => {
    expect(keyTargets("99.999999999999999999999999")).toMatchObject({ forced: true });
    expect(keyTargets("100.000000000000000000000001")).toMatchObject({ forced: false });
  });

  it("a number where an object belongs is none", () =>
    expect(ask('{"id":"x","type":"quota","ruleSet":"HD21","subject":"MEMBER","counts":1e-400}')).toMatchObject({
      status: "INVALID",
      errors: [{ path: "counts" }],
    }));
});

describe("of very many errors in one case", () => {
  const keys = (count: number, key: (at: number) => string) =>
    ask(`{"id":"m","type":"quota",${Array.from({ length: count }, (_, at) => `"${key(at)}":1`).join(",")}}`);

  it.each([
    ["unknown keys", (at: number) => `k${at}`],
    ["one key again and again", () => "k"],
  ])("the first are told, the rest are counted: %s", (_, key) => {
    const answer = keys(5000, key);
    const errors = "errors" in answer ? answer.errors : [];
    expect(errors).toHaveLength(mostTold + 1);
    expect(errors.at(-1)).toEqual({ path: "", message: expect.stringMatching(/^và (4\d{3}) lỗi khác · and \1 more$/) });
  });
});
