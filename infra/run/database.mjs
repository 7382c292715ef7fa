import { checkServer, runningServer, startPersistent } from "@xep-loai/postgres";
import { say } from "./say.mjs";

const never = new Promise(() => undefined);

/** The database to work on: the one of DATABASE_URL, else the embedded one of this folder. Ends the process when neither will do. */
export async function database(folder) {
  const external = process.env.DATABASE_URL;
  if (external) return checked({ url: external, ended: never, stop: async () => undefined });
  say("Khởi động PostgreSQL", "Starting PostgreSQL");
  return startPersistent({ dataDir: folder }).catch((error) => refuse(error.code ? error.message : error.stack));
}

/** The database for a command that may come while the product runs. */
export async function databaseInUse(folder) {
  const url = process.env.DATABASE_URL ? undefined : runningServer(folder);
  return url === undefined ? database(folder) : { url, stop: async () => undefined };
}

async function checked(server) {
  const complaints = await checkServer(server.url);
  if (complaints.length > 0) refuse(["DATABASE_URL", ...complaints.flatMap(({ vi, en }) => [vi, en])].join("\n"));
  return server;
}

function refuse(message) {
  process.stderr.write(`\n${message}\n`);
  process.exit(1);
}
