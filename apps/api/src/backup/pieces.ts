const pieceSize = 4 * 1024 * 1024;
const newline = 0x0a;

/** Joins rows in the text format of COPY to pieces of some four megabytes that end with a row: each can be copied in by itself. */
export async function* piecesOf(stream: AsyncIterable<Buffer>, size = pieceSize): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    held.push(chunk);
    bytes += chunk.length;
    if (bytes < size) continue;
    const all = Buffer.concat(held);
    const end = all.lastIndexOf(newline) + 1;
    if (end > 0) yield all.subarray(0, end);
    held = [all.subarray(end)];
    bytes = all.length - end;
  }
  if (bytes > 0) yield Buffer.concat(held);
}
