import "reflect-metadata";
import { once } from "node:events";
import { createServer } from "node:net";
import { createDatabase, dropDatabase } from "@xep-loai/postgres";
import { beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { drawForFirstAdministrator } from "./account/first-administrator.service.ts";
import { hashPassword } from "./account/password.ts";
import { openOrm } from "./database/open-orm.ts";
import { samplePassword } from "./sample/accounts.ts";
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

describe("an empty database for which no sample is wanted", () => {
  const start = async (emptyUrl: string) => {
    const { api, told, ended } = await runApi({ DATABASE_URL: emptyUrl, PORT: "0", SAMPLE: "no" });
    const { url: address, accounts, firstAdministrator } = told.at(-1) ?? {};
    const ask = async (query: string, cookie = "") => {
      const headers = { "content-type": "application/json", cookie };
      const response = await fetch(`${address}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) });
      return { answer: await response.text(), cookie: response.headers.get("set-cookie") ?? "" };
    };
    const stop = async () => {
      api.disconnect();
      await ended;
    };
    return { accounts, first: firstAdministrator, ask, stop };
  };
  const signIn = (first: { username: string; password: string } | null | undefined) =>
    `mutation { signIn(username: "${first?.username}", password: "${first?.password}") { __typename ... on Viewer { isPasswordDue } } }`;

  test("begins with the root, the year under way and one administrator, whose password is told until it is changed", async () => {
    const empty = await testDatabase();
    const before = await start(empty.url);
    expect(before.accounts).toEqual([]);
    expect(before.first?.username).toBe("admin");
    await before.stop();
    const { first, ask, stop } = await start(empty.url);
    expect(first?.password).not.toBe(before.first?.password);
    expect((await ask(signIn(before.first))).answer).toContain("Refusal");
    const { answer, cookie } = await ask(signIn(first));
    expect(answer).toContain(`"isPasswordDue":true`);
    const own = `mutation { changePassword(password: "${first?.password}", newPassword: "một câu dễ nhớ 2026") { __typename } }`;
    expect((await ask(own, cookie)).answer).not.toContain("Refusal");
    const { rows } = await empty.pool.query(
      "select (select count(*)::int from organisation) as units, c.regime, c.state, o.name, o.rule_set_id from cycle c join organisation_year o using (year)",
    );
    expect(rows).toEqual([
      { units: 1, regime: "POINTS_2025", state: "OPEN", name: "Đảng Cộng sản Việt Nam", rule_set_id: "QD366" },
    ]);
    await stop();
    const orm = await openOrm(empty.url);
    expect(await drawForFirstAdministrator(orm.em.fork())).toBeNull();
    await orm.close();
  });
});

test("of two copies started at once on an empty database one tells the first password, and it opens", async () => {
  const name = `xep_loai_copies_${process.pid}`;
  onTestFinished(() => dropDatabase(inject("serverUrl"), name));
  const emptyUrl = await createDatabase(inject("serverUrl"), name);
  const both = await Promise.all([1, 2].map(() => runApi({ DATABASE_URL: emptyUrl, PORT: "0", SAMPLE: "no" })));
  expect(both.map(({ told }) => told.at(-1)?.type)).toEqual(["ready", "ready"]);
  const passwords = both.flatMap(({ told }) => told.at(-1)?.firstAdministrator?.password ?? []);
  expect(passwords).toHaveLength(1);
  for (const { told } of both) {
    const response = await fetch(`${told.at(-1)?.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        query: `mutation { signIn(username: "admin", password: "${passwords[0]}") { __typename } }`,
      }),
    });
    expect(await response.json()).toEqual({ data: { signIn: { __typename: "Viewer" } } });
  }
  for (const { api, ended } of both) {
    api.disconnect();
    await ended;
  }
});

test("accounts with the sample's published password are not served to other machines", async () => {
  const hash = await hashPassword(samplePassword);
  const { url: withSample, pool: itsPool } = await testDatabase();
  await itsPool.query("insert into cycle (year, closes_on, regime) values (2020, '2020-12-31', 'TIERS_2019')");
  await itsPool.query(
    "insert into account (username, display_name, password_hash) values ('quantri', 'Quản trị', $1)",
    [hash],
  );
  const start = () =>
    runApi({ DATABASE_URL: withSample, PORT: "0", HOST: "0.0.0.0", SAMPLE: "no", GRAPHQL_DOCUMENTS: "any" });
  const refused = await start();
  expect(refused.told.at(-1)?.message).toMatch(
    /mở phần mềm cho máy khác.*«quantri».*\n.*opens the product to other machines/,
  );
  expect(await refused.ended).toEqual([1, null]);
  await itsPool.query("update account set disabled_at = now()");
  const { api, told, ended } = await start();
  expect(told.at(-1)?.type).toBe("ready");
  api.disconnect();
  await ended;
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
