import type { SubjectKind } from "@xep-loai/domain";
import { foreignSheet, missingSheet } from "./refusal-words.ts";
import { RefusedWorkbook } from "./refused-workbook.ts";
import { choiceSheet, guideSheets, markSheet, sheetName, type WorkbookMark } from "./workbook-mark.ts";
import { WorkbookRefusal } from "./workbook-refusal.ts";

/** A sheet of the template with its part. */
export interface MarkedSheet {
  readonly subject: SubjectKind;
  readonly name: string;
  readonly part: string;
}

/** The sheets the mark tells of. @throws RefusedWorkbook where one of them is not there, or one is there that is none of them. */
export function checkedSheets(sheets: ReadonlyMap<string, string>, mark: WorkbookMark): MarkedSheet[] {
  const marked = mark.subjects.map((subject) => ({ subject, name: sheetName(subject, mark.locale) }));
  const known = [...marked.map(({ name }) => name), guideSheets[mark.locale], markSheet, choiceSheet];
  const foreign = [...sheets.keys()].find((name) => !known.includes(name));
  const missing = marked.find(({ name }) => !sheets.has(name));
  if (missing !== undefined) throw refused("MISSING_SHEET", missingSheet(missing.name));
  if (foreign !== undefined) throw refused("FOREIGN_SHEET", foreignSheet(foreign.slice(0, 31)));
  return marked.map((sheet) => ({ ...sheet, part: sheets.get(sheet.name) ?? "" }));
}

const refused = (code: "MISSING_SHEET" | "FOREIGN_SHEET", message: WorkbookRefusal["message"]) =>
  new RefusedWorkbook(new WorkbookRefusal(code, message));
