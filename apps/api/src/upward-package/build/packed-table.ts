import type { SummaryTableId } from "@xep-loai/domain";
import type { TableFile } from "../../report/table-file.type.ts";
import { tableWriters } from "../../report/table-writers.service.ts";
import { written } from "../../shared/written.ts";
import { type KeptRows, rowsIn } from "./kept-rows.ts";
import type { TableData } from "./table-data.ts";

/** A table that was read: its rows lie in packed bytes until they are written, so that never a whole table is spread out. */
export interface ReadTable {
  readonly table: SummaryTableId;
  readonly title: string;
  readonly totals: Readonly<Record<string, string | null>>;
  readonly about: Omit<TableData, "rows">;
  readonly rows: KeptRows;
  readonly file: TableFile;
}

/** The workbook of a table that was read. */
export const workbookOf = ({ file, rows }: ReadTable): Promise<Buffer> =>
  written((out) => tableWriters.xlsx({ ...file, rows: () => rowsIn(rows) }, out));
