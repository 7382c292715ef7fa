import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createZstdDecompress } from "node:zlib";
import { extract, type Header } from "tar-stream";

export interface BackupEntry {
  readonly name: string;
  readonly content: Buffer;
}

/** Far above what an entry of ours holds; a longer one is not ours and is not taken into memory. */
const longest = 256 * 1024 * 1024;

/** The entries of a backup in their order; throws where the file is damaged or something else. */
export async function* entriesOf(path: string): AsyncGenerator<BackupEntry> {
  const tar = extract();
  const read = pipeline(createReadStream(path), createZstdDecompress(), tar);
  read.catch(() => undefined);
  try {
    for await (const entry of tar) yield { name: entry.header.name, content: await contentOf(entry) };
    await read;
  } finally {
    tar.destroy();
  }
}

async function contentOf(entry: AsyncIterable<unknown> & { readonly header: Header }): Promise<Buffer> {
  if ((entry.header.size ?? 0) > longest) throw new Error(`${entry.header.name} is too long`);
  const chunks: Buffer[] = [];
  for await (const chunk of entry) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
