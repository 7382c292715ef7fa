import { cellsOf } from "./reading/cells.ts";
import { type Grid, gridOf } from "./reading/grid.ts";
import { guessedReading, type Reading } from "./reading/reading.ts";

/** A table found in a text, and how it is probably to be read. */
export interface FoundTable {
  readonly grid: Grid;
  readonly guessed: Reading;
}

/** null: no table is in the text. */
export function tableIn(text: string): FoundTable | null {
  const grid = gridOf(cellsOf(text));
  return grid && { grid, guessed: guessedReading(grid, text) };
}
