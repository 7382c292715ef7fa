import { AlignmentType, Paragraph } from "docx";
import { runsOf } from "./docx-text.ts";
import type { PaperRun, PaperSignature } from "./paper-document.ts";
import { signatureRuns } from "./signature-lines.ts";

/** Whose hand follows, room for it, and the name; `left`: how far it stands in from the margin. */
export function signatureLines(signature: PaperSignature, left = 0): Paragraph[] {
  const { above, name } = signatureRuns(signature);
  return [...above.map((run) => lineOf(run, left)), lineOf({ ...name, text: `\n\n\n\n${name.text}` }, left, false)];
}

const lineOf = (run: PaperRun, left: number, keepNext = true): Paragraph =>
  new Paragraph({ alignment: AlignmentType.CENTER, keepNext, indent: { left }, children: runsOf([run]) });
