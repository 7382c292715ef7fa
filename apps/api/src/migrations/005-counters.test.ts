import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { from as copyFrom } from "pg-copy-streams";
import { afterEach, describe, expect, it } from "vitest";
import { cells } from "../testing/small-country.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";

const { pool } = await smallCountryDatabase();
afterEach(async () => {
  expect((await pool.query("select * from verify_counters()")).rows).toEqual([]);
  await pool.query("delete from classification");
});

const rate = (
  table: string,
  where: string,
) => `insert into ${table} (year, subject_kind, organisation_id, member_id, subject_name, state,
    self_tier, rule_set_id)
  select 2020, 'MEMBER', organisation_id, member_id, 'x', 'SELF_RATED', 'GOOD', 'HD21' from member_stay where ${where}`;

async function figures(organisation: number): Promise<Record<string, [own: number, subtree: number]>> {
  const { rows } = await pool.query(
    "select outcome || ' ' || state as key, own, subtree from tier_counter where year = 2020 and organisation_id = $1 and subtree <> 0",
    [organisation],
  );
  return Object.fromEntries(rows.map(({ key, own, subtree }) => [key, [own, subtree]]));
}

describe("own and subtree figures follow", () => {
  it.each(["classification", "classification_2020"])("rows put into %s", async (table) => {
    await pool.query(rate(table, "organisation_id in (10, 11)"));
    expect(await figures(10)).toEqual({ "GOOD SELF_RATED": [10, 10] });
    expect(await figures(7)).toEqual({ "GOOD SELF_RATED": [0, 20] });
    expect(await figures(1)).toEqual({ "GOOD SELF_RATED": [0, 20] });
    expect(await figures(3)).toEqual({});
  });

  it("a decision, a reason, a cancellation, a move to another cell and year, a deletion", async () => {
    await pool.query(rate("classification", "member_id <= 6"));
    const one = (member: number) => `where member_id = ${member}`;
    await pool.query(
      `update classification set state = 'DECIDED', decided_tier = 'EXCELLENT', decision_number = '1', decision_date = '2020-12-20' ${one(1)}`,
    );
    await pool.query(`update classification set not_rated_reason = 'EXEMPT' ${one(2)}`);
    await pool.query(
      `update classification set state = 'CANCELLED', cancelled_on = '2021-02-01', cancel_reason = 'x' ${one(3)}`,
    );
    await pool.query(`update classification set organisation_id = 13 ${one(4)}`);
    await pool.query(`update classification set year = 2019 ${one(5)}`);
    await pool.query(`delete from classification ${one(6)}`);
    expect(await figures(1)).toEqual({
      "EXCELLENT DECIDED": [0, 1],
      "EXEMPT SELF_RATED": [0, 1],
      "GOOD SELF_RATED": [0, 1],
    });
    expect(await figures(3)).toEqual({ "GOOD SELF_RATED": [0, 1] });
  });

  // COPY is refused where row security binds the one who copies; a superuser's passes, and is counted.
  it("COPY straight into a partition: counted, or refused", async () => {
    const client = await pool.connect();
    const stream = client.query(
      copyFrom(
        "copy classification_2020 (year, subject_kind, organisation_id, member_id, subject_name, rule_set_id) from stdin",
      ),
    );
    const done = await pipeline(Readable.from(["2020\tMEMBER\t10\t1\tx\tHD21\n"]), stream).then(
      () => true,
      (error: { code: string }) => error.code,
    );
    client.release();
    expect(await figures(10)).toEqual(done === true ? { "NONE DRAFT": [1, 1] } : {});
    expect([true, "0A000"]).toContain(done);
  });
});

it.each(["classification", "classification_2020"])("emptying %s at a stroke is refused", async (table) => {
  await expect(pool.query(`truncate ${table} cascade`)).rejects.toMatchObject({ constraint: "TRUNCATE_REFUSED" });
});

it("a subject of an organisation that is not in the year's tree is refused", async () => {
  await pool.query("insert into cycle (year, closes_on, regime) values (2001, '1999-12-31', 'NOT_HELD')");
  const early = rate("classification", "member_id = 1").replace("2020", "2001");
  await expect(pool.query(early)).rejects.toMatchObject({ code: "XL001", constraint: "NOT_IN_TREE" });
});

it("eight writers at a time, several statements each, end without a deadlock and with exact figures", async () => {
  const writer = async (n: number): Promise<void> => {
    const client = await pool.connect();
    try {
      for (let round = 0; round < 12; round++) {
        const members = Array.from({ length: 3 }, (_, k) => 1 + ((n * 7 + round * 3 + k * 11) % 60));
        await client.query("begin");
        for (const member of members) {
          await client.query(`${rate("classification", `member_id = ${member}`)} on conflict do nothing`);
          await client.query(
            `update classification set self_tier = 'EXCELLENT', organisation_id = ${cells[round % 6]} where member_id = ${members[0]}`,
          );
        }
        await client.query(round % 4 === 3 ? "rollback" : "commit");
      }
    } finally {
      client.release();
    }
  };
  await Promise.all(Array.from({ length: 8 }, (_, n) => writer(n)));
  const { rows } = await pool.query("select count(*)::int as n from classification");
  expect(
    (await pool.query("select sum(subtree)::int as n from tier_counter where organisation_id = 1 and year = 2020"))
      .rows,
  ).toEqual(rows);
});
