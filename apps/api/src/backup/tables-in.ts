import { createHash, type Hash } from "node:crypto";
import type { BackupEntry } from "./entries.ts";

/** Which table's rows an entry holds; null where it holds none. */
export const tableIn = ({ name }: BackupEntry): string | null => /^tables\/(.+)\/\d{6}$/.exec(name)?.[1] ?? null;

/** SHA-256 of the rows of every table, as they come by. */
export class TableHashes {
  readonly #hashes = new Map<string, Hash>();

  add(table: string, content: Buffer): void {
    const hash = this.#hashes.get(table) ?? createHash("sha256");
    this.#hashes.set(table, hash.update(content));
  }

  /** Of a table without rows too. */
  of(table: string): string {
    return (this.#hashes.get(table) ?? createHash("sha256")).copy().digest("hex");
  }
}
