import { factWords, type SubjectKind, type Text } from "@xep-loai/domain";
import { z } from "zod";
import { numberOf } from "../shared/id.ts";
import { cursorKey, intKey, type PageRequest, pageOf, pageSize, textKey } from "../shared/page.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import { columnsAt } from "./check/columns-at.service.ts";
import type { RowProblem } from "./check/row-problem.ts";
import type { RowDifference } from "./check/row-rules.ts";
import type { IntakeRow, IntakeRowPage } from "./intake.type.ts";
import type { RowStanding } from "./intake-state.ts";
import type { WorkbookColumn } from "./workbook/workbook-column.ts";

export interface IntakeRowsInput extends PageRequest {
  readonly id: string;
  readonly rowStanding: RowStanding;
}

/** The rows of a workbook that stand so, in words. */
export async function intakeRows(tx: Tx, input: IntakeRowsInput): Promise<IntakeRowPage | Refused> {
  const key = cursorKey(input.after, rowKey);
  if (isRefused(key)) return key;
  const number = numberOf(input.id);
  const intake = number === undefined ? undefined : await firstRow<Place>(tx, placeSql, [number, input.rowStanding]);
  if (intake === undefined) return refuse("NOT_FOUND");
  const [subject, rowNumber] = key ?? ["", 0];
  const found = await rows<Stored>(tx, rowsSql, [
    number,
    input.rowStanding,
    subject,
    rowNumber,
    pageSize(input.first) + 1,
  ]);
  const columnsOf = await columnsAt(tx, intake.year, intake.organisationId);
  return {
    ...pageOf(
      found,
      input.first,
      (row) => [row.subject, row.rowNumber],
      (row) => inWords(row, columnsOf(row.subject)),
    ),
    total: intake.total,
  };
}

const rowKey = z.tuple([textKey, intKey]);

interface Place {
  readonly year: number;
  readonly organisationId: number;
  readonly total: number;
}

interface Stored extends Omit<IntakeRow, "problems" | "differences"> {
  readonly subject: SubjectKind;
  readonly problems: readonly RowProblem[];
  readonly differences: readonly RowDifference[];
}

function inWords({ problems, differences, ...row }: Stored, columns: readonly WorkbookColumn[]): IntakeRow {
  const columnOf = (name: string) => columns.find((column) => column.name === name);
  const labelOf = (name: string): Text => columnOf(name)?.label ?? { vi: name, en: name };
  return {
    ...row,
    problems: problems.map(({ column, message }) => ({ column: column === null ? null : labelOf(column), message })),
    differences: differences.map(({ column, before, after }) => ({
      column: labelOf(column),
      before: valueWords(before, columnOf(column)),
      after: valueWords(after, columnOf(column)),
    })),
  };
}

/** A value in words; null: none. */
function valueWords(value: unknown, column: WorkbookColumn | undefined): Text | null {
  if (column?.fact) return factWords(column.fact, value);
  const [vi, en] = [column?.write(value, "vi") ?? null, column?.write(value, "en") ?? null];
  return vi === null || en === null ? null : { vi, en };
}

const placeSql = `
  select year, organisation_id as "organisationId", case $2 when 'NEW' then new_count when 'CHANGED' then changed_count when 'OUTDATED' then outdated_count
    when 'UNCHANGED' then unchanged_count else rejected_count end as total
  from intake where id = $1`;

const rowsSql = `
  select subject, row_number as "rowNumber", classification_id::text as "classificationId", name, standing, problems, differences, open_points as "openPoints",
    changed_by_name as "changedBy", changed_at as "changedAt"
  from intake_row
  where intake_id = $1 and standing = $2 and (subject::text, row_number) > ($3::text, $4::int)
  order by subject::text, row_number limit $5`;
