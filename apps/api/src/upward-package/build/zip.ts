import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** A file inside a package. */
export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Packs one file after the other; what is packed goes on before the next one is asked for. */
export async function packInto(
  files: AsyncIterable<PackedFile>,
  take: (chunk: Uint8Array) => Promise<void>,
): Promise<void> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(chunk);
  });
  const passOn = async (): Promise<void> => {
    for (const chunk of packed.splice(0)) await take(chunk);
  };
  for await (const { path, bytes } of files) {
    // What is packed already does not become smaller.
    const entry = /\.(zip|xlsx|docx|pdf)$/.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path);
    zip.add(entry);
    entry.push(bytes, true);
    await passOn();
  }
  zip.end();
  await passOn();
}

/** A package in memory. */
export async function packed(files: AsyncIterable<PackedFile>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  await packInto(files, async (chunk) => void chunks.push(chunk));
  return Buffer.concat(chunks);
}
