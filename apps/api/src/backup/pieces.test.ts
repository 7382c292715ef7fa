import fc from "fast-check";
import { expect, it } from "vitest";
import { piecesOf } from "./pieces.ts";

async function* inChunks(text: string, cuts: readonly number[]): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  let from = 0;
  for (const cut of cuts) {
    yield bytes.subarray(from, from + cut);
    from += cut;
  }
  yield bytes.subarray(from);
}

async function allOf(pieces: AsyncIterable<Buffer>): Promise<Buffer[]> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

const row = fc.string({ unit: "grapheme" }).map((text) => `${text.replaceAll("\n", "\\n")}\n`);

it("keeps every byte, and no piece ends inside a row", () =>
  fc.assert(
    fc.asyncProperty(fc.array(row), fc.array(fc.nat(9)), fc.integer({ min: 1, max: 40 }), async (rows, cuts, size) => {
      const pieces = await allOf(piecesOf(inChunks(rows.join(""), cuts), size));
      expect(Buffer.concat(pieces).toString()).toBe(rows.join(""));
      expect(pieces.every((piece) => piece.toString().endsWith("\n"))).toBe(true);
    }),
  ));
