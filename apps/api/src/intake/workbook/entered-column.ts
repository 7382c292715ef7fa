import type { Choice, FactField, FactInput, Text } from "@xep-loai/domain";
import { typedCell } from "./typed-cell.ts";
import { yesAndNo } from "./typed-choice.ts";
import { codesNote, typedCodes } from "./typed-codes.ts";
import { dayNote } from "./typed-day.ts";
import { listNote, typedList } from "./typed-list.ts";
import type { CellText, WorkbookColumn } from "./workbook-column.ts";

interface Entered {
  readonly name: string;
  readonly label: Text;
  readonly input: FactInput;
  readonly fact?: FactField;
}

/** A column somebody fills in; an empty cell means «not known». */
export function enteredColumn({ name, label, input, fact }: Entered): WorkbookColumn {
  const cell = cellText(input);
  return {
    name,
    label,
    entered: true,
    choices: choicesIn(input),
    numbers: input.kind === "NUMBER" ? input : null,
    note: noteOf(input),
    fact: fact ?? null,
    read: (text) => (text === null || text.trim() === "" ? { value: null } : cell.read(text)),
    write: (value, locale) => (value === null || value === undefined ? null : cell.write(value, locale)),
  };
}

function cellText(input: FactInput): CellText {
  if (input.kind === "LIST") return typedList(input);
  return input.kind === "CHOICES" ? typedCodes(input.choices) : typedCell(input);
}

function choicesIn(input: FactInput): readonly Choice[] | null {
  if (input.kind === "YES_NO") return yesAndNo;
  return input.kind === "CHOICE" ? input.choices : null;
}

function noteOf(input: FactInput): Text | null {
  if (input.kind === "LIST") return listNote(input);
  if (input.kind === "CHOICES") return codesNote(input.choices);
  return input.kind === "DATE" ? dayNote : null;
}
