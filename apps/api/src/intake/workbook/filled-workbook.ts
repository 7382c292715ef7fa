import type { SubjectKind, Text } from "@xep-loai/domain";
import type { WorkbookColumn } from "./workbook-column.ts";

/** Of which year and unit a workbook is: what stands above its tables and in its mark. */
export interface WorkbookHead {
  readonly year: number;
  readonly organisationId: number;
  readonly organisationName: string;
  readonly ruleSetId: string;
  /** Name of the rules for people. */
  readonly ruleSetTitle: Text;
  /** Whether it goes back with the column «Lỗi». */
  readonly withErrors: boolean;
}

/** A row as it is written. */
export interface FilledRow {
  /** By name of the column, the key among them; left out or null: empty. */
  readonly cells: Readonly<Record<string, string | null>>;
  /** What is wrong with it: the row is red, and «Lỗi» says so. */
  readonly errors: readonly Text[];
  /** Whether nothing of it can be changed any more: it was proposed or decided. */
  readonly isLocked: boolean;
}

export interface FilledSheet {
  readonly subject: SubjectKind;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: AsyncIterable<FilledRow>;
}
