import type { PaperRun, PaperSignature } from "./paper-document.ts";

/** The lines above the room for a hand, and the name below it. */
export function signatureRuns({ by, hint, placeAndDay, name }: PaperSignature): {
  readonly above: readonly PaperRun[];
  readonly name: PaperRun;
} {
  return {
    above: [
      ...(placeAndDay === null ? [] : [{ text: placeAndDay, isItalic: true }]),
      ...by.map((text) => ({ text, isBold: true })),
      ...(hint === null ? [] : [{ text: hint, isItalic: true }]),
    ],
    name: { text: name ?? "", isBold: true },
  };
}
