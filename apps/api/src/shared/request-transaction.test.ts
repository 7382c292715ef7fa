import { expect, test } from "vitest";
import { smallCountryApi } from "../testing/test-api.ts";
import { readingAtOnce } from "./connections.ts";
import { requestTransaction } from "./request-transaction.ts";
import { firstRow, rows } from "./tx.ts";
import type { Viewer } from "./viewer.ts";

const api = await smallCountryApi();

const viewer: Viewer = {
  id: 1,
  username: "an",
  displayName: "An",
  locale: "vi",
  grants: [{ organisationId: 2, role: "VIEWER" }],
};

test("a request reads as the restricted role, within the viewer's scopes, for a limited time", async () => {
  const transaction = requestTransaction(api.orm, new Date());
  const tx = await transaction.open(viewer);
  expect(
    await firstRow(
      tx,
      `select current_user::text as role, request_scopes() as scopes, current_setting('statement_timeout') as timeout,
              current_setting('transaction_isolation') as isolation,
              current_setting('idle_in_transaction_session_timeout') as idle`,
    ),
  ).toEqual({ role: "xep_loai_request", scopes: [2], timeout: "15s", isolation: "repeatable read", idle: "1min" });
  await transaction.close();
});

test("it writes nothing", async () => {
  const transaction = requestTransaction(api.orm, new Date());
  const tx = await transaction.open(viewer);
  await expect(rows(tx, "update cycle set state = 'CLOSED'")).rejects.toThrow(/permission denied|read-only/);
  await transaction.close();
});

test("all its answers are of one moment", async () => {
  const transaction = requestTransaction(api.orm, new Date());
  const tx = await transaction.open(viewer);
  const years = () => rows(tx, "select year from cycle order by year");
  const before = await years();
  await api.pool.query("insert into cycle (year, closes_on, regime) values (2021, '2021-12-31', 'TIERS_2019')");
  expect(await years()).toEqual(before);
  await transaction.close();
});

test("it is opened once, and not at all where nothing is read", async () => {
  const transaction = requestTransaction(api.orm, new Date());
  const [one, other] = await Promise.all([transaction.open(viewer), transaction.open(viewer)]);
  expect(one).toBe(other);
  await transaction.close();
  await requestTransaction(api.orm, new Date()).close();
});

test("it is ended once, however often that is asked for", async () => {
  const transaction = requestTransaction(api.orm, new Date());
  await transaction.open(viewer);
  await Promise.all([transaction.close(), transaction.close()]);
  await transaction.close();
});

test("the connection goes back as it came: nothing of the viewer stays on it", async () => {
  const transaction = requestTransaction(api.orm, new Date());
  await transaction.open(viewer);
  await transaction.close();
  const seen = await firstRow<{ role: string; scopes: number[] }>(
    api.orm.em.fork(),
    "select current_user::text as role, request_scopes() as scopes",
  );
  expect(seen).toEqual({ role: "xep_loai", scopes: [] });
});

test("however many read, who acts is not kept waiting by them, and who waits to read comes next", async () => {
  const reading = Array.from({ length: readingAtOnce }, () => requestTransaction(api.orm, new Date()));
  await Promise.all(reading.map((transaction) => transaction.open(viewer)));
  const next = requestTransaction(api.orm, new Date());
  const waiting = next.open(viewer);
  const acts = reading.map((transaction) => transaction.act(viewer, [], (tx) => rows(tx, "select 1 as one")));
  expect(await Promise.all(acts)).toEqual(reading.map(() => [{ one: 1 }]));
  await reading.pop()?.close();
  expect(await rows(await waiting, "select 1 as one")).toEqual([{ one: 1 }]);
  await Promise.all([next, ...reading].map((transaction) => transaction.close()));
});
