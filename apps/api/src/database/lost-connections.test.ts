import { afterAll, expect, it } from "vitest";
import { connections } from "../shared/connections.ts";
import { requestTransaction } from "../shared/request-transaction.ts";
import { rows } from "../shared/tx.ts";
import { Locale, type Viewer } from "../shared/viewer.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { openOrm } from "./open-orm.ts";

const { pool, url } = await smallCountryDatabase();
const orm = await openOrm(url);
afterAll(() => orm.close());

const grants = [{ organisationId: 1, role: "VIEWER" }] as const;
const viewer: Viewer = { id: 1, username: "an", displayName: "An", locale: Locale.vi, grants };

const breakAll = () =>
  pool.query(`select pg_terminate_backend(pid, 1000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and state = 'idle in transaction'`);

it("answers again however many connections broke in the middle of a transaction", async () => {
  for (let round = 0; round < 12; round++) {
    const transaction = requestTransaction(orm, new Date());
    const tx = await transaction.open(viewer);
    await breakAll();
    await expect(rows(tx, "select 1")).rejects.toThrow();
    await transaction.close().catch(() => undefined);
  }
  expect(await rows(orm.em.fork(), "select 1 as one")).toEqual([{ one: 1 }]);
});

it("does not wait for ever where no connection is free", async () => {
  const held = Array.from({ length: connections }, () => orm.em.fork());
  await Promise.all(held.map((tx) => tx.begin()));
  await expect(rows(orm.em.fork(), "select 1")).rejects.toThrow(/timeout/);
  await Promise.all(held.map((tx) => tx.rollback()));
}, 15_000);
