import type { Locale } from "../../shared/viewer.ts";
import type { MarkedSheet } from "./checked-sheets.ts";
import type { PackageParts } from "./parts/package-parts.ts";
import type { StoredRow } from "./parts/sheet-rows.ts";
import type { WorkbookParts } from "./parts/workbook-parts.ts";
import type { WorkbookColumn } from "./workbook-column.ts";

/** A sheet with what it is read by. */
export interface OpenedSheet {
  readonly file: PackageParts;
  readonly parts: WorkbookParts;
  readonly sheet: MarkedSheet;
  readonly columns: readonly WorkbookColumn[];
  readonly locale: Locale;
}

/** A row below the headings, its cells not yet read. */
export interface TableRow {
  readonly opened: OpenedSheet;
  readonly row: StoredRow;
  /** Number of the column the first one stands in. */
  readonly from: number;
}
