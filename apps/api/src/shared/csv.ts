import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { format } from "@fast-csv/format";

/** Writes lines as CSV after RFC 4180, UTF-8 with BOM so that spreadsheets read the Vietnamese right. */
export async function intoCsv(lines: AsyncIterable<string[]>, out: Writable): Promise<void> {
  const csv = format<string[], string[]>({
    writeBOM: true,
    rowDelimiter: "\r\n",
    includeEndRowDelimiter: true,
    transform: (line: string[]) => line.map(harmless),
  });
  await pipeline(lines, csv, out);
}

/** A text that a spreadsheet would take for a formula is marked as text (OWASP, CSV Injection); a figure below zero is none. */
const harmless = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^-\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
