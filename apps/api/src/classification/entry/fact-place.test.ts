import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factAt, withFactAt } from "./fact-place.service.ts";

const at = (...path: string[]) => ({ path, input: { kind: "YES_NO" } as const });
const discipline = { path: ["discipline"], input: { kind: "LIST", columns: [], single: true } as const };

describe("a fact at its place", () => {
  it("is put there, read there, taken away with the group it was the last of", () => {
    const facts = withFactAt({}, at("targets", "done"), 5);
    expect(facts).toEqual({ targets: { done: 5 } });
    expect(factAt(facts, at("targets", "done"))).toBe(5);
    expect(withFactAt(facts, at("targets", "done"), undefined)).toEqual({});
  });

  it("of a box with a dot in its name is one step", () =>
    expect(withFactAt({}, at("levels", "I.1"), "GOOD")).toEqual({ levels: { "I.1": "GOOD" } }));

  it("of what happened at most once: not known, did not happen, happened", () => {
    expect(factAt({}, discipline)).toBeUndefined();
    expect(factAt({ discipline: null }, discipline)).toEqual([]);
    expect(factAt({ discipline: { selfDetected: true } }, discipline)).toEqual([{ selfDetected: true }]);
    expect(withFactAt({}, discipline, [])).toEqual({ discipline: null });
    expect(withFactAt({}, discipline, undefined)).toEqual({});
  });

  it("leaves every other fact as it is", () => {
    const key = fc.constantFrom("a", "b", "c");
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.dictionary(key, fc.nat(), { minKeys: 1 })),
        key,
        key,
        fc.nat(),
        (facts, group, name, value) => {
          const changed = withFactAt(facts, at(group, name), value);
          for (const other of ["a", "b", "c"].filter((each) => each !== group))
            expect(changed[other]).toEqual(facts[other]);
          expect(factAt(changed, at(group, name))).toBe(value);
        },
      ),
    );
  });
});
