import type { SubjectKind, Text } from "@xep-loai/domain";
import { rowMarkColumn } from "./row-mark.ts";
import type { WorkbookColumn } from "./workbook-column.ts";

const fixed = (name: string, label: Text): WorkbookColumn => ({
  name,
  label,
  entered: false,
  choices: null,
  numbers: null,
  note: null,
  fact: null,
  read: (text) => ({ value: text }),
  write: (value) => (value === null || value === undefined ? null : String(value)),
});

const nameLabels: Readonly<Record<SubjectKind, Text>> = {
  ORG: { vi: "Tên tổ chức đảng", en: "Name of the Party organisation" },
  MEMBER: { vi: "Họ và tên", en: "Name" },
  COLLECTIVE: { vi: "Tên tập thể", en: "Name of the collective" },
  LEADER: { vi: "Họ và tên", en: "Name" },
};

/** Whom a row is about and what it was rated last year; nobody changes them here. */
export const fixedColumns = (subject: SubjectKind): readonly WorkbookColumn[] => [
  fixed("key", { vi: "Mã", en: "Key" }),
  fixed("name", nameLabels[subject]),
  fixed("unit", { vi: "Đơn vị", en: "Organisation" }),
  fixed("lastTier", { vi: "Kết quả năm trước", en: "Result of last year" }),
];

/** What was entered when the row was written, behind all others and hidden. */
export const markColumn = fixed(rowMarkColumn, { vi: "Dấu kiểm (không sửa)", en: "Check mark (do not change)" });
