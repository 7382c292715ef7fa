import type { Level, Regime, SummaryTableId, Text } from "@xep-loai/domain";
import type { Standing } from "../organisation/standing.service.ts";
import type { Page, PageRequest } from "../shared/page.ts";
import type { Refused } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Locale } from "../shared/viewer.ts";
import type { TierGroup } from "../statistics/tier-breakdown.type.ts";
import type { Heading, TableRow } from "./table-column.type.ts";

/** Which rows of which figures. */
export interface Asked extends PageRequest {
  readonly organisation: Standing;
  readonly group: string | null;
  /** Rows are the organisations of this level, however far below, or the cases at them; null: the direct subordinates, of cases every level. */
  readonly level: Level | null;
  readonly decidedOnly: boolean;
  readonly locale: Locale;
  /** The moment the table is read, for what is late by then. */
  readonly asOf: Date;
}

/** What of the year, and of the question, decides on the headings. */
export interface TableView {
  readonly year: number;
  readonly regime: Regime;
  /** Of the organisation whose table it is. */
  readonly level: Level;
  readonly group: string | null;
}

/** A table as it is headed in a year: ranks are called by the names of the time. */
export type SourceOf = (view: TableView) => SummarySource;

/** One table of rules.md 6.2: the only place that knows its columns; screen, XLSX, CSV, DOCX and PDF follow from it. */
export interface SummarySource {
  readonly id: SummaryTableId;
  readonly title: Text;
  /** The heading of the labels of the rows. */
  readonly rowHeading: Text;
  readonly columns: readonly Heading[];
  /** What a reader has to know of this very table, e.g. that two years were rated by other rules; null: nothing. */
  note?(tx: Tx, asked: Asked): Promise<Text | null>;
  /** Which results it counts, in words. */
  counted(asked: Pick<Asked, "decidedOnly">): Text;
  /** What the table can be narrowed to. */
  groups(tx: Tx, asked: Asked): Promise<TierGroup[]>;
  /** Of which levels the rows, or the cases they count, can be; empty: the year has none to show. */
  levels(tx: Tx, asked: Asked): Promise<Level[]>;
  /** Whether a row may be a person: who takes it in a file is kept in the log; left out: none is. */
  namesPersons?(asked: Pick<Asked, "group" | "organisation">): boolean;
  /** The sum of the leaves; null where a sum would mean nothing. */
  total(tx: Tx, asked: Asked): Promise<TableRow | null>;
  page(tx: Tx, asked: Asked): Promise<Page<TableRow> | Refused>;
  rowCount(tx: Tx, asked: Asked): Promise<number>;
}
