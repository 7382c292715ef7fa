import { foldDiacritics } from "./foldDiacritics.ts";

/** Whether a text has every word asked for, in any order, without regard to case, diacritics and punctuation. */
export function mentions(text: string, asked: string): boolean {
  const folded = foldDiacritics(text);
  return wordsOf(foldDiacritics(asked)).every((word) => folded.includes(word));
}

const wordsOf = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
