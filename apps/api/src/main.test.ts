import { once } from "node:events";
import { createServer } from "node:net";
import { beforeAll, expect, test } from "vitest";
import { runApi } from "./testing/run-api.ts";
import { testDatabase } from "./testing/test-database.ts";

const { url, pool } = await testDatabase();
beforeAll(async () => {
  await pool.query("insert into cycle (year, closes_on, regime) values (2020, '2020-12-31', 'TIERS_2019')");
  const { api, ended } = await runApi({ DATABASE_URL: url, PORT: "0" });
  api.disconnect();
  await ended;
});

test("the second time on a database in use it starts with what is there, and ends in good order when asked", async () => {
  const { api, told, ended } = await runApi({ DATABASE_URL: url, PORT: "0" });
  expect(told.map(({ type }) => type)).toEqual(["ready"]);
  api.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
});

test("a port that is taken is said in plain words", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as { port: number };
  const { told, ended } = await runApi({ DATABASE_URL: url, PORT: String(port) });
  expect(told.at(-1)?.message).toMatch(/^Cổng \d+ đang được chương trình khác dùng.*\nPort \d+ is used/);
  expect(await ended).toEqual([1, null]);
  other.close();
});

test.each([
  ["no address", {}, /DATABASE_URL/],
  [
    "nobody there",
    { DATABASE_URL: "postgresql://x:geheim@127.0.0.1:1/x" },
    /^Không kết nối được PostgreSQL tại postgresql:\/\/x@127/,
  ],
])("a database that cannot be used is said in plain words: %s", async (_what, env, words) => {
  const { told, ended } = await runApi(env);
  expect(told.at(-1)).toMatchObject({ type: "failed", message: expect.stringMatching(words) });
  expect(await ended).toEqual([1, null]);
});
