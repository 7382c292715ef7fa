import type { FactInput } from "../../providers/queries/factEntry.ts";
import { dayFromField, dayToField } from "../../ui/dayField.ts";

type Cell = Pick<FactInput, "kind">;

/** What a field shows of a fact; empty where it is not known. */
export function textOf({ kind }: Cell, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (kind === "YES_NO") return value ? "yes" : "no";
  if (kind === "DATE") return dayToField(String(value));
  return kind === "NUMBER" ? String(value).replace(".", ",") : String(value);
}

/** What was typed, as a fact: null where the field is empty; undefined where it cannot be read. */
export function factOf({ kind }: Cell, typed: string): unknown {
  const text = typed.trim();
  if (text === "") return null;
  if (kind === "YES_NO") return text === "yes";
  if (kind === "DATE") return dayFromField(text) ?? undefined;
  return kind === "NUMBER" ? numberFrom(text) : text;
}

/** With a comma, as it is written here, or a point. */
function numberFrom(text: string): number | undefined {
  return /^\d{1,9}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(",", ".")) : undefined;
}
