import type { RuleSet } from "@xep-loai/domain";
import type { WorkbookColumn } from "../workbook/workbook-column.ts";

/** What a row is compared by. */
export interface RowRules {
  readonly ruleSet: RuleSet;
  readonly columns: readonly WorkbookColumn[];
  /** A day in Vietnam. */
  readonly today: string;
}

/** A value a row gives that is not the one entered; null: none, or not known. */
export interface RowDifference {
  /** By its name. */
  readonly column: string;
  readonly before: unknown;
  readonly after: unknown;
}
