import type { PoolClient } from "pg";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { smallCountryDatabase } from "../testing/test-database.ts";

const { pool } = await smallCountryDatabase();
const [district, sister, commune, cell] = [4, 5, 8, 12];
let ids: Readonly<Record<"member" | "organisation" | "foreign", number>>;

beforeAll(async () => {
  await pool.query(
    "insert into account (id, username, display_name, password_hash) values (7, 'an', 'An', ''), (8, 'ba', 'Ba', '')",
  );
});

beforeEach(async () => {
  await pool.query("delete from classification");
  const { rows } = await pool.query<{ id: string }>(`
    insert into classification (year, subject_kind, organisation_id, member_id, subject_name, subject_group, state, decided_tier,
      decision_number, decision_date, decided_by_organisation_id, rule_set_id)
    values (2020, 'MEMBER', ${cell}, 3, 'x', '', 'DECIDED', 'GOOD', '1', '2020-12-20', ${commune}, 'HD21'),
           (2020, 'ORG', ${commune}, null, 'x', 'GRASSROOTS', 'DECIDED', 'GOOD', '1', '2020-12-20', ${district}, 'HD21'),
           (2020, 'MEMBER', 9, 6, 'x', '', 'DECIDED', 'GOOD', '1', '2020-12-20', 9, 'HD21') returning id`);
  const [member = 0, organisation = 0, foreign = 0] = rows.map(({ id }) => Number(id));
  ids = { member, organisation, foreign };
  await pool.query(`insert into recheck (year, classification_id, cause, cause_id, rule_ids)
    select 2020, id, 'CANCELLED', id, '{R}' from classification`);
});

