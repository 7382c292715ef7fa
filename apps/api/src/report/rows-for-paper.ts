import { type Refused, refuseField } from "../shared/refusal.ts";
import type { Extract } from "./extract.service.ts";
import type { TableRow } from "./table-column.type.ts";

/** Cells that a layout on paper takes less than half a gigabyte for (docs/decisions/024-reports-on-paper.md). */
const mostCells = 20_000;

/** All rows of the table, or that they are too many for paper. */
export async function rowsForPaper(
  { source, rows }: Extract,
  cells: number = mostCells,
): Promise<readonly TableRow[] | Refused> {
  const most = Math.floor(cells / (source.columns.length + 1));
  const taken: TableRow[] = [];
  for await (const row of rows()) {
    if (taken.length === most) return tooMany(most);
    taken.push(row);
  }
  return taken;
}

const tooMany = (most: number): Refused =>
  refuseField("format", {
    vi: `Bảng này có hơn ${most} dòng, quá dài để kết xuất thành DOCX hoặc PDF. Hãy tải XLSX: tệp XLSX chứa được mọi dòng.`,
    en: `This table has more than ${most} rows, too many for DOCX or PDF. Please take XLSX, which carries every row.`,
  });
