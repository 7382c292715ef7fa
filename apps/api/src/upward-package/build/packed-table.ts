import { setImmediate } from "node:timers/promises";
import type { SummaryTableId } from "@xep-loai/domain";
import type { TableRow } from "../../report/table-column.type.ts";
import type { TableFile } from "../../report/table-file.type.ts";
import { tableWriters } from "../../report/table-writers.service.ts";
import { written } from "../../shared/written.ts";
import type { TableData } from "./table-data.ts";

/** A table that was read: its rows lie in bytes until its workbook is written, so that one table at a time is spread out. */
export interface ReadTable {
  readonly table: SummaryTableId;
  readonly title: string;
  readonly rowCount: number;
  readonly totals: Readonly<Record<string, string | null>>;
  /** As the check reads it. */
  readonly data: Buffer;
  readonly file: TableFile;
}

/** The workbook of a table that was read. */
export const workbookOf = ({ file, data }: ReadTable): Promise<Buffer> =>
  written((out) => tableWriters.xlsx({ ...file, rows: () => rowsIn(data) }, out));

/** Rows in memory come without a pause; others are served between them. */
async function* rowsIn(data: Buffer): AsyncIterable<TableRow> {
  const { rows } = JSON.parse(data.toString("utf8")) as TableData;
  for (const [at, row] of rows.entries()) {
    if (at % 100 === 0) await setImmediate();
    yield { ...row, organisationId: null, hasChildren: false };
  }
}
