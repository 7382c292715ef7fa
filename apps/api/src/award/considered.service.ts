import type { RuleSet } from "@xep-loai/domain";
import { ruleSetsOf } from "../document/rule-sets.service.ts";
import type { Tx } from "../shared/tx.ts";
import { type StoredSelection, selectionsOf } from "./award-answers.service.ts";
import { historiesOf, type YearOfSubject } from "./award-history.service.ts";
import type { CandidateRow } from "./candidate-row.ts";
import { type CellsOf, cellsOf } from "./cells-of.service.ts";
import { recognitionsOf, type StoredRecognition } from "./recognitions-of.service.ts";

/** A subject with everything its awards rest on. */
export interface Considered {
  readonly row: CandidateRow;
  /** Rules of the year, where the result was given. */
  readonly rules: RuleSet;
  readonly history: readonly YearOfSubject[];
  /** Of every award, those replaced included, the latest first. */
  readonly selections: readonly StoredSelection[];
  readonly cells: CellsOf;
  /** What the committee said of the cell as «tiêu biểu»; null: nothing. */
  readonly recognition: StoredRecognition | null;
}

/** What the awards of some subjects rest on, in as many statements for one as for hundreds. */
export async function consideredFor(tx: Tx, year: number, subjects: readonly CandidateRow[]): Promise<Considered[]> {
  const rulesOf = await ruleSetsOf(
    tx,
    subjects.map((row) => row.ruleSetId),
  );
  const historyOf = await historiesOf(tx, year, subjects);
  const selected = await selectionsOf(tx, year, subjects);
  const cells = await cellsOf(tx, year, subjects);
  const recognitionOf = await recognitionsOf(tx, year, subjects);
  return subjects.map((row) => ({
    row,
    rules: rulesOf(row.ruleSetId),
    history: historyOf(row),
    selections: selected(row),
    cells,
    recognition: recognitionOf(row),
  }));
}
