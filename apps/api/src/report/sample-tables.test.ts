import "reflect-metadata";
import { SubjectKind, type SummaryTableId } from "@xep-loai/domain";
import { afterAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { isRefused } from "../shared/refusal.ts";
import type { Viewer } from "../shared/viewer.ts";
import { tierBreakdown } from "../statistics/tier-breakdown.service.ts";
import { sampleDatabase } from "../testing/sample-database.ts";
import { type SummaryInput, summaryTable } from "./summary-table.service.ts";
import type { SummaryTable } from "./summary-table.type.ts";

const { url } = await sampleDatabase();
const orm = await openOrm(url);
const asOf = new Date("2027-01-10T08:00:00+07:00");
afterAll(() => orm.close());

interface Place {
  readonly organisationId: string;
  readonly year: number;
}

/** The Centre, a province, a district or what came of it, a grassroots organisation: where they stand in the year. */
const places: readonly Place[] = [2016, 2019, 2020, 2025, 2026].flatMap((year) =>
  ["1", year < 2025 ? "146" : "424", "331", "100"].map((organisationId) => ({ organisationId, year })),
);

async function page(table: SummaryTableId, place: Place, more: Partial<SummaryInput> = {}): Promise<SummaryTable> {
  const input = { table, ...place, group: null, decidedOnly: true, first: 200, ...more };
  const found = await summaryTable(orm.em.fork(), { locale: "vi" } as Viewer, input, asOf);
  if (isRefused(found)) throw new Error(`${table} ${place.organisationId} ${place.year}: ${found.code}`);
  return found;
}

/** Every row of the table, read page by page. */
async function everyRow(table: SummaryTableId, place: Place, more: Partial<SummaryInput> = {}) {
  const rows: SummaryTable["rows"] = [];
  let after: string | null = null;
  do {
    const next: SummaryTable = await page(table, place, { ...more, after });
    rows.push(...next.rows);
    after = next.nextCursor;
  } while (after !== null);
  return rows;
}

async function figures(place: Place, subjectKind: SubjectKind, decidedOnly: boolean) {
  const input = { ...place, subjectKind, decidedOnly, group: null, first: 1 };
  const found = await tierBreakdown(orm.em.fork(), input, asOf);
  if (isRefused(found)) throw new Error(found.code);
  return found.total;
}

const cellOf = ({ columns }: SummaryTable, cells: readonly (string | null)[] | undefined, key: string): number =>
  Number(cells?.[columns.findIndex((column) => column.key === key)] ?? 0);

describe.each(places)("in $year at $organisationId", (place) => {
  it.each([
    ["R1", "ORG"],
    ["R2", "MEMBER"],
    ["R3", "COLLECTIVE"],
    ["R4", "LEADER"],
  ] as const)("%s counts what the overview counts, and its rows add up to it", async (table, kind) => {
    for (const decidedOnly of [true, false]) {
      const found = await page(table, place, { decidedOnly });
      const rows = await everyRow(table, place, { decidedOnly });
      const { total, rated, pending } = await figures(place, kind, decidedOnly);
      for (const [key, count] of Object.entries({ total, rated, pending })) {
        expect([key, cellOf(found, found.total?.cells, key)]).toEqual([key, count]);
        expect([key, rows.reduce((sum, { cells }) => sum + cellOf(found, cells, key), 0)]).toEqual([key, count]);
      }
      expect(found.rowCount).toBe(rows.length);
    }
  });

  it("R6 has by name, and counts, exactly those the overview counts as without a tier", async () => {
    for (const decidedOnly of [true, false]) {
      const counts = await page("R6", place, { decidedOnly, group: "COUNTS" });
      for (const kind of Object.values(SubjectKind)) {
        const { pending, notRated } = await figures(place, kind, decidedOnly);
        expect([kind, cellOf(counts, counts.total?.cells, `${kind}.PENDING`)]).toEqual([kind, pending]);
        const asked = await page("R6", place, { decidedOnly, group: kind, first: 1 });
        // At the Centre nobody is named, whatever is asked for: it says the same numbers.
        if (place.organisationId === "1") {
          expect(asked.total).toEqual(counts.total);
          continue;
        }
        expect([kind, asked.rowCount]).toEqual([kind, pending + notRated]);
        const rows = await everyRow("R6", place, { decidedOnly, group: kind });
        expect([kind, rows.length, new Set(rows.map(({ key }) => key)).size]).toEqual([
          kind,
          pending + notRated,
          pending + notRated,
        ]);
      }
    }
  });

  it.each(["R11", "R12", "R13", "R14", "R18", "R19"] as const)("%s has as many rows as it says", async (table) => {
    expect((await everyRow(table, place)).length).toBe((await page(table, place, { first: 1 })).rowCount);
  });

  it("rows of each level below add up to their total", async () => {
    const { levels } = await page("R2", place, { first: 1 });
    for (const level of levels) {
      const found = await page("R2", place, { level });
      const rows = await everyRow("R2", place, { level });
      const sum = rows.reduce((whole, { cells }) => whole + cellOf(found, cells, "total"), 0);
      expect([level, sum, rows.length]).toEqual([level, cellOf(found, found.total?.cells, "total"), found.rowCount]);
    }
  });
});

it("R7 says where its rows are fewer than the total of the year before counts, and nowhere else", async () => {
  const merged = await page("R7", { organisationId: "424", year: 2025 });
  const before = merged.rows.reduce((sum, { cells }) => sum + cellOf(merged, cells, "rated.before"), 0);
  expect(cellOf(merged, merged.total?.cells, "rated.before")).toBeGreaterThan(before);
  expect(merged.note?.vi).toContain("Đơn vị mới chưa có số liệu năm 2024 để so sánh");
  const unchanged = await page("R7", { organisationId: "146", year: 2020 });
  expect(unchanged.note?.vi ?? "").not.toContain("Đơn vị mới");
});
