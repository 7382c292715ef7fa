import { describe, expect, it } from "vitest";
import { loadSmallCountry } from "../testing/small-country.ts";
import { type Answer, testApi } from "../testing/test-api.ts";
import { testDatabase } from "../testing/test-database.ts";
import { connectionPool } from "../watch/connection-pool.ts";
import { requestsAtOnce } from "./capacity.ts";
import { actingAtOnce, connections, readingAtOnce } from "./connections.ts";

const database = await testDatabase();
await loadSmallCountry(database.pool);
const api = await testApi({ database });
const hurried = await testApi({ database, statementTimeout: "300ms" });
const cookie = await api.cookieOf([1], "APPRAISER");
const reader = api.anyone({ cookie });
const years = "{ cycles { year } }";
const deletePreset = `mutation { deleteTablePreset(id: 1, version: 1) { ... on Refusal { code message { vi en } } } }`;

/** Keeps everybody else from a table until it is let go. */
async function keep(table: string): Promise<() => Promise<void>> {
  const client = await database.pool.connect();
  await client.query(`begin; lock table ${table} in access exclusive mode`);
  return async () => {
    await client.query("rollback");
    client.release();
  };
}

/** How many statements wait for what is kept. */
async function waiting(): Promise<number> {
  const { rows } = await database.pool.query(
    "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
  );
  return rows[0].n;
}

const saysBusy = ({ status, headers, errors }: Answer) => {
  expect([status, headers.get("retry-after"), errors?.[0]?.extensions.code]).toEqual([503, "5", "OVERLOADED"]);
  expect(errors?.[0]?.message).toMatch(
    /^Máy chủ đang quá tải; không có gì bị thay đổi.*\nThe server is overloaded; nothing was changed/,
  );
};

describe("where all is taken for as long as one waits", () => {
  it("who reads, and who acts, beyond the places is told to try again; freed, all goes on", async () => {
    const free = await Promise.all(["cycle", "table_preset"].map(keep));
    const reading = Array.from({ length: readingAtOnce + 1 }, () => reader.ask(years));
    await expect.poll(waiting, { timeout: 5_000 }).toBe(readingAtOnce);
    const acting = Array.from({ length: actingAtOnce + 1 }, () => reader.ask(deletePreset));
    await expect.poll(waiting, { timeout: 5_000 }).toBe(readingAtOnce + actingAtOnce);
    free.push(await keep("session"));
    const lookedUp = Array.from({ length: connections - readingAtOnce - actingAtOnce }, () => reader.ask(years));
    await expect.poll(waiting, { timeout: 5_000 }).toBe(connections);
    const file = await reader.get("/export/R1.xlsx");
    expect([file.status, file.headers.get("retry-after")]).toEqual([503, "5"]);
    await Promise.all(free.map((each) => each()));
    expect(new Set((await Promise.all(lookedUp)).map(({ status }) => status))).toEqual(new Set([200]));
    for (const [answers, places] of [
      [await Promise.all(reading), readingAtOnce],
      [await Promise.all(acting), actingAtOnce],
    ] as const) {
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(places);
      for (const answer of answers.filter(({ status }) => status !== 200)) saysBusy(answer);
    }
    expect(await reader.ask(years)).toMatchObject({ status: 200, data: { cycles: [{ year: 2020 }, { year: 2019 }] } });
  });

  it("who reads is answered however many wait for their turn to act", async () => {
    const free = await keep("table_preset");
    const acting = Array.from({ length: connections * 2 }, () => reader.ask(deletePreset));
    await expect.poll(waiting, { timeout: 5_000 }).toBe(actingAtOnce);
    const answers = await Promise.all(Array.from({ length: connections }, () => reader.ask(years)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await waiting()).toBe(actingAtOnce);
    await free();
    expect(new Set((await Promise.all(acting)).map(({ status }) => status))).toEqual(new Set([200]));
  });
});

describe("more requests than one server takes", () => {
  it("are refused at once, and the next is taken as soon as the others are answered", async () => {
    const free = await keep("session");
    const under = Array.from({ length: requestsAtOnce }, () => reader.ask(years));
    const inLine = async () => (await connectionPool(api.orm)).waiting;
    await expect.poll(inLine, { timeout: 8_000 }).toBe(requestsAtOnce - connections);
    const refused = await api.anyone().get("/nowhere");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await refused.text()).toMatch(/quá tải.*\n.*overloaded/);
    await free();
    expect(new Set((await Promise.all(under)).map(({ status }) => status))).toEqual(new Set([200]));
    expect((await api.anyone().get("/nowhere")).status).toBe(404);
  });
});

describe("a statement that takes longer than it may", () => {
  const asked = hurried.anyone({ cookie });
  /** More often than there are connections: every one of them is of use still. */
  const allAnswer = async () => {
    const answers = await Promise.all(Array.from({ length: connections * 2 }, () => asked.ask(years)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  };

  it.each([
    ["of a question", "cycle"],
    ["of the look-up who asks", "session"],
  ])("is cut off: %s", async (_what, table) => {
    const free = await keep(table);
    saysBusy(await asked.ask(years));
    await free();
    await allAnswer();
    expect(hurried.log.slice(-2).join("")).toContain("cut off");
  });

  it("is cut off in a sign-in, of which nothing stays", async () => {
    const free = await keep("account");
    saysBusy(await hurried.anyone().ask(`mutation { signIn(username: "an", password: "x") { __typename } }`));
    await free();
    await allAnswer();
  });

  it("is cut off in an act, which is refused in both languages", async () => {
    const free = await keep("table_preset");
    expect((await asked.ask(deletePreset)).data.deleteTablePreset).toEqual({
      code: "TRY_AGAIN",
      message: { vi: expect.stringContaining("Hãy thử lại"), en: expect.stringContaining("Please try again") },
    });
    await free();
    await allAnswer();
  });
});
