import { expect, it } from "vitest";
import { changesBetween } from "./changes.ts";
import { aCandidate } from "./sampleScope.ts";

it("names what changed, came and went between two readings, and nothing else", () => {
  const [same, changed, gone] = [aCandidate(), aCandidate({ id: "2" }), aCandidate({ id: "3" })];
  const since = aCandidate({ id: "2", version: 2, state: "DECIDED" });
  const came = aCandidate({ id: "4" });
  expect(
    changesBetween([same, changed, gone], [same, since, came]).map(({ id, was, is }) => [id, was?.state, is?.state]),
  ).toEqual([
    ["2", "PROPOSED", "DECIDED"],
    ["4", undefined, "PROPOSED"],
    ["3", "PROPOSED", undefined],
  ]);
});
