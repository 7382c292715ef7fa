import type { SubjectKind, Text } from "@xep-loai/domain";
import { rows, type Tx } from "../../shared/tx.ts";
import type { RowProblem } from "../check/row-problem.ts";
import type { FilledRow } from "../workbook/filled-workbook.ts";
import type { GivenRow } from "../workbook/given-row.ts";
import type { WorkbookColumn } from "../workbook/workbook-column.ts";

/** So many rows are in memory at a time. */
const atOnce = 1_000;

/** The rows of one sheet as they came in, with what is wrong with each. */
export async function* rowsWithErrors(
  tx: Tx,
  intakeId: string,
  subject: SubjectKind,
  columns: readonly WorkbookColumn[],
): AsyncGenerator<FilledRow> {
  for (let last = 0; ; ) {
    const found = await rows<StoredRow>(tx, select, [intakeId, subject, last, atOnce]);
    for (const { cells, problems } of found) yield { cells, errors: problems.map(said(columns)), isLocked: false };
    const end = found.at(-1);
    if (end === undefined || found.length < atOnce) return;
    last = end.rowNumber;
  }
}

interface StoredRow extends Pick<GivenRow, "rowNumber" | "cells"> {
  readonly problems: readonly RowProblem[];
}

/** The heading first, where it is about one cell. */
const said =
  (columns: readonly WorkbookColumn[]) =>
  ({ column, message }: RowProblem): Text => {
    const label = columns.find(({ name }) => name === column)?.label;
    return label === undefined ? message : { vi: `${label.vi}: ${message.vi}`, en: `${label.en}: ${message.en}` };
  };

const select = `
  select row_number as "rowNumber", given as cells, problems
  from intake_row where intake_id = $1 and subject = $2 and row_number > $3 order by row_number limit $4`;
