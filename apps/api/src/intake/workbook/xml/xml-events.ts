import { SaxesParser } from "saxes";
import { refuseFile } from "../refused-workbook.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of a part is told, in the order of the text; names come without their prefix. */
export interface XmlHandlers {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Deeper than any part of a workbook goes. */
const deepest = 64;

/** The parser keeps what is between two tags until the second: nobody writes so much there. */
const longestBetween = 2 ** 20;

/**
 * Tells what is in a part, piece by piece; between two of them the caller takes what it was told. Nothing a part declares of its
 * own is held: a document type is refused, so no entity is ever expanded or fetched.
 */
export async function* xmlEvents(bytes: AsyncIterable<Buffer>, on: XmlHandlers): AsyncGenerator<void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parser = new SaxesParser({ position: false });
  const guard = guarding(parser, on);
  for await (const chunk of bytes) {
    parser.write(guard(decoded(decoder, chunk)));
    yield;
  }
  parser.write(decoded(decoder)).close();
  yield;
}

/** Reads a part that is small enough to be taken at once. */
export async function readXml(bytes: AsyncIterable<Buffer>, on: XmlHandlers): Promise<void> {
  for await (const _ of xmlEvents(bytes, on));
}

function decoded(decoder: InstanceType<typeof TextDecoder>, chunk?: Buffer): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    return refuseFile("DAMAGED");
  }
}

/** Passes on the tags and texts; answers what looks at each piece of the part before the parser does. */
function guarding(parser: SaxesParser, on: XmlHandlers): (piece: string) => string {
  let [depth, between] = [0, 0];
  parser.on("error", () => refuseFile("DAMAGED"));
  parser.on("doctype", () => refuseFile("DAMAGED"));
  parser.on("opentag", ({ name, attributes }) => {
    [depth, between] = [depth + 1, 0];
    if (depth > deepest) refuseFile("DAMAGED");
    on.open?.(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    [depth, between] = [depth - 1, 0];
    on.close?.(localName(name));
  });
  parser.on("text", (text) => on.text?.(text));
  parser.on("cdata", (text) => on.text?.(text));
  return (piece) => {
    between += piece.length;
    return between > longestBetween ? refuseFile("TOO_LARGE") : piece;
  };
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
