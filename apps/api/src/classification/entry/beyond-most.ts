import type { FactField, FactInput } from "@xep-loai/domain";
import { tooLarge } from "../../shared/given-words.ts";
import type { Problem } from "../../shared/refusal.ts";

/** The numbers above what their criterion gives at most, as a workbook that is taken in refuses them too. */
export const beyondMost = ({ path, input }: FactField, value: unknown): Problem[] =>
  beyondIn(path.join("."), input, value);

function beyondIn(path: string, input: FactInput, value: unknown): Problem[] {
  if (input.kind === "NUMBER")
    return input.max !== null && typeof value === "number" && value > input.max
      ? [{ path, message: tooLarge(input.max) }]
      : [];
  if (input.kind !== "LIST" || !Array.isArray(value)) return [];
  return value.flatMap((row: Readonly<Record<string, unknown>> | null, at) =>
    input.columns.flatMap((column) => beyondIn(`${path}[${at}].${column.name}`, column.input, row?.[column.name])),
  );
}
