import type { Text } from "@xep-loai/domain";

/** Why a file is not read at all. */
export const WorkbookRefusalCode = {
  NO_WORKBOOK: "NO_WORKBOOK",
  OLD_WORKBOOK: "OLD_WORKBOOK",
  ENCRYPTED: "ENCRYPTED",
  DAMAGED: "DAMAGED",
  TOO_LARGE: "TOO_LARGE",
  TOO_MANY_ROWS: "TOO_MANY_ROWS",
  NO_MARK: "NO_MARK",
  OTHER_VERSION: "OTHER_VERSION",
  OTHER_YEAR: "OTHER_YEAR",
  OTHER_UNIT: "OTHER_UNIT",
  OTHER_RULES: "OTHER_RULES",
  MISSING_SHEET: "MISSING_SHEET",
  FOREIGN_SHEET: "FOREIGN_SHEET",
  CHANGED_HEADINGS: "CHANGED_HEADINGS",
  NO_ROWS: "NO_ROWS",
} as const;
export type WorkbookRefusalCode = (typeof WorkbookRefusalCode)[keyof typeof WorkbookRefusalCode];

/** A file that is not read, as a value: what is wrong with it and what to do. */
export class WorkbookRefusal {
  readonly code: WorkbookRefusalCode;
  readonly message: Text;

  constructor(code: WorkbookRefusalCode, message: Text) {
    this.code = code;
    this.message = message;
  }
}

export const isWorkbookRefusal = (value: unknown): value is WorkbookRefusal => value instanceof WorkbookRefusal;
