import type { Field } from "@xep-loai/domain";
import { dayFromField, dayToField } from "../../ui/dayField.ts";

type Kind = Pick<Field, "kind">;

/** A value as it is written on paper. */
export function shownCell({ kind }: Kind, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (kind === "DATE") return dayToField(String(value));
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

/** What was typed, as a value: null where nothing was; undefined where it cannot be read. */
export function typedCell({ kind }: Kind, typed: string): unknown {
  if (typed.trim() === "") return null;
  if (kind === "DATE") return dayFromField(typed) ?? undefined;
  if (kind !== "NUMBER") return typed;
  return /^\s*\d{1,9}([.,]\d{1,4})?\s*$/.test(typed) ? Number(typed.trim().replace(",", ".")) : undefined;
}
