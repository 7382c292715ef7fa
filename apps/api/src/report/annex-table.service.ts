import type { SummaryTableId } from "@xep-loai/domain";
import type { Standing } from "../organisation/standing.service.ts";
import type { PaperSheet, PaperTable } from "../paper/paper-document.ts";
import { isRefused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { extractOf } from "./extract.service.ts";
import { paperTableOf } from "./paper-table.ts";
import { rowsForPaper } from "./rows-for-paper.ts";
import { annexSheet } from "./table-sheet.ts";

/** Which table goes with a document, and how many cells the document still takes. */
export interface AskedAnnex {
  readonly viewer: Viewer;
  readonly organisation: Standing;
  readonly table: SummaryTableId;
  readonly group: string | null;
  readonly now: Date;
  readonly mostCells: number;
}

/** A table of decided results as an annex prints it. */
export interface AnnexTable {
  readonly sheet: PaperSheet;
  readonly table: PaperTable;
  readonly cells: number;
  readonly namesPersons: boolean;
  /** What a reader has to know of it; null: nothing. */
  readonly note: string | null;
}

/** Reads a table for a document; null: it has more cells than the document takes. */
export async function annexTable(tx: Tx, asked: AskedAnnex): Promise<AnnexTable | null> {
  const { viewer, organisation, table, group, now, mostCells } = asked;
  const { id, year } = organisation;
  const input = { table, organisationId: String(id), year, group, decidedOnly: true };
  const extract = await extractOf(tx, viewer, input, now);
  if (isRefused(extract)) throw new Error(`the table ${table} of ${id} in ${year} is not there for its own report`);
  const rows = await rowsForPaper(extract, mostCells);
  if (isRefused(rows)) return null;
  const printed = paperTableOf(extract, rows);
  return {
    ...{ sheet: annexSheet(printed), table: printed, note: extract.note },
    cells: printed.rows.length * printed.columns.length,
    namesPersons: extract.namesPersons && rows.length > 0,
  };
}
