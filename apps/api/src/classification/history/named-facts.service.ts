import { isDeepStrictEqual } from "node:util";
import { type FactField, factWords, type Text } from "@xep-loai/domain";
import { factAt } from "../entry/fact-place.service.ts";
import type { FieldChange } from "./history.type.ts";

/** Which facts differ between two states of the facts of a result, each from which value to which. */
export function namedFacts(before: unknown, after: unknown, fields: readonly FactField[]): FieldChange[] {
  const told = fields.filter((field) => !isDeepStrictEqual(factAt(before, field), factAt(after, field)));
  if (told.length > 0) return told.map((field) => changeOf(field, factAt(before, field), factAt(after, field)));
  return isDeepStrictEqual(before ?? {}, after ?? {}) ? [] : [untold];
}

const changeOf = (field: FactField, before: unknown, after: unknown): FieldChange => ({
  field: ["facts", ...field.path].join("."),
  label: field.label,
  before: factWords(field, before),
  after: factWords(field, after),
});

const label: Text = { vi: "Dữ kiện đã nhập", en: "Facts entered" };

/** Of a year whose facts are no longer asked for. */
const untold: FieldChange = { field: "facts", label, before: null, after: null };
