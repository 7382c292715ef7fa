import type { Choice, FactField, Text } from "@xep-loai/domain";
import type { Locale } from "../../shared/viewer.ts";

/** What a typed text means, or what is wrong with it. */
export type Reading = { readonly value: unknown } | { readonly problem: Text };

export const isProblem = (reading: Reading): reading is { readonly problem: Text } => "problem" in reading;

/** How a value stands in a cell: what `write` writes, `read` reads back. */
export interface CellText {
  read(text: string): Reading;
  write(value: unknown, locale: Locale): string;
}

/** Numbers from 0 on. */
export interface NumberRange {
  /** null: no upper end. */
  readonly max: number | null;
  /** 1, 0.1, 0.01 … */
  readonly step: number;
}

/** One column of a sheet. */
export interface WorkbookColumn {
  /** Key of the cell in a row, e.g. `targets/done`, `selfTier`. */
  readonly name: string;
  /** Its heading. */
  readonly label: Text;
  /** Whether somebody fills it in; the others are not to be changed and are not read for what they say. */
  readonly entered: boolean;
  /** The answers of its drop-down; null: anything may be typed. */
  readonly choices: readonly Choice[] | null;
  /** Which numbers its cells hold; null: none. */
  readonly numbers: NumberRange | null;
  /** How it is filled in, where that does not go without saying. */
  readonly note: Text | null;
  /** The fact it holds; null: it holds no fact. */
  readonly fact: FactField | null;
  /** What a typed text means; null: left empty, which means «not known». */
  read(text: string | null): Reading;
  /** The text of a value as it is stored; null where it is not known. */
  write(value: unknown, locale: Locale): string | null;
}
