import { describe, expect, it } from "vitest";
import clauses from "../../testing/clauses.json" with { type: "json" };
import { kh57 } from "../kh57.ts";
import { isDelegable } from "../parameter.ts";
import { parameters2016 } from "./parameters-2016.ts";

const numberOf = (id: string) => parameters2016.find((parameter) => parameter.id === id)?.read(kh57.parameters);

describe("what a reader may look up in KH 57", () => {
  it.each([
    ["points.max", 100],
    ["points.bands.good", 70],
    ["org.lowest.subordinateLowestPct", "1/3"],
    ["vote.member.threshold.excellent", "2/3"],
    ["member.civilServant.minTier.completed", "COMPLETED_LIMITED"],
    ["quota.excellent.pct.cells", "2/5"],
    ["quota.cells2016.base", "ALL_RATED"],
    ["deadline.dossier", "Y-12-25"],
  ])("%s: %s", (id, value) => expect(numberOf(id)).toBe(value));

  it("has every id once, and no document may change it", () => {
    expect(new Set(parameters2016.map(({ id }) => id)).size).toBe(parameters2016.length);
    expect(parameters2016.filter(isDelegable)).toEqual([]);
  });

  it("names every code it shows", () => {
    for (const { id, choices, read } of parameters2016) {
      const codes = choices === null ? [] : [read(kh57.parameters)].flat();
      for (const code of codes) expect([id, choices?.[String(code)]?.vi]).not.toContain(undefined);
    }
  });

  it("cites places the rules cite too", () => {
    const places = new Set(clauses.map(({ citation }) => citation));
    expect(parameters2016.filter(({ citation }) => citation !== null && !places.has(citation))).toEqual([]);
  });
});
