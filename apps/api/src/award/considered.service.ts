import type { Tx } from "../shared/tx.ts";
import { type StoredSelection, selectionsOf } from "./award-answers.service.ts";
import { historiesOf, type YearOfSubject } from "./award-history.service.ts";
import type { CandidateRow } from "./candidate-row.ts";
import { type CellsOf, cellsOf } from "./cells-of.service.ts";

/** A subject with everything its awards rest on. */
export interface Considered {
  readonly row: CandidateRow;
  readonly history: readonly YearOfSubject[];
  /** Of every award, those replaced included, the latest first. */
  readonly selections: readonly StoredSelection[];
  readonly cells: CellsOf;
}

/** What the awards of some subjects rest on, in four statements however many they are. */
export async function consideredFor(tx: Tx, year: number, subjects: readonly CandidateRow[]): Promise<Considered[]> {
  const historyOf = await historiesOf(tx, year, subjects);
  const selected = await selectionsOf(tx, year, subjects);
  const cells = await cellsOf(tx, year, subjects);
  return subjects.map((row) => ({ row, history: historyOf(row), selections: selected(row), cells }));
}
