import type { JudgedRow } from "./judged-rows.service.ts";

/** A rule that stands against tiers a workbook proposes until they are decided, with its words. */
export interface OpenPoint {
  readonly ruleId: string;
  readonly citation: string;
  readonly clause: readonly string[];
  /** Of how many rows. */
  readonly rows: number;
}

/** More would not be read one by one. */
const atMost = 50;

/** Counts, rule by rule, what a workbook leaves open: of 100,000 rows nobody reads the same words 100,000 times. */
export class OpenPoints {
  readonly #points = new Map<string, OpenPoint>();

  count(judged: readonly JudgedRow[]): void {
    for (const { ruleId, citation, clause } of judged.flatMap(({ open }) => open))
      this.#points.set(ruleId, { ruleId, citation, clause, rows: (this.#points.get(ruleId)?.rows ?? 0) + 1 });
  }

  /** Those of most rows first. */
  get most(): readonly OpenPoint[] {
    return [...this.#points.values()].toSorted((a, b) => b.rows - a.rows).slice(0, atMost);
  }
}
