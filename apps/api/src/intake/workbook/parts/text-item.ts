import { refuseFile } from "../refused-workbook.ts";
import { longestText } from "../workbook-limits.ts";

/** Puts a text together from its runs, however they are formatted; how it is spoken (`rPh`) is not part of it. */
export function textItem() {
  let [text, isText, isSpoken] = ["", false, false];
  return {
    open(tag: string) {
      if (tag === "t") isText = !isSpoken;
      if (tag === "rPh") isSpoken = true;
    },
    close(tag: string) {
      if (tag === "t") isText = false;
      if (tag === "rPh") isSpoken = false;
    },
    text(piece: string) {
      if (isText) text += piece;
      if (text.length > longestText) refuseFile("TOO_LARGE");
    },
    /** The whole text, once its item ends. */
    take(): string {
      const taken = text;
      text = "";
      return unescaped(taken);
    },
  };
}

/** Spreadsheets write characters XML cannot hold as `_x000D_`. */
export const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
