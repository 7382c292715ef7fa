import { factAt } from "../../classification/entry/fact-place.service.ts";
import type { WorkbookColumn } from "./workbook-column.ts";

/** What is entered of a result, the steps by the names of their columns. */
export interface StoredValues {
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What is entered of a result at a column. */
export const storedAt = (stored: StoredValues, { name, fact }: WorkbookColumn): unknown =>
  fact === null ? (stored as unknown as Readonly<Record<string, unknown>>)[name] : factAt(stored.facts, fact);
