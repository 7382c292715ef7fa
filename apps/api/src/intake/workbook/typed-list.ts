import type { FactCell, FactColumn, FactInput, Text } from "@xep-loai/domain";
import { notFilledIn, tooMany } from "../../shared/given-words.ts";
import type { Locale } from "../../shared/viewer.ts";
import { joinedParts, splitParts } from "./list-parts.ts";
import { typedCell } from "./typed-cell.ts";
import { type CellText, isProblem, type Reading } from "./workbook-column.ts";

type List = Extract<FactInput, { readonly kind: "LIST" }>;
type Row = Readonly<Record<string, unknown>>;

/** Said instead of rows where there are none, as opposed to «not known». */
export const noRows: Text = { vi: "Không", en: "None" };

const saysNone = (text: string): boolean =>
  [noRows.vi, noRows.en].some((word) => word.toLowerCase() === text.normalize("NFC").trim().toLowerCase());

const mostRows = 50;

/** Rows of several parts in one cell: a line each, its parts between bars. */
export function typedList({ columns, single }: List): CellText {
  const most = single ? 1 : mostRows;
  return {
    read(text) {
      if (saysNone(text)) return { value: [] };
      const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
      if (lines.length > most) return { problem: tooMany(most) };
      const readings = lines.map((line, at) => readLine(columns, line, at + 1));
      return readings.find(isProblem) ?? { value: readings.map((reading) => (reading as { value: unknown }).value) };
    },
    write: (value, locale) => writtenRows(columns, value as readonly Row[], locale),
  };
}

function readLine(columns: readonly FactColumn[], line: string, number: number): Reading {
  const parts = splitParts(line);
  if (parts.length > columns.length) return { problem: tooManyParts(number, columns) };
  const row: Record<string, unknown> = {};
  for (const [at, column] of columns.entries()) {
    const reading = readPart(column, parts[at] ?? "");
    if (isProblem(reading)) return { problem: of(number, column, reading.problem) };
    if (reading.value !== undefined) row[column.name] = reading.value;
  }
  return { value: row };
}

function readPart({ input, required }: FactColumn, part: string): Reading {
  if (part === "") return required ? { problem: notFilledIn } : { value: undefined };
  return typedCell(input).read(part);
}

function writtenRows(columns: readonly FactColumn[], rows: readonly Row[], locale: Locale): string {
  if (rows.length === 0) return noRows[locale];
  return rows.map((row) => joinedParts(columns.map(({ name, input }) => partOf(input, row[name], locale)))).join("\n");
}

const partOf = (input: FactCell, value: unknown, locale: Locale): string =>
  value === undefined || value === null ? "" : typedCell(input).write(value, locale);

const of = (number: number, { label }: FactColumn, problem: Text): Text => ({
  vi: `Dòng ${number}, ${label.vi}: ${problem.vi}`,
  en: `Line ${number}, ${label.en}: ${problem.en}`,
});

const tooManyParts = (number: number, columns: readonly FactColumn[]): Text => ({
  vi: `Dòng ${number}: nhiều nhất ${columns.length} phần: ${orderOf(columns, "vi")}.`,
  en: `Line ${number}: at most ${columns.length} parts: ${orderOf(columns, "en")}.`,
});

const orderOf = (columns: readonly FactColumn[], locale: Locale): string =>
  columns.map(({ label }) => label[locale]).join(" | ");

/** How rows are typed into one cell. */
export const listNote = ({ columns, single }: List): Text => ({
  vi: `${single ? "Ghi" : "Mỗi mục một dòng, ghi"}: ${orderOf(columns, "vi")}. Không có thì ghi «${noRows.vi}»; chưa rõ thì để trống.`,
  en: `${single ? "Write" : "One line each, write"}: ${orderOf(columns, "en")}. If there are none, write «${noRows.en}»; if not known, leave it empty.`,
});
