import "reflect-metadata";
import { restoreBackup } from "./backup/restore-backup.ts";
import { tableLines } from "./backup/table-lines.ts";
import { migrateBy } from "./database/migrate.ts";
import { readEnv } from "./env.ts";
import { migrations } from "./migrations/migrations.ts";

/** `npm run restore -- FILE`: fills the empty database of DATABASE_URL from a backup; exit 1 where that cannot be. */
const { DATABASE_URL: url } = readEnv(process.env);
const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("DATA_FOLDER=… npm run restore -- xep-loai.tar.zst");
  process.exit(2);
}
const schema = { migrations: migrations.map(({ name }) => name), prepare: migrateBy };
const lines = tableLines();
try {
  const { takenAt } = await restoreBackup({ url, schema }, path, lines.told);
  lines.end();
  console.log(`Đã khôi phục bản sao lưu lúc ${takenAt} / Restored the backup taken at ${takenAt}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
