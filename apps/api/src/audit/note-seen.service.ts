import { rows, type Tx } from "../shared/tx.ts";

/** The result of a person, opened to be read. */
export interface SeenFile {
  readonly id: string;
  readonly year: number;
}

/** Keeps that the actor saw the file of a person, once a day; of what nobody is, or lies out of sight, nothing is kept. */
export const noteSeen = (tx: Tx, { year, id }: SeenFile): Promise<unknown> => rows(tx, note, [year, id]);

const note = "select note_seen($1, $2::bigint)";
