import "reflect-metadata";
import type { SubjectKind } from "@xep-loai/domain";
import exceljs, { type Cell, type Worksheet } from "exceljs";
import { strFromU8 } from "fflate";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { standing } from "../organisation/standing.service.ts";
import { firstRowOfTable } from "../report/xlsx-look.ts";
import { isRefused } from "../shared/refusal.ts";
import type { Viewer } from "../shared/viewer.ts";
import { tierBreakdown } from "../statistics/tier-breakdown.service.ts";
import { officeTimeout } from "../testing/office.ts";
import { sampleDatabase } from "../testing/sample-database.ts";
import { packageFiles } from "./build/package-files.ts";
import { readPackage } from "./build/read-package.service.ts";

const { url } = await sampleDatabase();
const orm = await openOrm(url);
const asOf = new Date("2027-01-10T08:00:00+07:00");
afterAll(() => orm.close());

const [province, year] = ["146", 2020];
const viewer: Viewer = { id: 0, username: "", displayName: "Ban Tổ chức", locale: "vi", grants: [] };
const files = new Map<string, Uint8Array>();

/** What the province sends upward, file by file, as the job packs it. */
beforeAll(async () => {
  const tx = orm.em.fork();
  const organisation = await standing(tx, year, province);
  if (isRefused(organisation)) throw new Error(organisation.code);
  const read = await readPackage(tx, viewer, organisation, asOf);
  const nothing = async () => undefined;
  for await (const { path, bytes } of packageFiles(read, viewer, nothing, nothing)) files.set(path, bytes);
}, officeTimeout);

/** What a spreadsheet reads in a cell, a formula by the value it was stored with. */
const numberIn = ({ result, value }: Cell): number => Number(result ?? value ?? 0);

/** The counts a workbook of the pack says, by the keys of its columns: what its rows add up to and its total. */
async function countsIn(table: string): Promise<Record<string, readonly [rows: number, total: number]>> {
  const path = [...files.keys()].find((name) => name.startsWith(`bang/${table} `));
  const book = new exceljs.Workbook();
  await book.xlsx.load(Buffer.from(files.get(String(path)) ?? []) as never);
  const sheet = book.worksheets[0] as Worksheet;
  const { columns } = JSON.parse(strFromU8(files.get(`du-lieu/${table}.json`) as Uint8Array));
  const last = sheet.getColumn(1).values.indexOf("Tổng cộng");
  return Object.fromEntries(
    columns.map(({ key }: { key: string }, at: number) => {
      const cells = Array.from({ length: last - firstRowOfTable + 1 }, (_, row) =>
        numberIn(sheet.getCell(firstRowOfTable + row, at + 2)),
      );
      return [key, [cells.slice(0, -1).reduce((sum, each) => sum + each, 0), cells.at(-1)]];
    }),
  );
}

/** What the overview shows of the same place, under the same keys. */
async function onOverview(subjectKind: SubjectKind): Promise<Record<string, number>> {
  const input = { organisationId: province, year, subjectKind, decidedOnly: true, group: null, first: 1 };
  const found = await tierBreakdown(orm.em.fork(), input, asOf);
  if (isRefused(found)) throw new Error(found.code);
  const { total, rated, pending, tiers } = found.total;
  return {
    ...{ total, rated, pending },
    ...Object.fromEntries(tiers.map(({ tier, count }) => [`${tier}.count`, count])),
  };
}

it.each([
  ["R1", "ORG"],
  ["R2", "MEMBER"],
  ["R3", "COLLECTIVE"],
  ["R4", "LEADER"],
] as const)("%s of a province's pack sums to the last unit to what the overview shows", async (table, kind) => {
  const [counts, shown] = [await countsIn(table), await onOverview(kind)];
  expect(shown.rated).toBeGreaterThan(0);
  for (const [key, count] of Object.entries(shown)) expect([key, counts[key]]).toEqual([key, [count, count]]);
});
