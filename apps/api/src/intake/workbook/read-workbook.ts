import type { SubjectKind } from "@xep-loai/domain";
import type { GivenRow } from "./given-row.ts";
import type { WorkbookColumn } from "./workbook-column.ts";
import { WorkbookRefusal } from "./workbook-refusal.ts";

/** What the file was asked for. */
export interface ExpectedWorkbook {
  readonly year: number;
  readonly organisationId: number;
  /** The columns of a kind's sheet: `workbookColumns` of the rule set of the unit in that year. */
  columnsOf(subject: SubjectKind): readonly WorkbookColumn[];
}

/**
 * The rows of a workbook on disk, sheet by sheet, in bounded memory; or why it is not read. The whole file is looked at before it
 * answers, so a refusal never comes after the first row.
 */
export async function readWorkbook(
  _path: string,
  _expected: ExpectedWorkbook,
): Promise<WorkbookRefusal | AsyncIterable<GivenRow>> {
  return new WorkbookRefusal("NO_WORKBOOK", {
    vi: "Chương trình chưa đọc được tệp bảng tính. Hãy nhập trên trang kết quả.",
    en: "Spreadsheets are not read yet. Please enter on the page of the result.",
  });
}
