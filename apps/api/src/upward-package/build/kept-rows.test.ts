import { expect, it } from "vitest";
import type { TableRow } from "../../report/table-column.type.ts";
import { dataBytes, keptRows, rowsIn } from "./kept-rows.ts";
import { tableDataShape } from "./table-data.ts";

const about = { table: "R10", group: null, decidedOnly: true, columns: [], total: null } as const;

async function* rowsOf(count: number): AsyncGenerator<TableRow> {
  for (let at = 0; at < count; at += 1)
    yield {
      key: String(at),
      label: `Đoàn Quốc Hiếu ${at}`,
      cells: ["Đảng viên", null],
      organisationId: null,
      hasChildren: false,
    };
}

async function all(rows: AsyncIterable<TableRow>): Promise<TableRow[]> {
  const found: TableRow[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

it.each([0, 1, 200, 201, 1_001])("%i rows come out of the bytes as they went in", async (count) => {
  const kept = await keptRows(rowsOf(count));
  const rows = await all(rowsOf(count));
  expect(kept.count).toBe(count);
  expect(await all(rowsIn(kept))).toEqual(rows);
  const data = tableDataShape.parse(JSON.parse(dataBytes(about, kept).toString("utf8")));
  expect(data).toEqual({ ...about, rows: rows.map(({ key, label, cells }) => ({ key, label, cells })) });
});

it("ten thousand rows take a fifth of their bytes while they wait", async () => {
  const kept = await keptRows(rowsOf(10_000));
  const waiting = kept.parts.reduce((sum, { length }) => sum + length, 0);
  expect(waiting).toBeLessThan(dataBytes(about, kept).length / 5);
});
