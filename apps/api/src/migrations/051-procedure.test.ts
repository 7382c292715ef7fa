import type { PoolClient } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { smallCountryDatabase } from "../testing/test-database.ts";

const { pool } = await smallCountryDatabase();
const [commune, cell] = [8, 12];
let id = "";

beforeAll(async () => {
  await pool.query("insert into account (id, username, display_name, password_hash) values (7, 'an', 'An', '')");
  const { rows } = await pool.query<{ id: string }>(`
    insert into classification (year, subject_kind, organisation_id, member_id, subject_name, rated_on, rule_set_id)
    values (2020, 'MEMBER', ${cell}, 3, 'x', '2020-12-10', 'HD21') returning id`);
  id = rows[0]?.id ?? "";
});

async function undone<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    return await work(client);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const broken = { code: expect.stringMatching(/^23/) };
const ballot = { eligible: 10, present: 9, votes: { GOOD: 8, COMPLETED: 1 } };

describe("a ballot", () => {
  const record = (given: object) =>
    undone((client) => client.query("update classification set ballot = $1", [{ ...ballot, ...given }]));

  it("that counts soundly is kept", () => expect(record({})).resolves.toMatchObject({ rowCount: 1 }));

  it.each([
    ["more present than have a vote", { present: 11 }],
    ["more votes than present", { votes: { GOOD: 8, COMPLETED: 2 } }],
    ["fewer than nobody", { votes: { GOOD: -1 } }],
    ["nobody's nobody", { present: -1, votes: {} }],
  ])("%s is none", (_, given) => expect(record(given)).rejects.toMatchObject(broken));

  it("of which only the kind is known, as earlier years brought it, stays", () =>
    expect(
      undone((client) => client.query(`update classification set ballot = '{"secret": true}'`)),
    ).resolves.toMatchObject({ rowCount: 1 }));
});

describe("what cannot be recorded of the steps", () => {
  it.each(["self_rated_by", "proposed_by", "appraised_by"])("%s without its day", (column) =>
    undone((client) =>
      expect(
        client.query(`insert into procedure_record (year, classification_id, ${column}) values (2020, $1, 'SUBJECT')`, [
          id,
        ]),
      ).rejects.toMatchObject(broken),
    ),
  );
});

describe("an opinion", () => {
  const give = (client: PoolClient, given: object) => {
    const row = {
      year: 2020,
      classification_id: id,
      kind: "RELATED_BODY",
      giver: "Công đoàn",
      given_on: "2020-12-08",
      ...given,
    };
    const columns = Object.keys(row).join(", ");
    return client.query(
      `insert into opinion (${columns}) select ${columns} from jsonb_populate_record(null::opinion, $1::jsonb)`,
      [JSON.stringify(row)],
    );
  };

  it.each([
    ["neither asked for nor given", { given_on: null }],
    ["given before it was asked for", { asked_on: "2020-12-09" }],
    ["with a tier and not given", { given_on: null, asked_on: "2020-12-01", tier: "GOOD" }],
    ["of nobody", { giver: "" }],
  ])("%s is none", (_, given) => undone((client) => expect(give(client, given)).rejects.toMatchObject(broken)));

  it("is given once by each", () =>
    undone(async (client) => {
      await give(client, {});
      await expect(give(client, {})).rejects.toMatchObject({ code: "23505" });
    }));

  const opinions = async (client: PoolClient) =>
    (
      await client.query(
        "select organisation_id, opinion_on::text as day from member_stay where member_id = 3 and organisation_id <> $1 order by 1",
        [cell],
      )
    ).rows;

  it("of the former cell and of the temporary one goes to the stay there", () =>
    undone(async (client) => {
      await client.query(`
        update member_stay set valid = '[2020-07-01,)' where member_id = 3;
        insert into member_stay (member_id, organisation_id, valid, temporary)
        values (3, 10, '[2000-01-01,2020-07-01)', false), (3, 11, '[2020-03-01,)', true)`);
      await give(client, { kind: "FORMER_CELL", giver: "Chi bộ thôn 1" });
      expect(await opinions(client)).toEqual([
        { organisation_id: 10, day: "2020-12-08" },
        { organisation_id: 11, day: null },
      ]);
      await give(client, { kind: "TEMPORARY_CELL", giver: "Chi bộ thôn 2", given_on: "2020-12-09" });
      expect(await opinions(client)).toEqual([
        { organisation_id: 10, day: "2020-12-08" },
        { organisation_id: 11, day: "2020-12-09" },
      ]);
    }));

  it("of the place of residence concerns no stay", () =>
    undone(async (client) => {
      await client.query(
        "insert into member_stay (member_id, organisation_id, valid, temporary) values (3, 11, '[2020-03-01,)', true)",
      );
      await give(client, { kind: "RESIDENCE_COMMITTEE" });
      expect(await opinions(client)).toEqual([{ organisation_id: 11, day: null }]);
    }));
});

describe("who acts", () => {
  const acting = <T>(where: number, work: (client: PoolClient) => Promise<T>): Promise<T> =>
    undone(async (client) => {
      await client.query("set local role xep_loai_request");
      await client.query(
        "select set_config('xep_loai.scopes', '{4}', true), set_config('xep_loai.act_scopes', $1, true), set_config('xep_loai.actor', '7', true)",
        [`{${where}}`],
      );
      return work(client);
    });

  it.each([
    "insert into procedure_record (year, classification_id, discussed_on) values (2020, $1, '2020-12-09')",
    "insert into opinion (year, classification_id, kind, giver, given_on) values (2020, $1, 'RELATED_BODY', 'x', '2020-12-09')",
    `update classification set ballot = '{"secret": true}', notified_on = '2020-12-30' where id = $1`,
  ])("records below the organisation where the role is held, nowhere else: %s", async (sql) => {
    expect((await acting(commune, (client) => client.query(sql, [id]))).rowCount).toBe(1);
    const elsewhere = acting(9, (client) => client.query(sql, [id])).then(({ rowCount }) => rowCount);
    await expect(elsewhere.catch(({ code }) => code)).resolves.toSatisfy(
      (answer) => answer === 0 || answer === "42501",
    );
  });
});
