import type { Text } from "@xep-loai/domain";
import { isPlainText } from "@xep-loai/domain";
import { type Refused, refuseField } from "../../../shared/refusal.ts";
import { columnNamed, type FileColumn, fileColumns, headings } from "./file-columns.ts";
import { separated } from "./separated.ts";

/** One line of a file of acts, as it was typed. */
export interface FileRow {
  /** As the spreadsheet shows it. */
  readonly line: number;
  readonly cells: Readonly<Record<FileColumn, string>>;
}

/** More acts than the reform of the largest province had. */
const mostRows = 5_000;
const longest = 2_000_000;

/** The lines of a file of acts; empty ones are left out. */
export function readFile(text: string): FileRow[] | Refused {
  if (text.length > longest || !isPlainText(text.replace(/[\t\r\n\uFEFF]/g, "")))
    return refuseField("file", notReadable);
  const [first = [], ...lines] = separated(text);
  const columns = first.map(columnNamed);
  const missing = fileColumns.filter((column) => column !== "handedOver" && !columns.includes(column));
  if (missing.length > 0) return refuseField("file", missingColumns(missing));
  const rows = lines.flatMap((cells, at) =>
    cells.every((cell) => cell === "") ? [] : [rowOf(columns, cells, at + 2)],
  );
  if (rows.length === 0) return refuseField("file", noRows);
  return rows.length > mostRows ? refuseField("file", tooManyRows) : rows;
}

function rowOf(columns: readonly (FileColumn | undefined)[], cells: readonly string[], line: number): FileRow {
  const given = fileColumns.map((column) => [column, cells[columns.indexOf(column)] ?? ""] as const);
  return { line, cells: Object.fromEntries(given) as FileRow["cells"] };
}

const missingColumns = (missing: readonly FileColumn[]): Text => ({
  vi: `Tệp thiếu cột: ${missing.map((column) => `«${headings[column].vi}»`).join(", ")}. Hãy dùng tệp mẫu và giữ dòng tiêu đề.`,
  en: `Columns are missing: ${missing.map((column) => `«${headings[column].en}»`).join(", ")}. Please use the template and keep its first line.`,
});

const notReadable: Text = {
  vi: "Không đọc được tệp. Hãy lưu tệp dạng «CSV UTF-8» rồi chọn lại.",
  en: "The file cannot be read. Please save it as «CSV UTF-8» and choose it again.",
};

const noRows: Text = {
  vi: "Tệp không có dòng nào sau dòng tiêu đề. Hãy ghi mỗi việc một dòng.",
  en: "The file has no line after its headings. Please write one line per act.",
};

const tooManyRows: Text = {
  vi: `Nhiều nhất ${mostRows} dòng một tệp. Hãy chia thành nhiều tệp.`,
  en: `At most ${mostRows} lines a file. Please make several files of it.`,
};
