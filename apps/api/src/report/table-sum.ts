import { createHash } from "node:crypto";
import type { Text } from "@xep-loai/domain";
import type { Locale } from "../shared/viewer.ts";
import { shownCell } from "./shown-cell.ts";
import type { Heading, SummaryColumnKind, TableRow } from "./table-column.type.ts";
import type { TableFile } from "./table-file.type.ts";

/** SHA-256 over the values of a table, which whoever receives the file can work out again from its cells. */
export class TableSum {
  readonly #hash = createHash("sha256");
  readonly #extract: TableFile;

  constructor(extract: TableFile) {
    this.#extract = extract;
  }

  /** The next row, the total last. */
  add({ label, cells }: TableRow): void {
    const { source, locale } = this.#extract;
    const values = source.columns.map((column, at) => plainValue(column, cells[at] ?? null, locale));
    this.#hash.update(`${[plain(label), ...values].join("\t")}\n`);
  }

  /** What the sheet on the source of the figures says of it, once every row is added. */
  lines(): [string, string][] {
    const { locale } = this.#extract;
    return [
      [heading[locale], this.#hash.digest("hex")],
      [how[locale], recipe[locale]],
    ];
  }
}

const texts = new Set<SummaryColumnKind>(["TEXT", "PASSAGE", "STATUS"]);

/** A value as the recipe below says, whatever a spreadsheet shows of it. */
function plainValue(column: Heading, cell: string | null, locale: Locale): string {
  if (cell === null || cell === "") return "";
  if (texts.has(column.kind)) return plain(shownCell(column, cell, locale));
  return column.kind === "PERCENT" ? Number(cell).toFixed(1) : String(Number(cell));
}

const plain = (value: string): string => value.normalize("NFC").replace(/\s+/g, " ").trim();

const heading: Text = { vi: "Mã kiểm SHA-256", en: "SHA-256 checksum" };
const how: Text = { vi: "Cách tính lại mã", en: "How to work it out" };
const recipe: Text = {
  vi: "Lấy các dòng từ dòng số liệu đầu tiên đến dòng tổng cộng, không kể tiêu đề. Các ô của một dòng nối nhau bằng dấu tab, hết dòng là một dấu xuống dòng (LF), chữ mã hóa UTF-8 (NFC). Số viết gọn với dấu chấm thập phân, không phân cách hàng nghìn, không dấu cộng; tỷ lệ % luôn một chữ số sau dấu chấm (33.3); ô trống để trống.",
  en: "Take the rows from the first row of figures to the total, without the heading. The cells of a row are joined by tabs, each row ends with a line feed, in UTF-8 (NFC). Numbers are written short with a decimal point, without thousands separators and plus signs; percentages always with one digit after the point (33.3); empty cells stay empty.",
};
