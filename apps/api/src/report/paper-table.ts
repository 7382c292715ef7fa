import type { PaperColumn, PaperRow, PaperTable } from "../paper/paper-document.ts";
import { columnWidth } from "./column-width.ts";
import type { Extract } from "./extract.service.ts";
import { paperCell } from "./paper-cell.ts";
import type { SummaryColumnKind, TableRow } from "./table-column.type.ts";

/** The table as it lies on paper: the headings of the screen, the rows, the total. */
export function paperTableOf(extract: Extract, tableRows: readonly TableRow[]): PaperTable {
  const { total } = extract;
  const rows = tableRows.map((row) => rowOf(extract, row));
  const withTotal = total === null ? rows : [...rows, { ...rowOf(extract, total), isBold: true }];
  return { kind: "TABLE", columns: columnsOf(extract, withTotal), rows: withTotal };
}

const rowOf = ({ source: { columns }, locale }: Extract, { label, cells }: TableRow): PaperRow => ({
  cells: [label, ...columns.map((column, at) => paperCell(column, cells[at] ?? null, locale))],
});

const columnsOf = ({ source, locale }: Extract, rows: readonly PaperRow[]): PaperColumn[] =>
  [{ label: source.rowHeading, parent: null, kind: "TEXT" } as const, ...source.columns].map((column, at) => ({
    label: column.label[locale],
    parent: column.parent?.[locale] ?? null,
    align: words.has(column.kind) ? "LEFT" : "RIGHT",
    width: columnWidth(
      column.label[locale],
      rows.map(({ cells }) => cells[at] ?? ""),
    ),
  }));

/** Words begin at the left, numbers end at the right. */
const words = new Set<SummaryColumnKind>(["TEXT", "PASSAGE", "STATUS"]);
