import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** What stands side by side without lines, and on one page. */
export const pairOf = (sides: readonly (readonly [Paragraph[], width: number])[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sides.reduce((sum, [, width]) => sum + width, 0), type: WidthType.DXA },
    columnWidths: sides.map(([, width]) => width),
    borders: noBorders,
    rows: [new TableRow({ cantSplit: true, children: sides.map(([lines, width]) => sideOf(lines, width)) })],
  });

const sideOf = (children: Paragraph[], width: number): TableCell =>
  new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
  });
