import { spellDate } from "../rule/used-fact.ts";
import type { CopySource } from "./text-correction.ts";

/**
 * The place of words that were entered from a copy. The mark is part of the place, so it goes wherever the words go: findings
 * that are kept, papers, tables, programs of others.
 */
export const markedPlace = (place: string, { copy, enteredBy, enteredOn }: CopySource): string =>
  `${place} – theo bản của ${copy} (chưa đối chiếu bản gốc của Trung ương; ${enteredBy} nhập ngày ${spellDate(enteredOn)})`;
