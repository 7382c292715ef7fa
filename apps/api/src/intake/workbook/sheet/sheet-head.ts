import { subjectKindLabels } from "@xep-loai/domain";
import type { Worksheet } from "exceljs";
import type { Locale } from "../../../shared/viewer.ts";
import type { FilledSheet, WorkbookHead } from "../filled-workbook.ts";
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
    ...columns.map((column) => ({ width: widthOf(column) })),
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
  row.height = 64;
  row.commit();
}

const fixedWidths: Readonly<Record<string, number>> = { key: 11, name: 30, unit: 30, lastTier: 20 };

const widthOfEntered = (isNumber: boolean, isLong: boolean): number => (isNumber ? 11 : isLong ? 34 : 16);

function widthOf({ name, numbers, note }: WorkbookColumn): number {
  return fixedWidths[name] ?? widthOfEntered(numbers !== null, (note?.vi.length ?? 0) > 60);
}
