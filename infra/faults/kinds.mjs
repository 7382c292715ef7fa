import { setTimeout as pause } from "node:timers/promises";
import { startPersistent } from "@xep-loai/postgres";
import { emptyDisk, fillDisk } from "./disk.mjs";
import { askForPackage } from "./packages.mjs";
import { connected, killApi, killDatabase } from "./servers.mjs";

const hour = 3_600_000;

/** What may happen, each while people write. */
export const kinds = {
  API: killApi,
  worker: killedAtWork,
  database: killDatabase,
  both: (servers) => Promise.all([killDatabase(servers), killApi(servers)]),
  connections,
  "second server": secondServer,
  clock,
  "full disk": fullDisk,
};

/** The API dies while a job makes a package: whoever starts next makes it. */
async function killedAtWork(servers, [writer]) {
  await askForPackage(servers, writer);
  await pause(Math.random() * 3_000);
  await killApi(servers);
}

/** Every connection is cut, as by a network that fails; both go on by themselves. */
async function connections(servers) {
  const client = await connected(servers);
  await client.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()",
  );
  await client.end();
  await pause(1_000);
}

/** Somebody starts the product again on the same folder: it is told so and touches nothing. */
async function secondServer({ folder }) {
  const second = await startPersistent({ dataDir: folder }).catch(({ code }) => code);
  if (second !== "ALREADY_RUNNING") throw new Error("a second server runs on the same folder");
}

/** The machine's clock jumps by up to two hours, forwards or backwards, and is set right. */
async function clock({ api }) {
  api.send({ type: "clock", by: (Math.random() * 4 - 2) * hour });
  await pause(2_000);
  api.send({ type: "clock", by: 0 });
}

/** No room is left for a while; a database that gave up is started again by who calls. */
async function fullDisk({ folder }) {
  await fillDisk(folder);
  await pause(4_000);
  await emptyDisk(folder);
}
