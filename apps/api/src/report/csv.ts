import type { Writable } from "node:stream";
import { intoCsv } from "../shared/csv.ts";
import { shownCell } from "./shown-cell.ts";
import type { Heading, TableRow } from "./table-column.type.ts";
import type { TableFile } from "./table-file.type.ts";

/** Writes the table as CSV. */
export const writeCsv = (extract: TableFile, out: Writable): Promise<void> => intoCsv(lines(extract), out);

async function* lines({ source, locale, total, rows }: TableFile): AsyncIterable<string[]> {
  yield [source.rowHeading[locale], ...source.columns.map((column) => headingIn(column, locale))];
  for await (const row of rows()) yield line(row);
  if (total !== null) yield line(total);

  function line({ label, cells }: TableRow): string[] {
    return [label, ...source.columns.map((column, at) => shownCell(column, cells[at] ?? null, locale))];
  }
}

const headingIn = ({ parent, label }: Heading, locale: TableFile["locale"]): string =>
  parent === null ? label[locale] : `${parent[locale]} – ${label[locale]}`;
