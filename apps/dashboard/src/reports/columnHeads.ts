import type { SummaryColumn } from "../providers/queries/summaryTable.ts";

export interface ColumnHead {
  /** The heading above several columns; null for a column that stands alone over both rows. */
  readonly above: SummaryColumn["parent"];
  readonly columns: readonly SummaryColumn[];
}

/** Neighbouring columns under the same heading, in the order of the table. */
export function columnHeads(columns: readonly SummaryColumn[]): readonly ColumnHead[] {
  const heads: { above: SummaryColumn["parent"]; columns: SummaryColumn[] }[] = [];
  for (const column of columns) {
    const last = heads.at(-1);
    if (column.parent && last?.above?.vi === column.parent.vi) last.columns.push(column);
    else heads.push({ above: column.parent, columns: [column] });
  }
  return heads;
}
