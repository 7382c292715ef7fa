import type { Content, ContentStack } from "pdfmake/interfaces.js";
import type { PaperRun, PaperSignature } from "./paper-document.ts";
import { textOf } from "./pdf-text.ts";
import { signatureRuns } from "./signature-lines.ts";

/** Points left free for a hand and a stamp. */
const room = 60;

/** Whose hand follows, room for it, and the name, on one page. */
export function signatureStack(signature: PaperSignature): ContentStack {
  const { above, name } = signatureRuns(signature);
  return { unbreakable: true, stack: [...above.map((run) => lineOf(run)), lineOf(name, room)] };
}

const lineOf = (run: PaperRun, above = 0): Content => ({
  text: run.text === "" ? " " : textOf([run]),
  alignment: "center",
  margin: [0, above, 0, 0],
});
