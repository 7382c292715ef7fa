import type { CaseText } from "./case-text.ts";

/** Cuts a stream of text into the texts of its cases, holding no more than the case it is in. */
export interface Splitter {
  /** The cases that end within this chunk. Throws `Unreadable` at the place where the text is not the format. */
  push(chunk: string): Iterable<CaseText>;
  /** What is left at the end of the input. Throws `Unreadable` where it ends too early. */
  end(): Iterable<CaseText>;
}
