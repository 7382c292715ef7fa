import type { Text } from "@xep-loai/domain";
import type { CellProblem, GivenRow } from "./given-row.ts";
import type { TableRow } from "./opened-sheet.ts";
import { type CellReading, cellText } from "./parts/cell-text.ts";
import { mostRowCharacters } from "./workbook-limits.ts";

/** The texts of a row and what is wrong with them; null: nothing in it shows. */
export function readRow({ opened, row, from }: TableRow): GivenRow | null {
  const problems: CellProblem[] = [];
  const cells: Record<string, string | null> = {};
  let [isEmpty, left] = [true, mostRowCharacters];
  opened.columns.forEach(({ name, entered }, at) => {
    const cell = row.cells.get(from + at);
    const { text, problem } = cell === undefined ? nothing : within(left, cellText(cell, opened.parts));
    left -= text?.length ?? 0;
    cells[name] = text;
    if (problem !== null && (entered || name === "key")) problems.push({ column: name, message: problem });
    if (text !== null || problem !== null) isEmpty = false;
  });
  if (isEmpty) return null;
  return { subject: opened.sheet.subject, rowNumber: row.number, key: cells.key?.trim() ?? "", cells, problems };
}

const within = (left: number, reading: CellReading): CellReading =>
  (reading.text?.length ?? 0) <= left ? reading : { text: null, problem: tooLong };

const tooLong: Text = {
  vi: `Dòng quá dài: cả dòng nhiều nhất ${mostRowCharacters.toLocaleString("vi-VN")} ký tự. Hãy rút ngắn.`,
  en: `The row is too long: it holds at most ${mostRowCharacters.toLocaleString("en-GB")} characters. Please shorten it.`,
};

const nothing = { text: null, problem: null } as const;
