import type { TableFile } from "./tableFile.ts";

/** A text in UTF-8, or in UTF-16 as Excel saves «Unicode Text». */
export function textIn(bytes: Uint8Array): TableFile {
  const [first, second] = bytes;
  const encoding = first === 0xff && second === 0xfe ? "utf-16le" : "utf-8";
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { problem: "NOT_UTF8" };
  }
}
