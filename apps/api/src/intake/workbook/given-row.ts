import type { SubjectKind, Text } from "@xep-loai/domain";

/** What is wrong with one cell before anybody asks what it means: a formula, an error of the spreadsheet, letters of an old font. */
export interface CellProblem {
  /** Name of the column. */
  readonly column: string;
  readonly message: Text;
}

/** One row of an uploaded workbook as it was typed: texts in NFC, leading zeros kept. */
export interface GivenRow {
  readonly subject: SubjectKind;
  /** As the spreadsheet shows it, in the sheet of that kind of subject. */
  readonly rowNumber: number;
  /** What the template wrote in «Mã»: the id of the classification of that year; "" where it was deleted. */
  readonly key: string;
  /** By name of the column; null: left empty, or not to be shown again (then there is a problem). */
  readonly cells: Readonly<Record<string, string | null>>;
  /** Cells that could not be read; such a row is rejected. */
  readonly problems: readonly CellProblem[];
}
