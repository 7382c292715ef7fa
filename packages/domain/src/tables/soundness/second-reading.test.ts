import fc from "fast-check";
import { expect, it } from "vitest";
import { anyTable } from "../../testing/any-table.ts";
import { faultsBySecondReading } from "../../testing/second-reading.ts";
import { correctionsOf } from "./corrections.ts";
import type { PrintedTable } from "./printed-table.ts";
import { tableFaults } from "./soundness.ts";
import type { TableFaultCode } from "./table-fault.ts";

const told = (table: PrintedTable): readonly string[] =>
  tableFaults(table).map(({ code, field, hint }) => `${code} ${field}${hint === null ? "" : ` → ${hint}`}`);

it("finds what a second reading finds that tries every base and every count", () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      expect(told(table)).toEqual(faultsBySecondReading(table));
    }),
    { numRuns: 5000 },
  );
});

it("meets every fault among the tables it tries", () => {
  const met = new Set<TableFaultCode>();
  for (const table of fc.sample(anyTable, { numRuns: 5000, seed: 1 }))
    for (const { code } of tableFaults(table)) met.add(code);
  expect(met.size).toBe(9);
});

it("a sound table needs no correction, and every correction makes a faulty one sound", () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const corrections = correctionsOf(table);
      if (tableFaults(table).length === 0) expect(corrections).toEqual([]);
      for (const correction of corrections) {
        expect(tableFaults(correction.table)).toEqual([]);
        expect(correction.figures.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 5000 },
  );
});

it("what is only wrong in its percentages can always be corrected", () => {
  fc.assert(
    fc.property(anyTable, (table) => {
      const faults = tableFaults(table);
      fc.pre(faults.length > 0 && faults.every(({ code }) => code.startsWith("PERCENT")));
      expect(correctionsOf(table)).toHaveLength(1);
    }),
    { numRuns: 50 },
  );
});

it("a probable typing error is among the corrections", () => {
  const typos = fc.sample(anyTable, { numRuns: 20_000, seed: 2 }).flatMap((table) => {
    const typo = tableFaults(table).find(({ code }) => code === "LIKELY_TYPO");
    return typo ? [{ table, typo }] : [];
  });
  expect(typos.length).toBeGreaterThan(50);
  for (const { table, typo } of typos) {
    const { field: tier, stated, hint: corrected } = typo;
    const meant = correctionsOf(table).flatMap(({ figures }) => figures);
    expect(meant).toContainEqual({ figure: "COUNT", tier, stated, corrected });
  }
});
