import type {
  Content,
  ContentTable,
  ContentText,
  CustomTableLayout,
  TableCell,
  TableCellProperties,
} from "pdfmake/interfaces.js";
import { drawable } from "./drawable.ts";
import { type HeadCell, headRowsOf } from "./head-cells.ts";
import { lineWidth, widthsOf } from "./page.ts";
import type { PaperColumn, PaperRow, PaperSheet, PaperTable } from "./paper-document.ts";
import { alignments, points } from "./pdf-text.ts";
import { mayBreak } from "./row-break.ts";
import { tableTypeSize, typeSize } from "./type-size.ts";

const [padding, paddingTop, line] = [3, 2, 0.5];

const layout: CustomTableLayout = {
  hLineWidth: () => line,
  vLineWidth: () => line,
  paddingLeft: () => padding,
  paddingRight: () => padding,
  paddingTop: () => paddingTop,
  paddingBottom: () => 2,
};

/** A table as wide as the line, its heading repeated on each page. */
export const pdfTable = (table: PaperTable, sheet: PaperSheet): Content => ({
  layout,
  fontSize: tableTypeSize(table, sheet),
  margin: [0, 3, 0, 6],
  table: tableOf(table, sheet),
});

/** Rows that stand on the page of what follows the table. */
const lastRows = 2;

/** The same with what follows it: a last row without lines holds that and the last rows, so that a page has some of both. */
export function pdfTableWith(table: PaperTable, sheet: PaperSheet, foot: readonly Content[]): Content {
  const rows = table.rows.slice(0, -lastRows);
  if (rows.length === 0 || table.rows.some((row) => mayBreak(row, table.columns)))
    return [pdfTable(table, sheet), ...foot];
  const fontSize = tableTypeSize(table, sheet);
  const above = tableOf({ ...table, rows }, sheet);
  const end = tableOf({ ...table, rows: table.rows.slice(-lastRows) }, sheet);
  const inner: Content = {
    ...{ layout, fontSize, margin: [-padding - line, -paddingTop - line, 0, 6] },
    table: { widths: end.widths, body: end.body.slice(-lastRows) },
  };
  const body = [...above.body, footRow(table, [inner, ...foot])];
  return { layout, fontSize, margin: [0, 3, 0, 6], table: { ...above, body } };
}

function tableOf(table: PaperTable, sheet: PaperSheet): ContentTable["table"] {
  const free = points(lineWidth(sheet)) - line;
  const head = headRowsOf(table.columns);
  return {
    headerRows: head.length,
    keepWithHeaderRows: Math.min(1, table.rows.length),
    dontBreakRows: !table.rows.some((row) => mayBreak(row, table.columns)),
    widths: widthsOf(table.columns, free).map((width) => width - 2 * padding - line),
    body: [...headBody(head, table.columns), ...table.rows.map((row) => bodyRow(row, table.columns))],
  };
}

/** The library wants a cell at every place of its grid, also where another reaches. */
function headBody(
  [upper = [], lower]: readonly (readonly HeadCell[])[],
  columns: readonly PaperColumn[],
): TableCell[][] {
  if (lower === undefined) return [upper.map(headCell)];
  const above = upper.flatMap((cell) => [upperCell(cell), ...Array.from({ length: cell.columns - 1 }, () => "")]);
  return [above, columns.map(({ label, parent }) => lowerCell(label, parent === null))];
}

/** A heading over both rows stands in the lower one: the library does not stretch rows to what spans them. */
const upperCell = (cell: HeadCell): TableCell =>
  cell.rows > 1 ? { ...headCell({ ...cell, label: "" }), border: [true, true, true, false] } : headCell(cell);

const lowerCell = (label: string, isOverBoth: boolean): TableCell => ({
  ...headCell({ label, columns: 1 }),
  ...(isOverBoth && { border: [true, false, true, true] }),
});

/** The library does it, its types do not know it. */
const inTheMiddle: object = { verticalAlignment: "middle" };

const headCell = ({ label, columns }: Pick<HeadCell, "label" | "columns">): ContentText & TableCellProperties => ({
  text: drawable(label),
  bold: true,
  alignment: "center",
  fillColor: "#efefef",
  ...inTheMiddle,
  ...(columns > 1 && { colSpan: columns }),
});

const bodyRow = ({ cells, isBold = false }: PaperRow, columns: readonly PaperColumn[]): TableCell[] =>
  columns.map(({ align }, at) => bodyCell(cells[at] ?? "", align, isBold));

const bodyCell = (text: string, align: PaperColumn["align"], isBold: boolean): TableCell => ({
  text: drawable(text),
  alignment: alignments[align],
  ...(isBold && { bold: true }),
});

const noBorder: [boolean, boolean, boolean, boolean] = [false, false, false, false];

/** The library wants a cell at every place that another reaches over. */
const footRow = ({ columns }: PaperTable, stack: Content[]): TableCell[] =>
  columns.map((_, at) =>
    at === 0 ? { stack, colSpan: columns.length, border: noBorder, fontSize: typeSize.text } : "",
  );
