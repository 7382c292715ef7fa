import { createHash } from "node:crypto";
import { type StoredValues, storedAt } from "./stored-values.ts";
import type { WorkbookColumn } from "./workbook-column.ts";

/** The column that says what stood in the system when the row was written. */
export const rowMarkColumn = "mark";

/** Tells two states of what is entered of a result apart: of every value that is known, under the name of its column. */
export function rowMark(columns: readonly WorkbookColumn[], stored: StoredValues): string {
  const known = columns
    .filter(({ entered }) => entered)
    .map((column) => [column.name, column.write(storedAt(stored, column), "vi")])
    .filter(([, text]) => text !== null);
  return createHash("sha256").update(JSON.stringify(known)).digest("hex").slice(0, 16);
}
