import type { ClientBase } from "pg";
import type { BackupHeader } from "./manifest.ts";
import { migrationsIn } from "./read-structure.ts";
import { BackupRefusal } from "./refusal.ts";

/** A backup of a newer version holds what this one does not know. */
export function refuseUnknownMigrations({ migrations: had }: BackupHeader, known: readonly string[]): void {
  const unknown = had.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new BackupRefusal(newer(unknown));
}

/** Into a database without tables, or one that was prepared no further than the backup's and never filled. */
export async function refuseOtherThanEmpty(client: ClientBase, { migrations: had }: BackupHeader): Promise<void> {
  const ran = await migrationsIn(client);
  const isFree = ran.length === 0 ? await hasNoTables(client) : await wasNeverFilled(client);
  if (!isFree || ran.some((name) => !had.includes(name))) throw new BackupRefusal(notEmpty);
}

async function hasNoTables(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query(
    "select not exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')) as free",
  );
  return rows[0].free;
}

async function wasNeverFilled(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query(
    "select not exists (select from cycle) and not exists (select from account) as free",
  );
  return rows[0].free;
}

const newer = (unknown: string) => ({
  vi: `Bản sao lưu do phiên bản mới hơn lập (${unknown}). Cập nhật chương trình rồi khôi phục lại; không có gì bị thay đổi.`,
  en: `The backup was taken by a newer version (${unknown}). Bring this one up to date first; nothing was changed.`,
});

const notEmpty = {
  vi: "Cơ sở dữ liệu đã có dữ liệu. Chỉ khôi phục vào cơ sở dữ liệu trống, ví dụ DATA_FOLDER mới; không có gì bị thay đổi.",
  en: "The database holds data already. Restore into an empty one, e.g. a new DATA_FOLDER; nothing was changed.",
};
