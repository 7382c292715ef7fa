import type { CellField } from "@xep-loai/domain";
import { numberIn } from "../shared/number-in.ts";
import { dayIn } from "../shared/vietnam-time.ts";
import type { Locale } from "../shared/viewer.ts";

/** What was written in one cell of a list, in words; nothing where nothing was. */
export function cellWords(field: CellField, value: unknown, locale: Locale): string {
  if (value === undefined || value === null) return "";
  switch (field.kind) {
    case "DATE":
      return dayIn(locale, String(value));
    case "NUMBER":
      return numberIn(locale, Number(value));
    case "CHOICE":
      return field.choices.find(({ code }) => code === value)?.label[locale] ?? String(value);
    default:
      return String(value);
  }
}
