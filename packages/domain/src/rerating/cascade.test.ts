import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCell, tierCounts } from "../testing/facts.ts";
import { under2019 } from "../testing/verdicts.ts";
import { type Dependent, recheckAfter, type Surroundings } from "./cascade.ts";
import { newlyRefusing } from "./recheck.ts";

const around = (dependents: Readonly<Record<string, readonly Dependent[]>>, failing: Surroundings["newlyFailing"]) => ({
  dependentsOf: (id: string) => dependents[id] ?? [],
  newlyFailing: failing,
});

describe("rules.md, example 57", () => {
  const before = under2019(aCell({ members: tierCounts({ GOOD: 8, COMPLETED: 2 }) }));
  const after = under2019(aCell({ members: tierCounts({ GOOD: 7, COMPLETED: 3 }) }));
  const surroundings = around(
    {
      member: [
        { id: "cell", via: "MEMBER_SHARE" },
        { id: "scope of the members", via: "QUOTA" },
      ],
      cell: [
        { id: "parent", via: "SUBORDINATE_SHARE" },
        { id: "scope of the cells", via: "QUOTA" },
        { id: "head", via: "HEAD_CAP_BY_ORG" },
      ],
      parent: [{ id: "grandparent", via: "SUBORDINATE_SHARE" }],
    },
    (id) => (id === "cell" ? newlyRefusing("EXCELLENT", before, after) : []),
  );
  const rechecks = recheckAfter(["member"], surroundings);

  it("the cell is to be looked at again, and its parent, the quota scope, the head", () =>
    expect(rechecks.map(({ id }) => id)).toEqual(["cell", "parent", "scope of the cells", "head"]));

  it("each with its reason", () => {
    expect(rechecks[0]?.reasons).toMatchObject([
      { because: "FAILS_NOW", via: "MEMBER_SHARE", findings: [{ ruleId: "HD21.ORG.EXCELLENT.MEMBER_SHARE" }] },
    ]);
    expect(rechecks[3]?.reasons).toEqual([{ because: "RESTS_ON", via: "HEAD_CAP_BY_ORG", on: "cell" }]);
  });

  it("nothing where the share still holds", () =>
    expect(recheckAfter(["member"], { ...surroundings, newlyFailing: () => [] })).toEqual([]));
});

describe("whatever rests on whatever", () => {
  const ids = ["a", "b", "c", "d", "e"] as const;
  const [finding] = under2019(aCell()).findings;
  const anything = fc.record({
    dependents: fc.dictionary(
      fc.constantFrom(...ids),
      fc.uniqueArray(fc.constantFrom(...ids)).map((each) => each.map((id): Dependent => ({ id, via: "QUOTA" }))),
    ),
    failing: fc.uniqueArray(fc.constantFrom<string>(...ids)),
    changed: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
  });

  it("it ends; what was rated anew itself is never flagged; every flag has a reason", () => {
    fc.assert(
      fc.property(anything, ({ dependents, failing, changed }) => {
        const rechecks = recheckAfter(
          changed,
          around(dependents, (id) => (failing.includes(id) && finding !== undefined ? [finding] : [])),
        );
        expect(new Set(rechecks.map(({ id }) => id)).size).toBe(rechecks.length);
        for (const { id, reasons } of rechecks) {
          expect(changed).not.toContain(id);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("what newly fails and rests on what changed is always flagged", () => {
    fc.assert(
      fc.property(anything, ({ dependents, failing, changed }) => {
        const flagged = recheckAfter(
          changed,
          around(dependents, (id) => (failing.includes(id) && finding !== undefined ? [finding] : [])),
        ).map(({ id }) => id);
        const due = changed
          .flatMap((id) => (dependents[id] ?? []).map((dependent) => dependent.id))
          .filter((id) => failing.includes(id) && !changed.some((each) => each === id));
        expect(flagged).toEqual(expect.arrayContaining(due));
      }),
    );
  });
});
