import type { Text } from "../rule/finding.ts";

/** A criterion of an annex of QĐ 366; the annexes give no points for it. */
export interface CriterionItem {
  /** Stable: annex, group and place, e.g. `A1.I.1`; the criteria of a sector carry it in brackets. */
  readonly key: string;
  /** Vietnamese word for word. */
  readonly label: Text;
}
