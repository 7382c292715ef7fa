import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { hd21 } from "@xep-loai/domain";
import { type Server, startPersistent } from "@xep-loai/postgres";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "../database/migrate.ts";
import { openOrm } from "../database/open-orm.ts";
import { openSession } from "../session/session.service.ts";
import { aWorkbook } from "../testing/a-workbook.ts";
import { loadLargeUnit } from "../testing/large-unit.ts";
import { type ApiRun, runApi } from "../testing/run-api.ts";
import { loadSmallCountry } from "../testing/small-country.ts";
import { workbookType } from "./upload/upload.route.ts";
import { rowMark } from "./workbook/row-mark.ts";
import { workbookColumns } from "./workbook/workbook-columns.ts";

const columns = workbookColumns(hd21, "MEMBER");
const commune = 7;
/** `ROWS=100000` shows the same of the largest file; it takes minutes, so each change is shown on fewer. */
const members = Number(process.env.ROWS ?? 2_000);
let folder: string;
let database: Server;
let pool: pg.Pool;
let server: ApiRun;
let cookie: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "xep-loai-killed-"));
  await startDatabase();
  await migrate(database.url);
  await loadSmallCountry(pool);
  await loadLargeUnit(pool, commune, members);
  cookie = await cookieOfAnEditor();
  server = await runApi({ DATABASE_URL: database.url, PORT: "0" });
}, 120_000);

afterAll(async () => {
  server.api.kill("SIGKILL");
  await server.ended;
  await pool.end();
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

async function startDatabase(): Promise<void> {
  database = await startPersistent({ dataDir: join(folder, "pg") });
  pool = new pg.Pool({ connectionString: database.url });
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
}

async function cookieOfAnEditor(): Promise<string> {
  const { rows } = await pool.query(
    "insert into account (username, display_name, password_hash) values ('xa', 'Đảng ủy xã', '') returning id",
  );
  await pool.query("insert into account_grant values ($1, $2, 'EDITOR')", [rows[0].id, commune]);
  const orm = await openOrm(database.url);
  const token = await openSession(orm.em.fork(), rows[0].id, new Date());
  await orm.close();
  return `xep-loai=${token}`;
}

/** SIGKILL, for the server and every process of the database: neither gets to say a last word. */
async function killBoth(): Promise<void> {
  const { rows } = await pool.query("select pg_backend_pid() as pid");
  const postmaster = parentOf(rows[0].pid);
  server.api.kill("SIGKILL");
  for (const pid of [postmaster, ...childrenOf(postmaster)]) kill(pid);
  await Promise.all([server.ended, database.ended, pool.end()]);
}

const statOf = (pid: number | string): string[] =>
  readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
const parentOf = (pid: number | string): number => Number(statOf(pid)[1]);

function childrenOf(parent: number): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && isChild(name, parent))
    .map(Number);
}

function isChild(pid: string, parent: number): boolean {
  try {
    return parentOf(pid) === parent;
  } catch {
    return false; // it has just ended
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    return; // its postmaster took it along
  }
}

async function until(condition: string): Promise<void> {
  for (let tries = 0; tries < 3_000 + members; tries++) {
    const { rows } = await pool.query(`select (${condition}) as met from intake`);
    if (rows[0]?.met) return;
    await sleep(20);
  }
  throw new Error(`it never came so far: ${condition}`);
}

const addressOf = ({ told }: ApiRun): string => (told.at(-1)?.url ?? "").replace("localhost", "127.0.0.1");

async function upload(): Promise<void> {
  const { rows } = await pool.query(
    "select id::text as key, facts from classification where organisation_id >= 1000000 order by id",
  );
  const given = { selfTier: "Hoàn thành tốt nhiệm vụ", ratedOn: "10/12/2020", proposedTier: "Hoàn thành tốt nhiệm vụ" };
  const path = await aWorkbook(join(folder, "a.xlsx"), {
    organisationId: commune,
    rows: { MEMBER: rows.map(({ key, facts }) => ({ cells: { key, mark: rowMark(columns, { facts }), ...given } })) },
  });
  const response = await fetch(`${addressOf(server)}/intakes?organisationId=${commune}&year=2020&fileName=a.xlsx`, {
    method: "POST",
    headers: { "content-type": workbookType, cookie },
    body: await readFile(path),
  });
  expect(response.status).toBe(201);
}

async function apply(): Promise<void> {
  const query = "mutation { applyIntake(id: 1, version: 2) { ... on Intake { state } ... on Refusal { code } } }";
  const response = await fetch(`${addressOf(server)}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", cookie },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toEqual({ data: { applyIntake: { state: "APPLYING" } } });
}

const states = async () =>
  (
    await pool.query(
      "select state, count(*)::int as n from classification where organisation_id >= 1000000 group by 1 order by 1",
    )
  ).rows;

test("killed with the database in the middle of checking, it goes on checking when both are back", async () => {
  await upload();
  await until(`is_staged and (select count(standing) between 1 and ${members - 1} from intake_row)`);
  await killBoth();
  await startDatabase();
  expect((await pool.query("select state from intake")).rows).toEqual([{ state: "CHECKING" }]);
  server = await runApi({ DATABASE_URL: database.url, PORT: "0" });
  await until("state = 'CHECKED'");
  const { rows } = await pool.query("select new_count, rejected_count, refusal from intake");
  expect(rows).toEqual([{ new_count: members, rejected_count: 0, refusal: null }]);
  expect(await states()).toEqual([{ state: "DRAFT", n: members }]);
});

test("killed with the database in the middle of writing, it has written nothing, and writes all when both are back", async () => {
  await apply();
  await until(`state = 'APPLYING' and rows_done >= ${members / 2}`);
  await killBoth();
  await startDatabase();
  expect(await states()).toEqual([{ state: "DRAFT", n: members }]);
  expect((await pool.query("select state from intake")).rows).toEqual([{ state: "APPLYING" }]);
  server = await runApi({ DATABASE_URL: database.url, PORT: "0" });
  await until("state = 'APPLIED'");
  expect(await states()).toEqual([{ state: "PROPOSED", n: members }]);
  const { rows } = await pool.query(
    "select count(*)::int as n from tier_counter where organisation_id = 7 and outcome = 'GOOD' and subtree = $1",
    [members],
  );
  expect(rows).toEqual([{ n: 1 }]);
});

test("two servers on one database do not write it twice", async () => {
  const other = await runApi({ DATABASE_URL: database.url, PORT: "0" });
  await pool.query("update intake set state = 'UNDOING', asked_by = account_id, attempts = 0, applied_at = now()");
  await until("state = 'UNDONE'");
  const { rows } = await pool.query("select attempts, refusal from intake");
  expect(rows).toEqual([{ attempts: 1, refusal: null }]);
  expect(await states()).toEqual([{ state: "DRAFT", n: members }]);
  other.api.kill("SIGKILL");
  await other.ended;
});