/** As an act of account 7, whose role for it lies on this organisation, and who sees the district. */
async function acting<T>(where: number, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin; set local role xep_loai_request");
    await client.query(
      "select set_config('xep_loai.scopes', '{4}', true), set_config('xep_loai.act_scopes', $1, true), set_config('xep_loai.actor', '7', true)",
      [`{${where}}`],
    );
    return await work(client);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const denied = { code: "42501" };
const done = async (where: number, sql: string, params: unknown[] = []) =>
  (await acting(where, (client) => client.query(sql, params))).rowCount;

const attest = `insert into attestation (year, classification_id, rule_id, answer, by_body, answered_on)
  values (2020, $1, 'R', true, 'x', '2020-12-20')`;
const cancel = `update classification set state = 'CANCELLED', cancelled_on = '2021-01-10', cancel_reason = 'x',
  cancelled_by = actor_id() where id = $1`;
const resolve =
  "update recheck set resolved_at = now(), resolved_by = actor_id(), note = 'x' where classification_id = $1";

describe("who acts for a commune", () => {
  it("attests below it, as themselves", async () => {
    expect(await done(commune, attest, [ids.member])).toBe(1);
    await expect(done(sister, attest, [ids.member])).rejects.toMatchObject(denied);
    await expect(done(commune, attest, [ids.foreign])).rejects.toMatchObject(denied);
    const forged = attest
      .replace("answered_on)", "answered_on, by_account)")
      .replace("'2020-12-20')", "'2020-12-20', 8)");
    await expect(done(commune, forged, [ids.member])).rejects.toMatchObject(denied);
  });

  it("changes no answer, and takes none away", async () => {
    await expect(done(commune, "update attestation set answer = false")).rejects.toMatchObject(denied);
    await expect(done(commune, "delete from attestation")).rejects.toMatchObject(denied);
  });

  it("cancels what the commune decided, as themselves, not what the district decided of it", async () => {
    expect(await done(commune, cancel, [ids.member])).toBe(1);
    expect(await done(district, cancel, [ids.organisation])).toBe(1);
    await expect(done(commune, cancel, [ids.organisation])).rejects.toMatchObject(denied);
    await expect(done(commune, cancel.replace("actor_id()", "8"), [ids.member])).rejects.toMatchObject(denied);
    expect(await done(sister, cancel, [ids.member])).toBe(0);
    expect(await done(commune, cancel, [ids.foreign])).toBe(0);
  });

  it("changes nothing of a decision: another tier, number or day after it is not theirs to write", async () => {
    const kept = { constraint: "RESULT_DECIDED" };
    for (const change of [
      "decided_tier = 'COMPLETED'",
      "decision_number = '99'",
      "decision_date = '2020-12-31'",
      "decided_by = 8",
    ])
      await expect(done(commune, `update classification set ${change}`)).rejects.toMatchObject(kept);
  });

  it("decides in nobody else's name, and nothing that was not proposed", async () => {
    const decide = (
      by: string,
    ) => `update classification set state = 'DECIDED', decided_tier = 'GOOD', decision_number = '9',
      decision_date = '2020-12-30', decided_by = ${by} where id = $1`;
    await pool.query(
      "update classification set state = 'PROPOSED', proposed_tier = 'GOOD', decided_tier = null where id = $1",
      [ids.organisation],
    );
    await expect(done(district, decide("8"), [ids.organisation])).rejects.toMatchObject(denied);
    await expect(done(commune, decide("actor_id()"), [ids.organisation])).rejects.toMatchObject(denied);
    await pool.query("update classification set state = 'DRAFT' where id = $1", [ids.organisation]);
    await expect(done(district, decide("actor_id()"), [ids.organisation])).rejects.toMatchObject({
      constraint: "STEP_OUT_OF_ORDER",
    });
    await pool.query("update classification set state = 'DECIDED', decided_tier = 'GOOD' where id = $1", [
      ids.organisation,
    ]);
  });

  it("opens a new rating below it", async () => {
    const open = (
      id: number,
    ) => `insert into classification (year, subject_kind, organisation_id, member_id, subject_name, rule_set_id)
      select year, subject_kind, organisation_id, 9, subject_name, rule_set_id from classification where id = ${id}`;
    expect(await done(commune, open(ids.member))).toBe(1);
    await expect(done(sister, open(ids.member))).rejects.toMatchObject(denied);
  });

  it("takes away the flags on what the commune decided, and raises none", async () => {
    expect(await done(commune, resolve, [ids.member])).toBe(1);
    expect(await done(commune, resolve, [ids.organisation])).toBe(0);
    expect(await done(district, resolve, [ids.organisation])).toBe(1);
    await expect(done(commune, resolve.replace("actor_id()", "8"), [ids.member])).rejects.toMatchObject(denied);
    const raise = `insert into recheck (year, classification_id, cause, cause_id, rule_ids) values (2020, $1, 'CANCELLED', $1, '{R}')`;
    await expect(done(commune, raise, [ids.member])).rejects.toMatchObject(denied);
  });
});

describe("a flag and its warning", () => {
  const warnings = "select classification_id::int as of, rank, rule_id from warning where kind = 'RECHECK' order by 1";

  it("come and go together", async () => {
    expect((await pool.query(warnings)).rows).toEqual(
      [ids.member, ids.organisation, ids.foreign].map((of) => ({ of, rank: 25, rule_id: "HD21.RERATE.CASCADE" })),
    );
    await pool.query("update recheck set resolved_at = now() where classification_id <> $1", [ids.member]);
    expect((await pool.query(warnings)).rows).toMatchObject([{ of: ids.member }]);
    await pool.query("delete from classification where id = $1", [ids.member]);
    expect((await pool.query(warnings)).rows).toEqual([]);
  });

  it("a cancelled result is looked at again no more", async () => {
    await pool.query(cancel.replace("actor_id()", "8"), [ids.member]);
    const { rows } = await pool.query("select resolved_by, note from recheck where classification_id = $1", [
      ids.member,
    ]);
    expect(rows).toEqual([{ resolved_by: 8, note: "x" }]);
  });
});

it("of two answers to one rule only one can stand", async () => {
  await pool.query(attest, [ids.member]);
  await expect(pool.query(attest, [ids.member])).rejects.toMatchObject({ code: "23505" });
  await pool.query("update attestation set replaced_at = now()");
  await pool.query(attest, [ids.member]);
});
