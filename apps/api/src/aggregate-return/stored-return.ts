import { figuresOfFields, type ReturnField, type ReturnFigures, returnColumns, returnFields } from "@xep-loai/domain";
import type { AggregateReturn, ReturnFigure } from "./aggregate-return.type.ts";

/** A return as it is read: its figures as fields. */
export type StoredReturn = Omit<AggregateReturn, "figures"> & Readonly<Record<ReturnField, number>>;

/** The column of the table a figure stands in. */
export const columnOf = (field: ReturnField): string => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const fields = Object.values(returnFields);

/** SQL: a return `r` as a `StoredReturn`. */
export const returnJson = `json_build_object('id', r.id::text, 'organisationId', r.organisation_id::text, 'year', r.year,
  'subjectKind', r.subject_kind, 'state', r.state, ${fields.map((field) => `'${field}', r.${columnOf(field)}`).join(", ")},
  'goodIncludesExcellent', r.good_includes_excellent, 'note', r.note, 'version', r.version, 'submittedOn', r.submitted_on,
  'submittedByName', r.submitted_by_name, 'withdrawnReason', r.withdrawn_reason, 'changedByName', r.changed_by_name,
  'changedAt', r.changed_at)`;

/** The figures to compare and to add. */
export const figuresOfReturn = (stored: StoredReturn): ReturnFigures => figuresOfFields(stored);

/** The return as it is shown. */
export function shownReturn(stored: StoredReturn): AggregateReturn {
  return { ...stored, figures: shownFigures(figuresOfReturn(stored)) };
}

/** Figures column by column. */
export const shownFigures = (figures: ReturnFigures): ReturnFigure[] =>
  returnColumns.map((column) => ({ column, count: figures[column] }));
