import { afterAll, beforeEach, expect, it } from "vitest";
import { openOrm } from "../database/open-orm.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";
import { sealAudit } from "./seal-audit.service.ts";

const { pool, url } = await smallCountryDatabase();
const orm = await openOrm(url);
await pool.query("insert into account (id, username, display_name, password_hash) values (900, 'an', 'An', '')");
// as who forges it: the log itself refuses to be changed
await pool.query("alter table audit_entry disable trigger user");
afterAll(() => orm.close());

const entry = `insert into audit_entry (account_id, account_name, relation, row_key, act, before, after)
  values (900, 'An', 'member', '{"id": 1}', 'CHANGED', '{"name": "Bình", "note": null}', '{"name": "Bính"}') returning id`;
const write = async (): Promise<string> => (await pool.query(entry)).rows[0].id;
const broken = async () => (await pool.query("select seal from verify_seals()")).rows.map(({ seal }) => seal);

beforeEach(() => pool.query("delete from audit_seal; delete from audit_entry"));

it("seals what came since the last time, each seal on the one before, and finds nothing wrong with it", async () => {
  expect(await sealAudit(orm)).toBeNull();
  await write();
  await write();
  expect(await sealAudit(orm)).toBe(1);
  expect(await sealAudit(orm)).toBeNull();
  await write();
  expect(await sealAudit(orm)).toBe(2);
  expect(await broken()).toEqual([]);
});

it.each([
  ["another value", `update audit_entry set after = '{"name": "Bằng"}' where id = $1`],
  ["an empty value in place of none", `update audit_entry set before = before - 'note' where id = $1`],
  ["another hour", "update audit_entry set at = at - interval '1 hour' where id = $1"],
  ["another name", "update audit_entry set account_name = 'Ân' where id = $1"],
  ["an entry gone", "delete from audit_entry where id = $1"],
])("finds %s in a sealed entry", async (_what, change) => {
  const changed = await write();
  await sealAudit(orm);
  await write();
  await sealAudit(orm);
  await pool.query(change, [changed]);
  expect(await broken()).toEqual([1]);
});

it("finds an entry put in later under a number that was left out", async () => {
  const [before] = [
    await write(),
    await pool.query("select nextval(pg_get_serial_sequence('audit_entry', 'id'))"),
    await write(),
  ];
  await sealAudit(orm);
  await pool.query(entry.replace("(account_id", "(id, account_id").replace("(900", "($1::bigint + 1, 900"), [before]);
  expect(await broken()).toEqual([1]);
});

it("finds a seal that was made anew or is missing", async () => {
  for (const _ of [1, 2, 3]) {
    await write();
    await sealAudit(orm);
  }
  await pool.query("update audit_seal set hash = audit_seal_hash(null, from_entry, through_entry) where id = 2");
  expect(await broken()).toEqual([2, 3]);
  await pool.query("delete from audit_seal where id = 2");
  expect(await broken()).toEqual([3]);
});

it("does not seal past who is in the middle of writing, nor makes them wait, and seals it all afterwards", async () => {
  const client = await pool.connect();
  await client.query(`begin; ${entry}`);
  const begun = performance.now();
  expect(await sealAudit(orm)).toBeNull();
  expect(performance.now() - begun).toBeLessThan(5_000);
  await write();
  await client.query("commit");
  client.release();
  expect(await sealAudit(orm)).toBe(1);
  const { rows } = await pool.query(
    "select count(*)::int as open from audit_entry where id > (select max(through_entry) from audit_seal)",
  );
  expect(rows).toEqual([{ open: 0 }]);
});

it("seals once, however many servers do it at once", async () => {
  await write();
  const sealed = await Promise.all([1, 2, 3, 4].map(() => sealAudit(orm)));
  expect(sealed.filter((id) => id === 1)).toHaveLength(1);
  expect((await pool.query("select from audit_seal")).rowCount).toBe(1);
});
