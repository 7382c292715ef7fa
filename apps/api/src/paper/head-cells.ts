import type { PaperColumn } from "./paper-document.ts";

/** A cell of the heading and how far it reaches. */
export interface HeadCell {
  readonly label: string;
  readonly columns: number;
  readonly rows: number;
}

/** The rows of the heading: shared headings lie across, the others stand over both rows. */
export function headRowsOf(columns: readonly PaperColumn[]): readonly (readonly HeadCell[])[] {
  if (columns.every(({ parent }) => parent === null)) return [columns.map(({ label }) => cell(label))];
  return [upperRow(columns), columns.filter(({ parent }) => parent !== null).map(({ label }) => cell(label))];
}

const cell = (label: string, columns = 1, rows = 1): HeadCell => ({ label, columns, rows });

function upperRow(columns: readonly PaperColumn[]): readonly HeadCell[] {
  return columns.flatMap(({ label, parent }, at) => {
    if (parent === null) return [cell(label, 1, 2)];
    return parent === columns[at - 1]?.parent ? [] : [cell(parent, spanOf(columns.slice(at)))];
  });
}

/** How many neighbours share the heading of the first. */
function spanOf(columns: readonly PaperColumn[]): number {
  const end = columns.findIndex(({ parent }) => parent !== columns[0]?.parent);
  return end === -1 ? columns.length : end;
}
