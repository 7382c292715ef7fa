import { beforeAll, describe, expect, it } from "vitest";
import { asViewer } from "../testing/as-viewer.ts";
import { loadFullCountry } from "../testing/full-country.ts";
import { testDatabase } from "../testing/test-database.ts";

const { pool } = await testDatabase();
/** Every organisation has a document in force and a draft of its next version. */
beforeAll(() => loadFullCountry(pool));

/** District An Lão (4) stands under province 2 under the centre. */
const anLao = 4;
const subtree = [4, 7, 8, 10, 11, 12, 14, 15];
const above = [1, 2];
const byNumber = (one: number, other: number) => one - other;

const holdersSeen = (scope: number, from: string) =>
  asViewer(pool, [scope], async (client) => {
    const { rows } = await client.query(`select distinct organisation_id as id from ${from} order by 1`);
    return rows.map(({ id }) => id as number);
  });

describe("a viewer of one district sees", () => {
  it.each(["regulation", "document_in_force", "regulation_version where state = 'IN_FORCE'"])(
    "of %s what holds in its subtree, whoever issued it, and nothing of a sister's",
    async (from) => expect(await holdersSeen(anLao, from)).toEqual([...above, ...subtree].sort(byNumber)),
  );

  it("drafts of its own subtree alone, and only where a role that drafts is held", async () => {
    const drafts = "regulation_version where state = 'DRAFT'";
    const mayDraft = `${drafts} and set_config('xep_loai.draft_scopes', '{${anLao}}', true) is not null`;
    expect(await holdersSeen(anLao, drafts)).toEqual([]);
    expect(await holdersSeen(anLao, mayDraft)).toEqual(subtree);
  });
});

describe("a version that has been in force", () => {
  const inForce = "state = 'IN_FORCE' and organisation_id = 4";
  const fixed = { constraint: "DOCUMENT_FIXED" };

  async function tried(statement: string): Promise<number | null> {
    const client = await pool.connect();
    try {
      await client.query("begin");
      return (await client.query(statement)).rowCount;
    } finally {
      await client.query("rollback");
      client.release();
    }
  }

  it.each([
    `update regulation_version set number = '2-KH' where ${inForce}`,
    `update regulation_version set overrides = '[{}]' where ${inForce}`,
    `update regulation_version set state = 'DRAFT', in_force_at = null, in_force_by_name = null where ${inForce}`,
    `update regulation_version set year_to = 2021 where ${inForce}`,
    `delete from regulation_version where ${inForce}`,
    "delete from regulation where id = 4",
  ])("stays as it was: %s", (statement) => expect(tried(statement)).rejects.toMatchObject(fixed));

  it("is withdrawn, and never comes back", async () => {
    const withdraw = `update regulation_version set state = 'WITHDRAWN', withdrawn_at = now(), withdrawn_by_name = 'x' where ${inForce}`;
    expect(await tried(withdraw)).toBe(1);
    const back = `update regulation_version set state = 'IN_FORCE', withdrawn_at = null, withdrawn_by_name = null where state = 'WITHDRAWN'`;
    await expect(tried(`${withdraw}; ${back}`)).rejects.toMatchObject(fixed);
  });

  it("is what its draft said", async () => {
    const draft = "state = 'DRAFT' and organisation_id = 4";
    expect(await tried(`update regulation_version set number = '2-KH', year_to = 2021 where ${draft}`)).toBe(1);
    expect(await tried(`delete from regulation_version where ${draft}`)).toBe(1);
  });
});

it("what a key names is read whoever asks, a draft by nobody", async () => {
  const read = (id: number) =>
    asViewer(pool, [anLao], async (client) => (await client.query("select id from regulation_texts($1)", [[id]])).rows);
  expect(await read(2 * 3)).toEqual([{ id: 6 }]);
  expect(await read(2 * anLao + 1)).toEqual([]);
});

it("a document holds once at a place and time", async () => {
  const place = "insert into document_in_force (document_id, organisation_id, year_from, year_to) values ('HD21', 2, ";
  const client = await pool.connect();
  await client.query("begin");
  await client.query(`${place} 2019, 2020)`);
  await client.query(`${place} 2021, null)`);
  await expect(client.query(`${place} 2030, 2031)`)).rejects.toMatchObject({ constraint: "document_in_force_once" });
  await client.query("rollback");
  client.release();
});
