import type { FactColumn } from "../../providers/queries/factEntry.ts";

/** One row of a list of facts, by the names of its columns; what is left out is not known. */
export type Row = Readonly<Record<string, unknown>>;

/** A row with another value in one cell; null takes it away. */
export function withCell(row: Row, name: string, value: unknown): Row {
  const { [name]: _, ...others } = row;
  return value === null ? others : { ...others, [name]: value };
}

/** Whether everything is there without which the row cannot be kept. */
export const isComplete = (row: Row, columns: readonly FactColumn[]): boolean =>
  columns.every(({ name, required }) => !required || (row[name] !== undefined && row[name] !== ""));
