/** The input as a whole cannot be read, so nothing is answered; neither a bug nor an invalid case. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
}

/** A place in the input as an editor counts it: both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place right after `text`, which began at `start`. */
export function placeAfter(start: Place, text: string): Place {
  const lines = text.split("\n");
  const last = lines.at(-1) ?? "";
  const column = (lines.length === 1 ? start.column : 1) + last.length;
  return { line: start.line + lines.length - 1, column };
}

/** Refuses the input with the place of the offence, Vietnamese first. */
export const unreadableAt = ({ line, column }: Place, vi: string, en: string): Unreadable =>
  new Unreadable(`dòng ${line}, cột ${column}: ${vi} · line ${line}, column ${column}: ${en}`);
