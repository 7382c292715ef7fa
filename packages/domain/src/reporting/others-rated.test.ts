import { expect, it } from "vitest";
import { governmentRatedToo, type OthersRatedFacts } from "./others-rated.ts";

const everybody: OthersRatedFacts = {
  peers: [
    { kind: "GOVERNMENT", isRated: true },
    { kind: "MASS_ORGANIZATION", isRated: true },
  ],
  civilServants: 12,
  civilServantsRated: 12,
};

it.each<[string, OthersRatedFacts, string]>([
  ["everybody", everybody, "PASSED"],
  ["the front not", { ...everybody, peers: [{ kind: "FATHERLAND_FRONT", isRated: false }] }, "WARNING"],
  ["three civil servants not", { ...everybody, civilServantsRated: 9 }, "WARNING"],
  ["the civil servants not known", { ...everybody, civilServantsRated: undefined }, "UNKNOWN"],
  ["nothing known", {}, "UNKNOWN"],
])("rated before they are needed, %s: %s", (_case, facts, outcome) =>
  expect(governmentRatedToo.check(facts, undefined).outcome).toBe(outcome),
);

it("counts who is missing", () =>
  expect(
    governmentRatedToo
      .check({ ...everybody, peers: [{ kind: "GOVERNMENT", isRated: false }], civilServantsRated: 9 }, undefined)
      .explain().message.vi,
  ).toBe("Chưa có kết quả xếp loại của 1 tổ chức cùng cấp và 3 cán bộ, công chức, viên chức."));
