import { notRatedReasonLabels, type QualityTier, type Text } from "@xep-loai/domain";
import { isOpen } from "../../classification/entry/enter-facts.service.ts";
import type { Locale } from "../../shared/viewer.ts";
import type { FilledRow } from "../workbook/filled-workbook.ts";
import { rowMark, rowMarkColumn } from "../workbook/row-mark.ts";
import { storedAt } from "../workbook/stored-values.ts";
import type { WorkbookColumn } from "../workbook/workbook-column.ts";
import type { TemplateRow } from "./template-rows.sql.ts";

export interface FilledBy {
  readonly columns: readonly WorkbookColumn[];
  /** What the tiers of last year are called. */
  readonly lastTiers: Readonly<Record<QualityTier, Text>>;
  readonly locale: Locale;
}

/** A result as its row in the template: what is entered by now, so that a file sent back as it is changes nothing. */
export const filledRow = (row: TemplateRow, { columns, lastTiers, locale }: FilledBy): FilledRow => ({
  cells: Object.fromEntries(
    columns.map((column) => {
      if (column.name === "lastTier") return [column.name, lastResult(row, lastTiers)?.[locale] ?? null];
      if (column.name === rowMarkColumn) return [column.name, rowMark(columns, row)];
      return [column.name, column.write(storedAt(row, column), locale)];
    }),
  ),
  errors: [],
  isLocked: !isOpen(row),
});

const lastResult = ({ lastTier, lastReason }: TemplateRow, tiers: FilledBy["lastTiers"]): Text | null => {
  if (lastReason !== null) return notRatedReasonLabels[lastReason];
  return lastTier === null ? null : tiers[lastTier];
};
