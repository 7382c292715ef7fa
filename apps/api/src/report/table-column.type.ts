import type { Text } from "@xep-loai/domain";

export const SummaryColumnKind = {
  TEXT: "TEXT",
  PASSAGE: "PASSAGE",
  COUNT: "COUNT",
  PERCENT: "PERCENT",
  STATUS: "STATUS",
  CHANGE: "CHANGE",
  POINTS: "POINTS",
  SCORE: "SCORE",
} as const;
export type SummaryColumnKind = (typeof SummaryColumnKind)[keyof typeof SummaryColumnKind];

/** One column: what it is called and what it shows of a row's figures. */
export interface Column<Figures> {
  readonly key: string;
  readonly label: Text;
  /** The heading it shares with its neighbours; null when it stands alone. */
  readonly parent: Text | null;
  readonly kind: SummaryColumnKind;
  /** The columns whose share this one is; for a percentage that a file computes anew in its total. */
  readonly shareOf?: { readonly part: string; readonly whole: string };
  /** A count or percent as a plain decimal, a code or a text; null: not known. */
  readonly cell: (figures: Figures) => string | null;
}

/** A column that needs no more than its key, kind, heading and cell; it stands alone unless a heading is shared. */
export const columnOf = <Figures>(
  key: string,
  kind: SummaryColumnKind,
  label: Text,
  cell: Column<Figures>["cell"],
  parent: Text | null = null,
): Column<Figures> => ({ key, kind, label, parent, cell });

/** What a reader sees of a column. */
export type Heading = Omit<Column<never>, "cell">;

/** A row as screen and export show it, its cells in the order of the columns. */
export interface TableRow {
  readonly key: string;
  readonly label: string;
  readonly organisationId: number | null;
  readonly hasChildren: boolean;
  readonly cells: readonly (string | null)[];
}

/** The cells of one row. */
export const cellsOf = <Figures>(columns: readonly Column<Figures>[], figures: Figures): (string | null)[] =>
  columns.map((column) => column.cell(figures));
