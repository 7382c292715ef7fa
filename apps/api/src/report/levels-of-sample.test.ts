import "reflect-metadata";
import type { Level, SummaryTableId } from "@xep-loai/domain";
import { afterAll, describe, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { isRefused } from "../shared/refusal.ts";
import { rows } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
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

/** A province, a district or what came of it, where they stand in the year; the Centre is too much to be read to its end. */
const places: readonly Place[] = [
  { organisationId: "146", year: 2016 },
  { organisationId: "331", year: 2020 },
  { organisationId: "424", year: 2026 },
];

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

/** Tables with a row for each case. */
const casesByLevel = ["R5", "R6", "R9", "R10", "R11", "R13", "R14", "R18", "R19", "R20"] as const;

/** As many rows as it says. */
async function ofLevel(table: SummaryTableId, place: Place, level: Level) {
  const rows = await everyRow(table, place, { level });
  const { rowCount } = await page(table, place, { level, first: 1 });
  expect([table, level, rows.length]).toEqual([table, level, rowCount]);
  return rows;
}

describe.each(places)("in $year at $organisationId", (place) => {
  it.each(casesByLevel)("%s: the cases of each level are together all there are, none twice", async (table) => {
    const whole = await page(table, place, { first: 1 });
    const narrowed = await Promise.all(whole.levels.map((level) => ofLevel(table, place, level)));
    const keys = narrowed.flatMap((rows) => rows.map(({ key }) => key));
    expect(keys.toSorted()).toEqual((await everyRow(table, place)).map(({ key }) => key).toSorted());
  });

  it("R12 of a level has those of the table of direct subordinates that are of it", async () => {
    const { levels } = await page("R12", place, { first: 1 });
    const direct = await everyRow("R12", place);
    const narrowed = (await Promise.all(levels.map((level) => ofLevel("R12", place, level)))).flat();
    expect(new Set(narrowed.map(({ key }) => key)).size).toBe(narrowed.length);
    const cellsOf = new Map(narrowed.map(({ key, cells }) => [key, cells]));
    for (const { key, cells } of direct) expect([key, cellsOf.get(key)]).toEqual([key, cells]);
  });

  it.each(["R16", "R17"] as const)("%s: what the levels count adds up to the table", async (table) => {
    const whole = await page(table, place);
    const levels = await Promise.all(whole.levels.map((level) => page(table, place, { level })));
    for (const { key, cells } of whole.rows) {
      const sums = whole.columns.map((_, at) =>
        levels.reduce((sum, { rows }) => sum + Number(rows.find((row) => row.key === key)?.cells[at] ?? 0), 0),
      );
      const counted = whole.columns.map(({ kind }) => kind === "COUNT");
      expect([key, cells.filter((_, at) => counted[at]).map(Number)]).toEqual([
        key,
        sums.filter((_, at) => counted[at]),
      ]);
    }
  });

  it.each(["R1", "R2", "R7", "R8", "R15"] as const)(
    "%s: the row of an organisation of a level is the one its own table has of it",
    async (table) => {
      const { levels } = await page(table, place, { first: 1 });
      for (const level of levels) {
        const [row] = (await page(table, place, { level, first: 3 })).rows.slice(-1);
        if (row === undefined) continue;
        const own = await page(table, { ...place, organisationId: row.key }, { first: 1 });
        expect([level, row.key, row.cells]).toEqual([level, row.key, (own.total ?? own.rows[0])?.cells]);
      }
    },
  );

  it("R8 of the levels below has every organisation below", async () => {
    const { levels } = await page("R8", place, { first: 1 });
    const found = (await Promise.all(levels.map((level) => ofLevel("R8", place, level)))).flat();
    const below = await rows<{ key: string }>(
      orm.em.fork(),
      "select organisation_id::text as key from organisation_year where year = $1 and ancestors @> array[$2::int] and organisation_id <> $2",
      [place.year, place.organisationId],
    );
    const keys = (all: readonly { key: string }[]) => all.map(({ key }) => key).toSorted();
    expect(keys(found)).toEqual(keys(below));
  });
});
