import type { PoolClient } from "pg";
import { describe, expect, it } from "vitest";
import { smallCountryDatabase } from "../testing/test-database.ts";

const { pool } = await smallCountryDatabase();
await pool.query(`insert into classification (year, subject_kind, organisation_id, member_id, subject_name, state, self_tier, rule_set_id)
  select year, 'MEMBER', organisation_id, member_id, 'x', 'SELF_RATED', 'EXCELLENT', 'HD21' from member_stay, cycle`);

/** The act, then the answer to a question, in a transaction that is taken back; deferred constraints are asked. */
async function after(act: string, question: string): Promise<unknown[]> {
  const client: PoolClient = await pool.connect();
  try {
    await client.query(`begin; ${act}; set constraints all immediate`);
    expect((await client.query("select * from verify_counters()")).rows).toEqual([]);
    const { rows } = await client.query({ text: question, rowMode: "array" });
    return rows.length === 1 ? (rows[0] ?? []) : rows;
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const place = (id: number, year: number) =>
  `select name, ancestors from organisation_year where organisation_id = ${id} and year = ${year}`;
const members = (id: number, year: number) =>
  `select coalesce(sum(subtree), 0)::int from tier_counter where organisation_id = ${id} and year = ${year} and subject_kind = 'MEMBER'`;

describe("from its day on", () => {
  const move = "select organisation_move(12, 7, '2020-03-01', 'QĐ 1')";
  it("a moved cell stands elsewhere, and the year before is as it was", async () => {
    expect(await after(move, place(12, 2020))).toEqual(["Chi bộ thôn Đông", [1, 2, 4, 7, 12]]);
    expect(await after(move, place(12, 2019))).toEqual(["Chi bộ thôn Đông", [1, 2, 4, 8, 12]]);
  });

  it("its figures and its quota scope go with it", async () => {
    expect(await after(move, members(7, 2020))).toEqual([40]);
    expect(await after(move, members(7, 2019))).toEqual([30]);
    expect(
      await after(
        move,
        "select organisation_id, excellent from quota_use where year = 2020 and organisation_id in (7, 8)",
      ),
    ).toEqual([7, 40]);
  });

  it("a renamed one has its new name, searchable", async () => {
    expect(
      await after(
        "select organisation_rename(12, 'Chi bộ thôn Đoài', '2020-03-01')",
        "select search_name from organisation_year where organisation_id = 12 order by year",
      ),
    ).toEqual([["chi bo thon dong"], ["chi bo thon doai"]]);
  });

  it("a merged cell is gone; its members, and what they are rated this year, are in the other", async () => {
    const merge = "select organisation_merge(10, 11, '2020-03-01', 'QĐ 2')";
    expect(await after(merge, members(11, 2020))).toEqual([20]);
    expect(await after(merge, members(11, 2019))).toEqual([10]);
    expect(
      await after(merge, "select count(*)::int from organisation_year where organisation_id = 10 and year = 2020"),
    ).toEqual([0]);
    expect(
      await after(
        merge,
        "select count(*)::int from member_stay where organisation_id = 11 and valid @> date '2020-03-01'",
      ),
    ).toEqual([20]);
  });

  it("two merged communes are one, with the subordinates of both", async () => {
    expect(
      await after(
        "select organisation_merge(8, 7, '2020-03-01')",
        "select child_count from organisation_year where organisation_id in (7, 4) and year = 2020 order by organisation_id",
      ),
    ).toEqual([[1], [4]]);
  });

  it("a split one shares its subordinates with a new one beside it", async () => {
    const split = "select organisation_split(7, 'Đảng ủy xã An Quang', '2020-03-01', '{10}', '{}')";
    expect(
      await after(split, "select parent_id, child_count from organisation_year where name = 'Đảng ủy xã An Quang'"),
    ).toEqual([4, 1]);
  });

  it("a founded one stands, and one that is empty again can be dissolved", async () => {
    const found = "select organisation_found(7, 'SUBORDINATE_PARTY_CELL', 'Chi bộ thôn 9', '2020-03-01')";
    expect(
      await after(found, "select ancestors[1:4], level from organisation_year where name = 'Chi bộ thôn 9'"),
    ).toEqual([[1, 2, 4, 7], "SUB_GRASSROOTS"]);
    const both = `${found}; select organisation_dissolve(max(id), '2020-05-01') from organisation`;
    expect(await after(both, "select kind from organisation_event order by id")).toEqual([["FOUNDED"], ["DISSOLVED"]]);
  });

  it("every act is told, with its decision", async () => {
    const { length } = (await after(
      "select organisation_merge(10, 11, '2020-03-01', 'QĐ 2')",
      "select organisation_id, kind, other_organisation_id, decision_number from organisation_event order by id",
    )) as unknown[][];
    expect(length).toBe(2);
  });
});

describe("an act is refused", () => {
  it.each([
    ["ORGANISATION_NOT_STANDING", "select organisation_rename(10, 'x', '1999-01-01')"],
    [
      "LATER_CHANGE_EXISTS",
      "select organisation_rename(10, 'x', '2020-05-01'); select organisation_rename(10, 'y', '2020-03-01')",
    ],
    [
      "YEAR_CLOSED",
      "update cycle set state = 'CLOSED' where year = 2019; select organisation_rename(10, 'x', '2019-05-01')",
    ],
    ["PARENT_NOT_ABOVE", "select organisation_move(4, 7, '2020-03-01')"],
    ["ROOT_STAYS", "select organisation_move(1, 2, '2020-03-01')"],
    ["MERGE_UNLIKE", "select organisation_merge(10, 7, '2020-03-01')"],
    ["HAS_SUBORDINATES", "select organisation_dissolve(7, '2020-03-01')"],
    ["HAS_MEMBERS", "select organisation_dissolve(10, '2020-03-01')"],
    [
      "ORGANISATION_HAS_CLASSIFICATIONS",
      "delete from member_stay where organisation_id = 10; select organisation_dissolve(10, '2020-03-01')",
    ],
    ["FOUNDED_THAT_DAY", "select organisation_dissolve(10, '2000-01-01')"],
  ])("%s", async (code, act) => {
    await expect(after(act, "select 1")).rejects.toMatchObject({ code: "XL001", constraint: code });
  });
});

it("the tree of a closed year is frozen, and follows again when it is opened", async () => {
  const behindTheBack = `update cycle set state = 'CLOSED' where year = 2020; update organisation_version set name = 'Tên khác' where organisation_id = 12`;
  expect(await after(behindTheBack, place(12, 2020))).toEqual(["Chi bộ thôn Đông", [1, 2, 4, 8, 12]]);
  expect(await after(`${behindTheBack}; update cycle set state = 'OPEN' where year = 2020`, place(12, 2020))).toEqual([
    "Tên khác",
    [1, 2, 4, 8, 12],
  ]);
});
