import { isPlainText, type Text } from "@xep-loai/domain";
import { showsNothing } from "../../../shared/given.ts";
import { hiddenCharacter } from "../../../shared/given-words.ts";
import { legacyProblem } from "../legacy/legacy-letters.ts";
import { refuseFile } from "../refused-workbook.ts";
import { dayOfNumber } from "./day-of-number.ts";
import type { StoredCell } from "./sheet-rows.ts";
import { unescaped } from "./text-item.ts";
import type { WorkbookParts } from "./workbook-parts.ts";

/** What stands in a cell, and why it is not taken. */
export interface CellReading {
  /** null: nothing that shows, or that can be shown again. */
  readonly text: string | null;
  /** null: it is taken. */
  readonly problem: Text | null;
}

const taken = (text: string | null): CellReading => ({ text, problem: null });
const notTaken = (problem: Text, text: string | null = null): CellReading => ({ text, problem });

/** The text of a cell as it was typed, or why it is not taken. What a formula comes to is not trusted: anything may be stored there. */
export function cellText(cell: StoredCell, parts: WorkbookParts): CellReading {
  if (cell.hasFormula) return notTaken(formula);
  switch (cell.type) {
    case "s":
      return plain(parts.sharedTexts[Number(cell.value)] ?? refuseFile("DAMAGED"));
    case "inlineStr":
      return plain(cell.value);
    case "str":
      return plain(unescaped(cell.value));
    case "b":
      return taken(cell.value === "1" ? "true" : "false");
    case "e":
      return notTaken(errorIn(cell.value));
    case "d":
      return taken(cell.value.slice(0, 10));
    default:
      return taken(numberText(cell, parts));
  }
}

function plain(typed: string): CellReading {
  const text = typed.normalize("NFC").replaceAll("\r\n", "\n");
  if (showsNothing.test(text)) return taken(null);
  if (!isPlainText(text)) return notTaken(hiddenCharacter);
  return { text, problem: legacyProblem(text) };
}

/** Spreadsheets store 28.15 as 28.149999999999999: fifteen digits are what they show at most. */
function numberText({ value, style }: StoredCell, { dateStyles, from1904 }: WorkbookParts): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return refuseFile("DAMAGED");
  return dateStyles.has(style) ? dayOfNumber(number, from1904) : String(Number(number.toPrecision(15)));
}

const formula: Text = {
  vi: "Ô chứa công thức. Hãy thay bằng giá trị (Sao chép, rồi Dán đặc biệt – Giá trị).",
  en: "The cell holds a formula. Please replace it by its value (Copy, then Paste special – Values).",
};

const errorIn = (error: string): Text => ({
  vi: `Ô báo lỗi ${error.slice(0, 20)}. Hãy gõ lại giá trị.`,
  en: `The cell shows the error ${error.slice(0, 20)}. Please type the value again.`,
});
