import type { GivenRow } from "../workbook/given-row.ts";
import { isProblem, type WorkbookColumn } from "../workbook/workbook-column.ts";
import type { RowProblem } from "./row-problem.ts";

/** What cannot be read in a row, cell by cell: no text at all, or one that means nothing in its column. */
export const misread = ({ cells, problems }: GivenRow, columns: readonly WorkbookColumn[]): RowProblem[] => [
  ...problems,
  ...columns.flatMap((column) => {
    const reading = column.entered ? column.read(cells[column.name] ?? null) : { value: null };
    return isProblem(reading) ? [{ column: column.name, message: reading.problem }] : [];
  }),
];
