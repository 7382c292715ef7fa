import { decimalOf, digitsNeeded, writtenDecimal } from "@xep-loai/domain";
import { general, type NumberFormat } from "./numberFormats.ts";
import { elementsIn, textOf } from "./xml.ts";

interface Look {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
}

/** Excel has no more columns than this; a table of results has far fewer. */
const mostColumns = 200;

/** One row of a sheet with a tab between cells, those left out included. */
export function lineOf(row: Element, look: Look): string {
  const cells: string[] = [];
  for (const cell of elementsIn(row, "c")) {
    const column = columnOf(cell.getAttribute("r")) ?? cells.length;
    if (column < mostColumns) cells[column] = shownIn(cell, look).replace(/\s+/g, " ").replaceAll('"', "");
  }
  return Array.from(cells, (cell) => cell ?? "").join("\t");
}

/** "C7" → 2; null where the cell does not say where it stands. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]+/.exec(reference ?? "")?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function shownIn(cell: Element, { strings, formats }: Look): string {
  const value = textOf(elementsIn(cell, "v"));
  switch (cell.getAttribute("t")) {
    case "s":
      return strings[Number(value)] ?? "";
    case "inlineStr":
      return textOf(elementsIn(cell, "t"));
    case "str":
    case "b":
    case "e":
      return value;
    default:
      return numberShown(value, formats[Number(cell.getAttribute("s") ?? 0)] ?? general);
  }
}

/** A number as its format shows it, with a point: 0.18181818 in the format 0.0% → "18.2%". */
function numberShown(value: string, { isPercent, decimals }: NumberFormat): string {
  const number = decimalOf(value.toLowerCase());
  if (number === null) return value;
  const shown = isPercent ? { units: number.units * 100n, decimals: number.decimals } : number;
  return rounded(shown, decimals ?? digitsNeeded(shown)) + (isPercent ? "%" : "");
}

/** Rounded half up, as Excel does, of the number as the file writes it. */
function rounded({ units, decimals }: { readonly units: bigint; readonly decimals: number }, wanted: number): string {
  if (wanted >= decimals) return writtenDecimal({ units: units * 10n ** BigInt(wanted - decimals), decimals: wanted });
  const unit = 10n ** BigInt(decimals - wanted);
  return writtenDecimal({ units: (2n * units + unit) / (2n * unit), decimals: wanted });
}
