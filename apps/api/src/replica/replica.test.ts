import { setTimeout as pause } from "node:timers/promises";
import { type Pair, startPair } from "@xep-loai/postgres";
import pg from "pg";
import { pino } from "pino";
import { afterAll, expect, it } from "vitest";
import { migrate } from "../database/migrate.ts";
import { openOrm } from "../database/open-orm.ts";
import { loadSmallCountry } from "../testing/small-country.ts";
import { type Client, testApi } from "../testing/test-api.ts";
import { differencesIn } from "../testing/verified.ts";
import { repair } from "../verify/repair.ts";
import { beat, replicaOf } from "./replica.service.ts";

/** A real primary and the standby that follows it. */
const pair: Pair = await startPair();
const pool = new pg.Pool({ connectionString: pair.primary.url });
const standby = new pg.Pool({ connectionString: pair.standby.url });
for (const quiet of [pool, standby])
  quiet.on("error", () => undefined).on("connect", (client) => client.on("error", () => undefined));
await migrate(pair.primary.url);
await loadSmallCountry(pool);
await pool.query(`insert into classification (year, subject_kind, organisation_id, member_id, subject_name, state, self_tier, rule_set_id)
  select 2020, 'MEMBER', organisation_id, member_id, 'Nguyễn Văn ' || member_id, 'SELF_RATED', 'GOOD', 'HD21' from member_stay`);
const api = await testApi({
  database: { url: pair.primary.url, pool },
  replica: async (primary) => replicaOf(primary, await openOrm(pair.standby.url), pino({ level: "silent" })),
});
await api.orm.em.fork().transactional(repair);
afterAll(async () => {
  await Promise.all([pool.end(), standby.end()]);
  await pair.stop();
});

const stateOf = `{ classifications(organisationId: 12, year: 2020, subjectKind: MEMBER, decidedOnly: false) {
  ... on ClassificationPage { nodes { id state } } ... on Refusal { code } } }`;
const propose = `mutation ($items: [TierInput!]!) { proposeResults(year: 2020, items: $items) {
  ... on StepTaken { results { id state } } ... on Refusal { code problems { message { vi } } } } }`;

interface Row {
  readonly id: string;
  readonly state: string;
}

const rowsFor = async (client: Client) => {
  const { data, headers } = await client.ask(stateOf);
  return { rows: data.classifications.nodes as Row[], asOf: headers.get("x-read-as-of") };
};

const writtenIn = (headers: Headers): string =>
  /xep-loai-written=[^;]+/.exec(headers.getSetCookie().join("; "))?.[0] ?? "";

it("an answer of the standby that is no older than a moment carries no time", async () => {
  await beat(api.orm);
  const { rows, asOf } = await rowsFor(await api.viewerOf([4]));
  expect([rows.length > 0, asOf]).toEqual([true, null]);
});

it("whoever has written sees it although the standby lags, others see what was, with its time once that is long ago", async () => {
  const cookie = await api.cookieOf([12], "EDITOR");
  const other = await api.viewerOf([4]);
  const [first] = (await rowsFor(other)).rows;
  if (first === undefined) throw new Error("nobody is rated there");
  await pair.pause();
  const items = [{ id: first.id, version: 1, tier: "GOOD" }];
  const act = await api.anyone({ cookie }).ask(propose, { items });
  expect(act.data.proposeResults.results).toEqual([{ id: first.id, state: "PROPOSED" }]);
  expect(act.headers.getSetCookie().join()).toMatch(/xep-loai-written=[^,]*HttpOnly; SameSite=Strict/);
  const own = api.anyone({ cookie: `${cookie}; ${writtenIn(act.headers)}` });
  expect((await rowsFor(own)).rows.find(({ id }) => id === first.id)?.state).toBe("PROPOSED");
  expect((await rowsFor(other)).rows.find(({ id }) => id === first.id)?.state).toBe("SELF_RATED");
  await pause(5_100);
  expect(Date.parse((await rowsFor(other)).asOf ?? "")).toBeLessThan(Date.now() - 5_000);
  await pair.goOn();
});

const create = `mutation { createAccount(given: { username: "an.moi", displayName: "An", organisationId: "1", role: VIEWER }) {
  ... on OneTimePassword { account { username } } ... on Refusal { code } } }`;
const found = `{ accounts(text: "an.moi") { ... on AccountPage { nodes { username } } ... on Refusal { code } } }`;

it("an administrator sees the account they have just made although the standby lags", async () => {
  const cookie = await api.cookieOf([1], "ADMINISTRATOR");
  await pair.pause();
  const act = await api.anyone({ cookie }).ask(create);
  expect(act.data.createAccount.account).toEqual({ username: "an.moi" });
  const { data } = await api.anyone({ cookie: `${cookie}; ${writtenIn(act.headers)}` }).ask(found);
  await pair.goOn();
  expect(data.accounts.nodes).toEqual([{ username: "an.moi" }]);
});

it("while the standby is away everything is read where it is written", async () => {
  const gone = await replicaOf(
    api.orm,
    await openOrm("postgresql://nobody@127.0.0.1:1/nowhere"),
    pino({ level: "silent" }),
  );
  expect(await gone.placeFor(null)).toEqual({ orm: api.orm, asOf: null });
  await gone.stop();
});

it("a position that is none is not believed", async () => {
  const cookie = await api.cookieOf([4]);
  const { rows } = await rowsFor(api.anyone({ cookie: `${cookie}; xep-loai-written='; drop table x` }));
  expect(rows.length).toBeGreaterThan(0);
});

it("the primary dies in the middle of writes: on the promoted standby every act that was answered is there, and every figure right", async () => {
  const editors = await Promise.all([12, 10, 14, 15].map((place) => api.viewerOf([place], "EDITOR")));
  const { rows: open } = await pool.query<{ id: string; version: number; place: number }>(
    "select id::text as id, version, organisation_id as place from classification where state = 'SELF_RATED' order by id",
  );
  const answered: string[] = [];
  const writing = open.map(async ({ id, version, place }) => {
    const editor = editors[[12, 10, 14, 15].indexOf(place)];
    const answer = await editor?.ask(propose, { items: [{ id, version, tier: "GOOD" }] }).catch(() => undefined);
    if (answer?.data?.proposeResults?.results) answered.push(id);
  });
  while (answered.length < 3) await pause(5);
  await pair.killPrimary();
  await Promise.all(writing);
  await pair.promote();
  const { rows } = await standby.query(
    "select id::text as id from classification where state <> 'SELF_RATED' and year = 2020",
  );
  const stored = rows.map(({ id }) => id);
  expect(answered.filter((id) => !stored.includes(id))).toEqual([]);
  expect(answered.length).toBeLessThan(open.length);
  const orm = await openOrm(pair.standby.url);
  expect(await differencesIn({ orm, pool: standby })).toEqual([]);
  await orm.close();
});
