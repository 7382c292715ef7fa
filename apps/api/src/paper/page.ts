import type { PaperColumn, PaperSheet } from "./paper-document.ts";

/** Short and long side in millimetres. */
const sides = { A4: [210, 297], A3: [297, 420] } as const;

/** Millimetres left free; more where the sheet is bound: left of an upright one, above one that lies. */
const margins = {
  PORTRAIT: { top: 20, right: 15, bottom: 20, left: 30 },
  LANDSCAPE: { top: 20, right: 15, bottom: 15, left: 15 },
} as const;

export const sidesOf = ({ size }: PaperSheet): readonly [short: number, long: number] => sides[size];

export const marginsOf = ({ orientation }: PaperSheet) => margins[orientation];

/** Millimetres a line may be wide. */
export function lineWidth(sheet: PaperSheet): number {
  const [short, long] = sidesOf(sheet);
  const { left, right } = marginsOf(sheet);
  return (sheet.orientation === "PORTRAIT" ? short : long) - left - right;
}

/** The width of each column in the unit of the whole. */
export function widthsOf(columns: readonly PaperColumn[], whole: number): readonly number[] {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  return columns.map(({ width }) => (whole * width) / sum);
}
