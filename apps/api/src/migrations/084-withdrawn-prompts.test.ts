import type { PoolClient } from "pg";
import { beforeAll, expect, it } from "vitest";
import { smallCountryDatabase } from "../testing/test-database.ts";

const { pool } = await smallCountryDatabase();
const [district, commune, sisterCommune] = [4, 8, 7];

beforeAll(async () => {
  await pool.query(`
    insert into account (id, username, display_name, password_hash) values (7, 'an', 'An', ''), (8, 'binh', 'Bình', '');
    insert into review (year, subject_kind, organisation_id, collective_id) values (2020, 'COLLECTIVE', ${commune}, 8);
    insert into review_prompt (year, review_id, issuer, issue) select 2020, id, 'X', 'x' from review`);
});

const denied = { code: "42501" };
const withdraw = (by = "actor_id()", changedBy = "actor_id()") => `
  update review_prompt set withdrawn_at = now(), withdrawn_by = ${by}, withdrawn_by_name = 'An', withdrawn_reason = 'x', changed_by = ${changedBy}`;

/** As an act of account 7 for an organisation; it sees the district. Everything is taken back. */
async function acting<T>(where: number, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("set local role xep_loai_request");
    await client.query(
      "select set_config('xep_loai.scopes', $1, true), set_config('xep_loai.act_scopes', $2, true), set_config('xep_loai.actor', '7', true)",
      [`{${district}}`, `{${where}}`],
    );
    return await work(client);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

it("a prompt is withdrawn where the review is the actor's, is counted no more, and stays so", () =>
  acting(commune, async (client) => {
    expect((await client.query(withdraw())).rowCount).toBe(1);
    expect((await client.query("select prompts from review")).rows).toEqual([{ prompts: 0 }]);
    const taken = "update review_prompt set withdrawn_at = null, withdrawn_by_name = null, withdrawn_reason = null";
    expect((await client.query(taken)).rowCount).toBe(0);
  }));

it("elsewhere there is none to withdraw", () =>
  acting(sisterCommune, async (client) => expect((await client.query(withdraw())).rowCount).toBe(0)));

it.each([
  ["in another's name", withdraw("8")],
  ["as written by another", withdraw("actor_id()", "8")],
])("not %s", (_, sql) => acting(commune, (client) => expect(client.query(sql)).rejects.toMatchObject(denied)));

it("nobody deletes it", () =>
  acting(commune, (client) => expect(client.query("delete from review_prompt")).rejects.toMatchObject(denied)));

it.each([
  ["without a reason", "withdrawn_at = now(), withdrawn_by_name = 'An'"],
  ["by nobody", "withdrawn_at = now(), withdrawn_reason = 'x'"],
  [
    "and answered",
    "withdrawn_at = now(), withdrawn_by_name = 'An', withdrawn_reason = 'x', explanation = 'x', answered_on = '2020-12-01'",
  ],
])("none is withdrawn %s", (_, set) =>
  expect(pool.query(`update review_prompt set ${set}`)).rejects.toMatchObject({ code: "23514" }),
);
