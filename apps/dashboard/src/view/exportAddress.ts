import type { Locale } from "../i18n/useText.ts";
import type { AskedTable } from "../providers/queries/summaryTable.ts";

/** XLSX and CSV carry every row; DOCX and PDF are ready to sign. */
export const exportFormats = ["xlsx", "docx", "pdf", "csv"] as const;

/** Where the API writes this very table as a file. */
export function exportAddress(asked: AskedTable, format: (typeof exportFormats)[number], locale: Locale): string {
  const { table, organisationId, year, group, level = null, decidedOnly } = asked;
  const search = new URLSearchParams({ organisationId, year: String(year), decidedOnly: String(decidedOnly), locale });
  if (group !== null) search.set("group", group);
  if (level !== null) search.set("level", level);
  return `/export/${table}.${format}?${search}`;
}
