import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { format } from "@fast-csv/format";
import type { Extract } from "./extract.service.ts";
import { shownCell } from "./shown-cell.ts";
import type { Heading, TableRow } from "./summary-table.ts";

/** Writes the table as CSV after RFC 4180, UTF-8 with BOM so that spreadsheets read the Vietnamese right. */
export async function writeCsv(extract: Extract, out: Writable): Promise<void> {
  await pipeline(lines(extract), format({ writeBOM: true, rowDelimiter: "\r\n", includeEndRowDelimiter: true }), out);
}

async function* lines({ source, locale, total, rows }: Extract): AsyncIterable<string[]> {
  yield [source.rowHeading[locale], ...source.columns.map((column) => headingIn(column, locale))];
  for await (const row of rows()) yield line(row);
  if (total !== null) yield line(total);

  function line({ label, cells }: TableRow): string[] {
    return [
      harmless(label),
      ...source.columns.map((column, at) => harmless(shownCell(column, cells[at] ?? null, locale))),
    ];
  }
}

const headingIn = ({ parent, label }: Heading, locale: Extract["locale"]): string =>
  parent === null ? label[locale] : `${parent[locale]} – ${label[locale]}`;

/** A text that a spreadsheet would take for a formula is marked as text (OWASP, CSV Injection). */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
