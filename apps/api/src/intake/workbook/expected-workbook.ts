import type { SubjectKind } from "@xep-loai/domain";
import type { WorkbookColumn } from "./workbook-column.ts";

/** What the file was asked for. */
export interface ExpectedWorkbook {
  readonly year: number;
  readonly organisationId: number;
  /** The columns of a kind's sheet: `workbookColumns` of the rule set of the unit in that year. */
  columnsOf(subject: SubjectKind): readonly WorkbookColumn[];
}
