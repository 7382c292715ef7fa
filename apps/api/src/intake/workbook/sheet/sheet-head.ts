import { subjectKindLabels } from "@xep-loai/domain";
import type { Worksheet } from "exceljs";
import type { Locale } from "../../../shared/viewer.ts";
import type { FilledSheet, WorkbookHead } from "../filled-workbook.ts";
import { rowMarkColumn } from "../row-mark.ts";
import type { WorkbookColumn } from "../workbook-column.ts";
import { errorHeading, headRow } from "../workbook-mark.ts";
import { headStyle, titleStyles } from "./sheet-look.ts";

const howTo = {
  vi: "Chỉ điền các ô trắng. Không thêm, xóa hoặc đổi tên cột và trang tính. Ô để trống nghĩa là chưa rõ.",
  en: "Please fill in the white cells alone. Add, delete and rename no column and no sheet. A cell left empty means «not known».",
} as const;

/** Title block and headings, with the column of errors before them where there is one. */
export function writeHead(
  sheet: Worksheet,
  head: WorkbookHead,
  { subject, columns }: FilledSheet,
  locale: Locale,
): void {
  sheet.columns = [
    ...(head.withErrors ? [{ width: 50 }] : []),
    ...columns.map((column) => ({ width: widthOf(column), hidden: column.name === rowMarkColumn })),
  ];
  const kind = subjectKindLabels[subject][locale];
  const titles = [
    head.organisationName.toUpperCase(),
    locale === "vi" ? `Kết quả xếp loại năm ${head.year} – ${kind}` : `Results of ${head.year} – ${kind}`,
    `${head.ruleSetTitle[locale]}. ${howTo[locale]}`,
  ];
  titles.forEach((title, at) => {
    const cell = sheet.getCell(at + 1, 1);
    cell.value = title;
    cell.style = titleStyles[at] ?? {};
    sheet.getRow(at + 1).commit();
  });
  const headings = columns.map(({ label }) => label[locale]);
  const row = sheet.getRow(headRow);
  row.values = head.withErrors ? [errorHeading[locale], ...headings] : headings;
  row.eachCell((cell) => {
    cell.style = headStyle;
  });
  row.height = heightOf(columns, locale);
  row.commit();
}

const fixedWidths: Readonly<Record<string, number>> = {
  key: 11,
  name: 30,
  unit: 30,
  lastTier: 20,
  [rowMarkColumn]: 20,
};

const widestEntered = 44;

/** Wide enough for what is filled in; a heading as long as those of the forms gets more, so that it takes no more than seven lines. */
function widthOf({ name, label, numbers, note }: WorkbookColumn): number {
  const least = numbers !== null ? 11 : (note?.vi.length ?? 0) > 60 ? 34 : 16;
  return fixedWidths[name] ?? Math.max(least, Math.min(widestEntered, Math.ceil(label.vi.length / 6)));
}

const lineHeight = 15;

/** A spreadsheet does not fit a row to its text before somebody asks for it. */
function heightOf(columns: readonly WorkbookColumn[], locale: Locale): number {
  const lines = columns.map((column) => Math.ceil((column.label[locale].length * 1.2) / widthOf(column)));
  return lineHeight * Math.max(2, ...lines);
}
