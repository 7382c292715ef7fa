import {
  AlignmentType,
  type FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { alignments, halfPoints, runsOf, twips } from "./docx-text.ts";
import { type HeadCell, headRowsOf } from "./head-cells.ts";
import { areShort } from "./kept-together.ts";
import { lineWidth, widthsOf } from "./page.ts";
import type { PaperColumn, PaperRow, PaperSheet, PaperTable } from "./paper-document.ts";
import { mayBreak } from "./row-break.ts";
import { tableTypeSize } from "./type-size.ts";

/** A table as wide as the line, its heading repeated, and the room below it; `leadsToFoot`: its last rows stand on the page of the signature. */
export function docxTable(table: PaperTable, sheet: PaperSheet, leadsToFoot = false): FileChild[] {
  const widths = widthsOf(table.columns, twips(lineWidth(sheet))).map(Math.round);
  const size = halfPoints(tableTypeSize(table, sheet));
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      margins: { left: 70, right: 70, top: 30, bottom: 30 },
      rows: [
        ...headRowsOf(table.columns).map((cells) => headRow(cells, size)),
        ...table.rows.map((row, at) =>
          bodyRow(row, table.columns, { size, keepNext: keepsTo(table, at, leadsToFoot) }),
        ),
      ],
    }),
    new Paragraph({ keepNext: leadsToFoot, spacing: { after: 60 } }),
  ];
}

const headRow = (cells: readonly HeadCell[], size: number): TableRow =>
  new TableRow({ tableHeader: true, cantSplit: true, children: cells.map((cell) => headCell(cell, size)) });

const headCell = ({ label, columns, rows }: HeadCell, size: number): TableCell =>
  new TableCell({
    ...(columns > 1 && { columnSpan: columns }),
    ...(rows > 1 && { rowSpan: rows }),
    verticalAlign: VerticalAlignTable.CENTER,
    shading: { type: ShadingType.CLEAR, color: "auto", fill: "EFEFEF" },
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: runsOf([{ text: label, isBold: true }], { size }) }),
    ],
  });

/** A short table stands on one page; of a longer one no row stands alone, neither the first nor the last. */
const keepsTo = (table: PaperTable, at: number, leadsToFoot: boolean): boolean => {
  const last = table.rows.length - 1;
  return areShort([table]) ? leadsToFoot || at < last : at === 0 || at === last - 1 || (leadsToFoot && at === last);
};

interface RowLook {
  readonly size: number;
  readonly keepNext: boolean;
}

const bodyRow = (row: PaperRow, columns: readonly PaperColumn[], look: RowLook): TableRow =>
  new TableRow({
    cantSplit: !mayBreak(row, columns),
    children: columns.map((column, at) => bodyCell(row, column, row.cells[at] ?? "", look)),
  });

const bodyCell = (
  { isBold = false }: PaperRow,
  { align }: PaperColumn,
  text: string,
  { size, keepNext }: RowLook,
): TableCell =>
  new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({ alignment: alignments[align], keepNext, children: runsOf([{ text, isBold }], { size }) }),
    ],
  });
