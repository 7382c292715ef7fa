import { createHash } from "node:crypto";
import { SubjectKind, subjectKindShortLabels } from "@xep-loai/domain";
import { Locale } from "../../shared/viewer.ts";
import type { WorkbookColumn } from "./workbook-column.ts";

/** Raised whenever a template is laid out in another way. */
export const templateVersion = 2;

/** The hidden sheet of the mark, and the one with the answers of long drop-downs. */
export const markSheet = "xeploai";
export const choiceSheet = "danh_sach";

/** The rows above the table, and its heading. */
export const headRow = 5;

/** Heading of the column that says what is wrong, before all others. */
export const errorHeading = { vi: "Lỗi", en: "Errors" } as const;

export const guideSheets = { vi: "Hướng dẫn", en: "How to fill in" } as const;

/** What a sheet of a kind is called. */
export const sheetName = (subject: SubjectKind, locale: Locale): string => subjectKindShortLabels[subject][locale];

/** Which template a file is: said on its hidden sheet, a line each. */
export interface WorkbookMark {
  readonly version: number;
  readonly year: number;
  readonly organisationId: number;
  readonly ruleSetId: string;
  readonly locale: Locale;
  readonly subjects: readonly SubjectKind[];
  /** Of the names of all columns. */
  readonly columns: string;
}

/** Tells two sets of columns apart, whatever the language of their headings. */
export function columnsDigest(sheets: readonly (readonly WorkbookColumn[])[]): string {
  const names = sheets.map((columns) => columns.map(({ name }) => name));
  return createHash("sha256").update(JSON.stringify(names)).digest("hex").slice(0, 32);
}

/** The lines of the hidden sheet. */
export const markLines = (mark: WorkbookMark): [string, string][] => [
  ["template", "xep-loai"],
  ["version", String(mark.version)],
  ["year", String(mark.year)],
  ["organisation", String(mark.organisationId)],
  ["ruleSet", mark.ruleSetId],
  ["locale", mark.locale],
  ["subjects", mark.subjects.join(",")],
  ["columns", mark.columns],
];

/** The mark out of its lines; undefined where they are none. */
export function markOf(lines: ReadonlyMap<string, string>): WorkbookMark | undefined {
  const subjects = (lines.get("subjects") ?? "").split(",").filter((word) => word in SubjectKind) as SubjectKind[];
  const locale = lines.get("locale") ?? "";
  if (lines.get("template") !== "xep-loai" || !(locale in Locale)) return undefined;
  return {
    version: Number(lines.get("version")),
    year: Number(lines.get("year")),
    organisationId: Number(lines.get("organisation")),
    ruleSetId: lines.get("ruleSet") ?? "",
    locale: locale as Locale,
    subjects,
    columns: lines.get("columns") ?? "",
  };
}
