import { criterionLevelLabels, type Field, type FormValues } from "@xep-loai/domain";
import { numberIn } from "../shared/number-in.ts";
import { dayIn } from "../shared/vietnam-time.ts";
import type { Locale } from "../shared/viewer.ts";
import { boxes } from "./boxes.ts";
import { rest } from "./room.ts";
import { formWords } from "./words-of-form.ts";

/** Fields that are entered on the line of their words. */
type FieldBeside = Extract<
  Field,
  { kind: "YEAR" | "LINE" | "DATE" | "TIME" | "NUMBER" | "REFERENCE" | "TOTAL" | "YES_NO" | "LEVEL" }
>;

const kindsBeside = new Set<Field["kind"]>([
  "YEAR",
  "LINE",
  "DATE",
  "TIME",
  "NUMBER",
  "REFERENCE",
  "TOTAL",
  "YES_NO",
  "LEVEL",
] satisfies FieldBeside["kind"][]);

export const standsBeside = (field: Field | null): field is FieldBeside =>
  field !== null && kindsBeside.has(field.kind);

/** What is entered on the line, or the room for it. */
export function writtenValue(field: FieldBeside, value: unknown, values: FormValues, locale: Locale): string {
  switch (field.kind) {
    case "DATE":
      return typeof value === "string" ? dayIn(locale, value) : "……/……/…………";
    case "TIME":
      return typeof value === "string" ? value : "……h……";
    case "NUMBER":
      return typeof value === "number" ? numberIn(locale, value) : "…………";
    case "TOTAL":
      return `${totalOf(field, values, locale) ?? "…………"} / ${field.max}`;
    case "YES_NO":
      return boxes([formWords.yes, formWords.no], value === undefined ? null : value === true ? 0 : 1, locale);
    case "LEVEL":
      return boxes(levelLabels, value === undefined ? null : levels.indexOf(String(value)), locale);
    default:
      return value === undefined ? rest : String(value);
  }
}

const levels = Object.keys(criterionLevelLabels);
const levelLabels = Object.values(criterionLevelLabels);

/** A total is worked out where all of it is entered, else null; hundredths are no binary fractions. */
export function totalOf({ of }: Extract<Field, { kind: "TOTAL" }>, values: FormValues, locale: Locale): string | null {
  const parts = of.map((id) => values[id]).filter((value) => typeof value === "number");
  if (parts.length < of.length) return null;
  return numberIn(locale, Number(parts.reduce((sum, part) => sum + part, 0).toFixed(2)));
}
