import { beforeAll, expect, test } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { testDatabase } from "../testing/test-database.ts";
import { differencesIn } from "../testing/verified.ts";
import { countrySize, firstNumbers } from "./country-size.ts";
import { loadCountry } from "./load-country.ts";

const { url, pool } = await testDatabase();
const asked = { size: countrySize(600), years: [2021, 2022], seed: 7, rules: true, passwordHash: "" };
const quietly = { step: () => undefined, rows: () => undefined };
const rowsOf = async (sql: string) => (await pool.query({ text: sql, rowMode: "array" })).rows;
const load = async () => {
  const orm = await openOrm(url);
  return loadCountry(url, orm, asked, quietly).finally(() => orm.close());
};

beforeAll(load, 120_000);

test("has the organisations and members that were asked for, everybody in one cell", async () => {
  const { end } = firstNumbers(asked.size);
  expect(await rowsOf("select count(*)::int from organisation")).toEqual([[end - 1]]);
  expect(await rowsOf("select count(*)::int, count(distinct member_id)::int from member_stay")).toEqual([[600, 600]]);
});

test("rates every member admitted by then, decides the years that are over, and leaves the last one half-way", async () => {
  expect(await rowsOf("select count(distinct state)::int, min(state) from classification where year = 2021")).toEqual([
    [1, "DECIDED"],
  ]);
  expect(await rowsOf("select count(distinct state)::int > 2 from classification where year = 2022")).toEqual([[true]]);
  const missing = `select count(*)::int from member m where admitted_on <= '2021-12-31'
    and not exists (select from classification c where c.year = 2021 and c.member_id = m.id)`;
  expect(await rowsOf(missing)).toEqual([[0]]);
});

test("nearly every quota is kept, some are not", async () => {
  const [[kept]] = (await rowsOf("select avg((status = 'OK')::int)::float8 from quota_use")) as [[number]];
  expect(kept).toBeGreaterThan(0.8);
  expect(kept).toBeLessThan(1);
});

test("every figure is the one recounted from the rows, every warning what the rules say", async () => {
  const orm = await openOrm(url);
  expect(await differencesIn({ pool, orm }).finally(() => orm.close())).toEqual([]);
});

test("the server answers at its first start without asking the rules about every result", async () => {
  expect(await rowsOf("select count(*)::int from warning_wording")).toEqual([[1]]);
});

test("what was put aside while the members came in is there again", async () => {
  expect(await rowsOf("select to_regclass('member_search_name') is not null")).toEqual([[true]]);
  const twice =
    "insert into member_stay (member_id, organisation_id, valid) select member_id, organisation_id, valid from member_stay limit 1";
  await expect(pool.query(twice)).rejects.toThrow("member_stay_one_cell");
  const ofNobody = "update classification set member_id = -id where subject_kind = 'MEMBER'";
  await expect(pool.query(ofNobody)).rejects.toThrow("classification_member_id_fkey");
  const asked =
    "select tgname from pg_trigger where tgname ~ '_one_at_a_time$' and tgrelid in ('classification'::regclass, 'member_stay'::regclass) and tgenabled = 'O'";
  expect(await rowsOf(asked)).toEqual([["a_one_at_a_time"], ["a_one_at_a_time"]]);
});

/** What a small country of this seed holds, whatever numbers its rows were given. */
async function countryOf(seed: number): Promise<unknown> {
  const small = await testDatabase();
  const smallOrm = await openOrm(small.url);
  const wished = { ...asked, size: countrySize(60), years: [2021], rules: false, seed };
  await loadCountry(small.url, smallOrm, wished, quietly).finally(() => smallOrm.close());
  const { rows } = await small.pool.query(contents);
  return rows;
}

const contents = `
  select (select string_agg(concat_ws(' ', organisation_id, parent_id, kind, name), ';' order by organisation_id) from organisation_version) as tree,
    (select string_agg(concat_ws(' ', m.id, full_name, birth_date, admitted_on, organisation_id), ';' order by m.id)
       from member m join member_stay s on s.member_id = m.id) as members,
    (select string_agg(concat_ws(' ', organisation_id, full_name, title), ';' order by organisation_id, full_name, title) from leader) as leaders,
    (select string_agg(concat_ws(' ', organisation_id, subject_kind, subject_name, state, tier), ';'
         order by organisation_id, subject_kind, subject_name, member_id) from classification) as results`;

test("the same seed makes the same country, another seed another one", async () => {
  const country = await countryOf(7);
  expect(await countryOf(7)).toEqual(country);
  expect(await countryOf(8)).not.toEqual(country);
});

test("a database that holds anything is left alone", async () => expect(await load()).toBeNull());
