import { isPlainText, type Text } from "@xep-loai/domain";
import { showsNothing } from "../../../shared/given.ts";
import { hiddenCharacter } from "../../../shared/given-words.ts";
import { legacyProblem } from "../legacy/legacy-letters.ts";
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
      return sharedText(parts.sharedTexts[Number(cell.value)]);
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
      return numberText(cell, parts);
  }
}

const sharedText = (text: string | undefined): CellReading => (text === undefined ? notTaken(unreadable) : plain(text));

/** What people choose comes again and again: no need to look at it each time. */
const known = new Map<string, CellReading>();
const mostKnown = 5_000;
const longestKnown = 100;

function plain(typed: string): CellReading {
  if (typed.length > longestKnown) return lookedAt(typed);
  const reading = known.get(typed) ?? lookedAt(typed);
  if (known.size >= mostKnown) known.clear();
  known.set(typed, reading);
  return reading;
}

function lookedAt(typed: string): CellReading {
  const text = typed.normalize("NFC").replaceAll("\r\n", "\n");
  if (showsNothing.test(text)) return taken(null);
  if (!isPlainText(text)) return notTaken(hiddenCharacter);
  return { text, problem: legacyProblem(text) };
}

/** Spreadsheets store 28.15 as 28.149999999999999: fifteen digits are what they show at most. */
function numberText({ value, style }: StoredCell, { dateStyles, from1904 }: WorkbookParts): CellReading {
  const number = Number(value);
  if (!Number.isFinite(number)) return notTaken(unreadable);
  if (dateStyles.has(style)) return taken(dayOfNumber(number, from1904));
  return taken(value.length < 15 ? String(number) : String(Number(number.toPrecision(15))));
}

const unreadable: Text = {
  vi: "Ô không đọc được. Hãy gõ lại giá trị.",
  en: "The cell cannot be read. Please type the value again.",
};

const formula: Text = {
  vi: "Ô chứa công thức. Hãy thay bằng giá trị (Sao chép, rồi Dán đặc biệt – Giá trị).",
  en: "The cell holds a formula. Please replace it by its value (Copy, then Paste special – Values).",
};

const errorIn = (error: string): Text => ({
  vi: `Ô báo lỗi ${error.slice(0, 20)}. Hãy gõ lại giá trị.`,
  en: `The cell shows the error ${error.slice(0, 20)}. Please type the value again.`,
});
