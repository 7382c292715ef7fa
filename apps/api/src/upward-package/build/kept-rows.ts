import { setImmediate } from "node:timers/promises";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { TableRow } from "../../report/table-column.type.ts";
import type { TableData } from "./table-data.ts";

/** Rows of a table as packed bytes: however many there are, a part of them at a time is spread out. */
export interface KeptRows {
  readonly parts: readonly Buffer[];
  readonly count: number;
}

const rowsOfPart = 200;

/** Takes the rows in as they come. */
export async function keptRows(rows: AsyncIterable<TableRow>): Promise<KeptRows> {
  const parts: Buffer[] = [];
  let [held, count]: [string[], number] = [[], 0];
  const keep = (): void => {
    if (held.length > 0) parts.push(deflateRawSync(held.join(",")));
    held = [];
  };
  for await (const { key, label, cells } of rows) {
    held.push(JSON.stringify({ key, label, cells }));
    count += 1;
    if (held.length === rowsOfPart) keep();
  }
  keep();
  return { parts, count };
}

/** Rows in memory come without a pause; others are served between them. */
export async function* rowsIn({ parts }: KeptRows): AsyncIterable<TableRow> {
  for (const part of parts) {
    await setImmediate();
    const rows = JSON.parse(`[${inflateRawSync(part).toString("utf8")}]`) as TableData["rows"];
    for (const row of rows) yield { ...row, organisationId: null, hasChildren: false };
  }
}

/** A table as the check reads it, its rows last. */
export function dataBytes(about: Omit<TableData, "rows">, { parts }: KeptRows): Buffer {
  const pieces = parts.flatMap((part, at) => [Buffer.from(at === 0 ? "" : ","), inflateRawSync(part)]);
  return Buffer.concat([Buffer.from(`${JSON.stringify(about).slice(0, -1)},"rows":[`), ...pieces, Buffer.from("]}")]);
}
