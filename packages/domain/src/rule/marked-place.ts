import type { Text } from "./finding.ts";

/** A place with whose copy its words are from, read from its mark. */
export interface MarkedPlace {
  readonly place: string;
  readonly copy: string;
  readonly enteredBy: string;
  /** As it is shown, e.g. 10/01/2026. */
  readonly enteredOn: string;
}

const form =
  /^(.*?) – theo bản của (.*) \(chưa đối chiếu bản gốc của Trung ương; (.*) nhập ngày (\d\d\/\d\d\/\d{4})\)$/s;

/** What the mark says; null: the place has none. */
export function readMark(citation: string): MarkedPlace | null {
  const [, place, copy, enteredBy, enteredOn] = form.exec(citation) ?? [];
  if (place === undefined || copy === undefined || enteredBy === undefined || enteredOn === undefined) return null;
  return { place, copy, enteredBy, enteredOn };
}

/** How words from a copy are known, in one sentence. */
export const copyNote = ({ copy, enteredBy, enteredOn }: MarkedPlace): Text => ({
  vi: `Theo bản của ${copy}, chưa đối chiếu bản gốc của Trung ương; ${enteredBy} nhập ngày ${enteredOn}.`,
  en: `As in the copy of ${copy}, not compared with the original of the Centre; entered by ${enteredBy} on ${enteredOn}.`,
});
