import type { DataValidation, Worksheet } from "exceljs";
import type { Locale } from "../../../shared/viewer.ts";
import { decimalsOf, mostCounted } from "../typed-number.ts";
import type { NumberRange, WorkbookColumn } from "../workbook-column.ts";
import { headRow } from "../workbook-mark.ts";
import type { ChoiceLists } from "./choice-lists.ts";

/** The longest a spreadsheet shows beside a cell. */
const longestPrompt = 255;

const wrong = {
  choice: { vi: "Hãy chọn trong danh sách của ô.", en: "Please choose from the list of the cell." },
  number: {
    vi: "Phải là số không âm trong giới hạn của ô.",
    en: "This must be a number from 0 on within the limit of the cell.",
  },
} as const;

interface Validated {
  readonly columns: readonly WorkbookColumn[];
  /** Number of the column the first of them stands in. */
  readonly from: number;
  readonly lastRow: number;
  readonly lists: ChoiceLists;
  readonly locale: Locale;
}

/** Drop-downs, limits of numbers and notes how to fill in, once for each column. */
export function writeValidations(sheet: Worksheet, { columns, from, lastRow, lists, locale }: Validated): void {
  if (lastRow === headRow) return;
  columns.forEach((column, at) => {
    const { letter } = sheet.getColumn(from + at);
    const validation = validationOf(column, lists, locale);
    if (validation !== null) add(sheet, `${letter}${headRow + 1}:${letter}${lastRow}`, validation);
  });
}

function validationOf({ choices, numbers, note }: WorkbookColumn, lists: ChoiceLists, locale: Locale) {
  if (choices !== null)
    return { type: "list", formulae: [lists.formulaOf(choices)], ...refusing(wrong.choice[locale]) } as const;
  if (numbers !== null) return { ...withinRange(numbers), ...refusing(wrong.number[locale]) } as const;
  return note === null ? null : noted(note[locale]);
}

const refusing = (error: string) =>
  ({ allowBlank: true, showErrorMessage: true, errorTitle: "Xếp Loại", error }) as const;

const withinRange = ({ max, step }: NumberRange) =>
  ({ type: decimalsOf(step) === 0 ? "whole" : "decimal", formulae: [0, max ?? mostCounted] }) as const;

/** Anything may be typed; how, is said beside the cell. */
const noted = (prompt: string) =>
  ({ type: "any", showInputMessage: true, promptTitle: "Xếp Loại", prompt: prompt.slice(0, longestPrompt) }) as const;

/** The library knows validations of whole ranges, its types only those of single cells. */
function add(sheet: Worksheet, range: string, validation: object): void {
  const { dataValidations } = sheet as unknown as {
    dataValidations: { add(address: string, validation: Partial<DataValidation>): void };
  };
  dataValidations.add(range, validation);
}
