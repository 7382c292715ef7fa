import { notRatedReasonLabels, type QualityTier, type Text } from "@xep-loai/domain";
import { isOpen } from "../../classification/entry/enter-facts.service.ts";
import { factAt } from "../../classification/entry/fact-place.service.ts";
import type { Locale } from "../../shared/viewer.ts";
import type { FilledRow } from "../workbook/filled-workbook.ts";
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
      const value = column.name === "lastTier" ? lastResult(row, lastTiers)?.[locale] : valueAt(row, column);
      return [column.name, column.write(value, locale)];
    }),
  ),
  errors: [],
  isLocked: !isOpen(row),
});

const lastResult = ({ lastTier, lastReason }: TemplateRow, tiers: FilledBy["lastTiers"]): Text | null => {
  if (lastReason !== null) return notRatedReasonLabels[lastReason];
  return lastTier === null ? null : tiers[lastTier];
};

const valueAt = (row: TemplateRow, { name, fact }: WorkbookColumn): unknown =>
  fact === null ? row[name as keyof TemplateRow] : factAt(row.facts, fact);
