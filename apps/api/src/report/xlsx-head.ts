import { issuingBodies } from "@xep-loai/domain";
import type { Worksheet } from "exceljs";
import type { Heading } from "./table-column.type.ts";
import type { TableFile } from "./table-file.type.ts";
import { heightOf, type WrappedText } from "./xlsx-height.ts";
import { headRows, labelWidth, styleHead, styleTitle, widthOf } from "./xlsx-look.ts";

/** Title block, then the heading of two rows: shared headings lie across, the others stand over both. */
export function writeHead(sheet: Worksheet, { source, organisation, locale, origin }: TableFile): void {
  const width = source.columns.length + 1;
  sheet.columns = [{ width: labelWidth }, ...source.columns.map((column) => ({ width: widthOf(column.kind) }))];
  const filters = origin.slice(2).map(([label, value]) => `${label}: ${value}`);
  const titles = [
    issuingBodies({ issuer: organisation.name, superior: null }).issuer.toUpperCase(),
    source.title[locale],
    filters.slice(0, 3).join(" · "),
    filters.slice(3).join(" · "),
  ];
  titles.forEach((title, at) => {
    styleTitle(sheet, at + 1, width, title);
  });
  styleHead(sheet, 1, source.rowHeading[locale], null);
  source.columns.forEach(({ label, parent }, at) => {
    styleHead(sheet, at + 2, label[locale], parent?.[locale] ?? null);
  });
  mergeHead(sheet, source.columns);
  fitHead(sheet, source, locale);
}

/** No spreadsheet fits the height of a merged cell to its text: a heading that stands alone has both rows. */
function fitHead(sheet: Worksheet, { columns }: TableFile["source"], locale: TableFile["locale"]): void {
  const texts = (of: readonly Heading[]): WrappedText[] =>
    of.map(({ label, kind }) => [label[locale], widthOf(kind) * shareOfBold]);
  const [below, alone] = [
    columns.filter(({ parent }) => parent !== null),
    columns.filter(({ parent }) => parent === null),
  ];
  const bottom = Math.max(34, heightOf(texts(below)));
  sheet.getRow(headRows.bottom).height = bottom;
  sheet.getRow(headRows.top).height = Math.max(48, heightOf(texts(alone)) - bottom);
}

/** Bold letters are wider, and break at words. */
const shareOfBold = 0.8;

function mergeHead(sheet: Worksheet, columns: readonly Heading[]): void {
  sheet.mergeCells(headRows.top, 1, headRows.bottom, 1);
  columns.forEach(({ parent }, at) => {
    const [from, isFirst] = [at + 2, parent?.vi !== columns[at - 1]?.parent?.vi];
    if (parent === null) sheet.mergeCells(headRows.top, from, headRows.bottom, from);
    else if (isFirst) sheet.mergeCells(headRows.top, from, headRows.top, from + spanOf(columns.slice(at)) - 1);
  });
}

/** How many neighbours share the heading of the first. */
function spanOf(columns: readonly Heading[]): number {
  const end = columns.findIndex(({ parent }) => parent?.vi !== columns[0]?.parent?.vi);
  return end === -1 ? columns.length : end;
}
