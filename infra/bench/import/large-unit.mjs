import { fork } from "node:child_process";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { startPersistent } from "@xep-loai/postgres";
import { loadLargeUnit } from "../../../apps/api/src/testing/large-unit.ts";
import { loadSmallCountry } from "../../../apps/api/src/testing/small-country.ts";
import { root } from "../../run/paths.mjs";
import { ownFolder } from "../api/own-folder.mjs";
import { told } from "../api/told.mjs";
import { mostMemory } from "../most-memory.mjs";

const api = join(root, "apps/api");
const pg = createRequire(join(api, "package.json"))("pg");

/** Where its members are, and who may write their results. */
const commune = 7;
const account = "xa";

/** One commune with so many members, each with a draft of 2020, on a database of its own with the API in front. */
export async function startLargeUnit(members) {
  const folder = await ownFolder("import");
  const database = await startPersistent({ dataDir: join(folder, "pg") });
  const { migrate } = await import(join(api, "dist/database/migrate.js"));
  await migrate(database.url);
  const pool = new pg.Pool({ connectionString: database.url });
  await loadSmallCountry(pool);
  await loadLargeUnit(pool, commune, members);
  const actor = await editor(pool);
  const cookie = await cookieOf(actor, database.url);
  const server = fork(join(api, "dist/main.js"), { env: { ...process.env, DATABASE_URL: database.url, PORT: "0" } });
  const url = (await told(server, "ready")).url.replace("localhost", "127.0.0.1");
  return {
    ...{ folder, pool, actor, cookie, url, commune },
    mostMemory: () => mostMemory(server.pid),
    async mustBeWritten(count) {
      const { rows } = await pool.query(
        "select subtree as n from tier_counter where year = 2020 and organisation_id = $1 and subject_kind = 'MEMBER' and outcome = 'GOOD' and state = 'PROPOSED'",
        [commune],
      );
      if (rows[0]?.n !== count) throw new Error(`${rows[0]?.n} of ${count} were written`);
    },
    async stop() {
      server.kill();
      await pool.end();
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function editor(pool) {
  const { rows } = await pool.query(
    "insert into account (username, display_name, password_hash) values ($1, 'Đảng ủy xã', '') returning id",
    [account],
  );
  await pool.query("insert into account_grant values ($1, $2, 'EDITOR')", [rows[0].id, commune]);
  return rows[0].id;
}

async function cookieOf(accountId, url) {
  const { openOrm } = await import(join(api, "dist/database/open-orm.js"));
  const { openSession } = await import(join(api, "dist/session/session.service.js"));
  const orm = await openOrm(url);
  const token = await openSession(orm.em.fork(), accountId, new Date());
  await orm.close();
  return `xep-loai=${token}`;
}
