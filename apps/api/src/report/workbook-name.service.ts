import type { SummaryTableId } from "@xep-loai/domain";
import { fileSystemName } from "../shared/attachment.ts";

/** The workbook of a table inside a package: what a report that does not print it names too. */
export const workbookName = (table: SummaryTableId, title: string): string =>
  `bang/${fileSystemName(`${table} ${title}`)}.xlsx`;
