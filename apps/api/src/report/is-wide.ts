import type { TableFile } from "./table-file.type.ts";

/** Columns that a lying A4 carries in letters one can read. */
const most = 13;

/** Whether a table wants a sheet of A3. */
export const isWide = ({ source }: Pick<TableFile, "source">): boolean => source.columns.length > most;
