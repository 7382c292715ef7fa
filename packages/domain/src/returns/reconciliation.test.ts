import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { someFigures } from "../testing/return-figures.ts";
import { knownOf, type ReturningUnit, reconcile, sumOfFigures } from "./reconciliation.ts";
import { partsOfTotal, type ReturnFigures, returnColumns } from "./return-figures.ts";

const counted = (rated: number) => someFigures({ TOTAL: rated, RATED: rated, GOOD: rated });

describe("a return beside those of the subordinates", () => {
  const agreeing = { id: 1, returned: counted(10), counted: counted(10), gathered: null };
  const withoutRecords = { id: 2, returned: counted(5), counted: null, gathered: null };
  const withoutReturn = { id: 3, returned: null, counted: counted(7), gathered: null };

  it("is their sum and the own subjects: nothing to tell", () =>
    expect(reconcile(counted(24), counted(2), [agreeing, withoutRecords, withoutReturn])).toEqual([]));

  it("names the one subordinate whose return is why it is not", () => {
    const off = { id: 4, returned: counted(13), counted: counted(10), gathered: null };
    expect(reconcile(counted(20), null, [agreeing, off])).toEqual(
      (["TOTAL", "RATED", "GOOD"] as const).map((column) => ({
        column,
        stated: 20,
        sum: 23,
        difference: -3,
        causes: [{ id: 4, difference: 3, explains: true }],
      })),
    );
  });

  it("counts with a subordinate what those without records reported below it", () => {
    const gathering = { id: 6, returned: null, counted: counted(7), gathered: counted(4) };
    expect(reconcile(counted(11), null, [gathering])).toEqual([]);
    const agreeing = { ...gathering, returned: counted(11) };
    expect(reconcile(counted(12), null, [agreeing])[0]?.causes).toEqual([]);
  });

  it("names those of which nothing is known where the sum is too small, and never where it is too large", () => {
    const unknown = { id: 5, returned: null, counted: null, gathered: null };
    const causes = (stated: number) => reconcile(counted(stated), null, [agreeing, unknown])[0]?.causes;
    expect(causes(12)).toEqual([{ id: 5, difference: null, explains: false }]);
    expect(causes(8)).toEqual([]);
  });

  it("names the larger first where none explains it alone", () => {
    const [small, large] = [1, 2].map((more) => ({
      id: more,
      returned: counted(10 + more),
      counted: counted(10),
      gathered: null,
    }));
    const all = [small, large].filter((unit) => unit !== undefined);
    expect(reconcile(counted(20), null, all)[0]?.causes.map(({ id }) => id)).toEqual([2, 1]);
  });
});

const anyFigures: fc.Arbitrary<ReturnFigures> = fc
  .record({
    ...{ EXCELLENT: fc.nat(9), GOOD: fc.nat(9), COMPLETED: fc.nat(9), NOT_COMPLETED: fc.nat(3) },
    ...{
      NEWLY_FOUNDED: fc.nat(2),
      NEWLY_ADMITTED: fc.nat(2),
      EXEMPT: fc.nat(2),
      SUSPENDED: fc.nat(2),
      PENDING: fc.nat(4),
    },
  })
  .map((parts) => {
    const rated = parts.EXCELLENT + parts.GOOD + parts.COMPLETED + parts.NOT_COMPLETED;
    const figures = { ...parts, RATED: rated, TOTAL: 0 };
    return { ...figures, TOTAL: partsOfTotal.reduce((sum, part) => sum + figures[part], 0) };
  });

const anyUnits: fc.Arbitrary<ReturningUnit[]> = fc
  .array(
    fc.record({ returned: fc.option(anyFigures), counted: fc.option(anyFigures), gathered: fc.option(anyFigures) }),
    { maxLength: 8 },
  )
  .map((units) => units.map((unit, id) => ({ id, ...unit })));

describe("whatever the figures are", () => {
  it("every column is either the sum or listed with what is beyond it", () =>
    fc.assert(
      fc.property(anyFigures, fc.option(anyFigures), anyUnits, (stated, own, units) => {
        const sum = sumOfFigures([own, ...units.map(knownOf)]);
        const listed = new Map(reconcile(stated, own, units).map((found) => [found.column, found]));
        for (const column of returnColumns) {
          const { difference = 0, sum: told = sum[column] } = listed.get(column) ?? {};
          expect([told, sum[column] + difference]).toEqual([sum[column], stated[column]]);
        }
      }),
    ));

  it("the sum of sound rows is sound, and agrees with itself at every level", () =>
    fc.assert(
      fc.property(fc.option(anyFigures), anyUnits, (own, units) => {
        const sum = sumOfFigures([own, ...units.map(knownOf)]);
        expect(partsOfTotal.reduce((all, part) => all + sum[part], 0)).toBe(sum.TOTAL);
        expect(reconcile(sum, own, units)).toEqual([]);
      }),
    ));

  it("where one return alone is wrong, it explains every column that differs", () =>
    fc.assert(
      fc.property(anyFigures, fc.array(anyFigures, { minLength: 1, maxLength: 6 }), fc.nat(5), (wrong, right, at) => {
        const units = right.map((figures, id) => ({ id, returned: figures, counted: figures, gathered: null }));
        const off = at % units.length;
        const found = reconcile(
          sumOfFigures(right),
          null,
          units.map((unit) => (unit.id === off ? { ...unit, returned: wrong } : unit)),
        );
        for (const { column, difference, causes } of found) {
          expect(causes).toEqual([{ id: off, difference: -difference, explains: true }]);
          expect(wrong[column] - (right[off]?.[column] ?? 0)).toBe(-difference);
        }
      }),
    ));
});
