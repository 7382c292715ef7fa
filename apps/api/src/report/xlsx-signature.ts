import type { Worksheet } from "exceljs";
import type { TableFile } from "./table-file.type.ts";
import { fontOf } from "./xlsx-look.ts";

/** Columns the place to sign is wide, at the right. */
const width = 5;

const lines = {
  vi: ["…, ngày … tháng … năm …", "Người lập biểu"],
  en: ["…, … / … / …", "Prepared by"],
} as const;

/** Place and date, and whose hand follows, left open below the last row of the table. */
export function writeSignature(sheet: Worksheet, { source, locale }: TableFile, last: number): void {
  const right = source.columns.length + 1;
  lines[locale].forEach((line, at) => {
    const cell = sheet.getCell(last + 2 + at, Math.max(right - width + 1, 2));
    cell.value = line;
    cell.font = fontOf(at === 0 ? { italic: true } : { bold: true });
    cell.alignment = { horizontal: "center" };
    sheet.mergeCells(last + 2 + at, Number(cell.col), last + 2 + at, right);
  });
}
