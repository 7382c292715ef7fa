import { type BackupEntry, entriesOf } from "./entries.ts";
import { type BackupHeader, type BackupManifest, entryNames, headerIn, manifestIn } from "./manifest.ts";
import { BackupRefusal } from "./refusal.ts";
import { TableHashes, tableIn } from "./tables-in.ts";

/** A backup that was read to its end and is whole. */
export interface CheckedBackup {
  readonly header: BackupHeader;
  readonly manifest: BackupManifest;
}

/** Reads a backup to its end; refuses one that is damaged, broken off or no backup of this product. */
export async function checkBackup(path: string): Promise<CheckedBackup> {
  const entries = entriesOf(path);
  const header = headerIn((await first(entries)).content);
  if (header === null) throw new BackupRefusal(foreign);
  const hashes = new TableHashes();
  const manifest = await last(entries, hashes);
  const isWhole = header.tables.every(({ name }) => manifest?.tables[name]?.sha256 === hashes.of(name));
  if (manifest === null || !isWhole) throw new BackupRefusal(damaged);
  return { header, manifest };
}

async function first(entries: AsyncGenerator<BackupEntry>): Promise<BackupEntry> {
  const { value } = await entries.next().catch((error) => {
    throw new BackupRefusal(error.code === "ENOENT" ? noSuchFile : foreign);
  });
  if (value?.name !== entryNames.header) throw new BackupRefusal(foreign);
  return value;
}

/** Takes the tables in; the manifest ends the file. */
async function last(entries: AsyncGenerator<BackupEntry>, hashes: TableHashes): Promise<BackupManifest | null> {
  try {
    for await (const entry of entries) {
      if (entry.name === entryNames.manifest) return manifestIn(entry.content);
      hashes.add(tableIn(entry) ?? "", entry.content);
    }
  } catch {
    throw new BackupRefusal(damaged);
  }
  return null;
}

const noSuchFile = {
  vi: "Không có tệp này. Kiểm tra lại đường dẫn.",
  en: "There is no such file. Check its path.",
};

const foreign = {
  vi: "Tệp này không phải bản sao lưu của Xếp Loại (hoặc hỏng ngay từ đầu). Không có gì bị thay đổi.",
  en: "This file is no backup of Xếp Loại (or is damaged from its start on). Nothing was changed.",
};

const damaged = {
  vi: "Bản sao lưu bị hỏng hoặc thiếu phần cuối: tổng kiểm không khớp. Dùng bản khác; không có gì bị thay đổi.",
  en: "The backup is damaged or its end is missing: a checksum does not match. Take another one; nothing was changed.",
};
