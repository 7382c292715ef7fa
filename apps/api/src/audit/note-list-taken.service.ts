import { rows, type Tx } from "../shared/tx.ts";

/** A file with the names of persons, of a unit in a year. */
export interface TakenList {
  readonly year: number;
  readonly organisationId: number;
  readonly fileName: string;
}

/** Keeps that the actor took a list of persons out of the product. */
export const noteListTaken = (tx: Tx, { year, organisationId, fileName }: TakenList): Promise<unknown> =>
  rows(tx, "select note_list_taken($1, $2, $3)", [year, organisationId, fileName]);
