import { tableLines } from "./backup/table-lines.ts";
import { writeBackup } from "./backup/write-backup.ts";
import { readEnv } from "./env.ts";

/** `npm run backup -- FILE`: writes the database of DATABASE_URL into a new file while it is in use; exit 1 where that cannot be. */
const { DATABASE_URL: url } = readEnv(process.env);
const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error("npm run backup -- xep-loai.tar.zst");
  process.exit(2);
}
const lines = tableLines();
try {
  await writeBackup(url, path, lines.told);
  lines.end();
  console.log(`Đã sao lưu vào / Backed up into ${path}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
