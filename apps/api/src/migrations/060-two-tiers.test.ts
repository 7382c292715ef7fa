import type { PoolClient } from "pg";
import { describe, expect, it } from "vitest";
import { asViewer } from "../testing/as-viewer.ts";
import { smallCountryDatabase } from "../testing/test-database.ts";

const { pool } = await smallCountryDatabase();
await pool.query(`
  insert into quota_parameter select 'NEW', kind, 20, 5, 1, 'GOOD_ONLY', 'HD21.QUOTA.' || kind from unnest('{ORG,MEMBER}'::text[]) kind;
  insert into cycle (year, closes_on, regime) values (2024, '2024-12-31', 'NOT_HELD'), (2025, '2025-12-31', 'TIERS_2019');
  insert into cycle_rule_set (year, organisation_id, rule_set_id) values (2024, 1, 'NONE'), (2025, 1, 'NEW');
  insert into classification (year, subject_kind, organisation_id, member_id, subject_name, state, self_tier, rule_set_id)
  select 2025, 'MEMBER', organisation_id, member_id, 'x', 'SELF_RATED', 'EXCELLENT', 'NEW' from member_stay`);

const founded = "2025-07-01";
const found = (name: string, kind: string, under = 2, on = founded) =>
  `select organisation_found(${under}, '${kind}', '${name}', '${on}', 'QĐ 1')`;
const merge = (id: number, into: string, on = founded) =>
  `select organisation_merge(${id}, (select organisation_id from organisation_version where name = '${into}'), '${on}', 'QĐ 2')`;
/** What a province does on the day: a new commune takes the place of two, their district ends. */
const reform = [
  found("Đảng ủy xã An Hòa mới", "COMMUNE_PARTY_ORGANIZATION"),
  merge(7, "Đảng ủy xã An Hòa mới"),
  merge(8, "Đảng ủy xã An Hòa mới"),
  `select organisation_dissolve(4, '${founded}', 'QĐ 3')`,
].join(";");

/** The acts, then the answer to a question, in a transaction that is taken back; the figures must be right. */
async function after(acts: string, question: string): Promise<unknown[][]> {
  const client: PoolClient = await pool.connect();
  try {
    await client.query(`begin; ${acts}; set constraints all immediate`);
    expect((await client.query("select * from verify_counters()")).rows).toEqual([]);
    return (await client.query({ text: question, rowMode: "array" })).rows;
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const tree = (year: number) =>
  `select o.organisation_id, p.name, o.level from organisation_year o join organisation_year p on p.year = o.year
     and p.organisation_id = o.parent_id where o.year = ${year} and o.organisation_id in (4, 7, 9, 10, 12, 14) order by 1`;

describe("the reform of a province", () => {
  it("leaves the year before as it was", async () => {
    expect(await after(reform, tree(2024))).toEqual(await after("select 1", tree(2024)));
  });

  it("puts the cells and sections of both communes under the new one, the district is gone, the neighbour stands", async () => {
    expect(await after(reform, tree(2025))).toEqual([
      [9, "Huyện ủy Vân Canh", "GRASSROOTS"],
      [10, "Đảng ủy xã An Hòa mới", "SUB_GRASSROOTS"],
      [12, "Đảng ủy xã An Hòa mới", "SUB_GRASSROOTS"],
      [14, "Đảng ủy xã An Hòa mới", "SUB_GRASSROOTS"],
    ]);
  });

  it("counts the members of what stands directly under the commune at the commune", async () => {
    const places = `select o.level, s.name, q.excellent from quota_use q join organisation_year o using (year, organisation_id)
      join organisation_year s using (year, organisation_id) where year = 2025 and subject_kind = 'MEMBER' order by q.excellent, s.name`;
    expect(await after(reform, places)).toEqual([
      ["GRASSROOTS", "Chi bộ Bưu điện", 10],
      ["GRASSROOTS", "Chi bộ Kho bạc", 10],
      ["UPPER_GRASSROOTS", "Đảng ủy xã An Hòa mới", 40],
    ]);
  });

  it("is told with its successors", async () => {
    const events = `select o.name, e.kind, other.name from organisation_event e
      join lateral (select name from organisation_version v where v.organisation_id = e.organisation_id limit 1) o on true
      left join lateral (select name from organisation_version v where v.organisation_id = e.other_organisation_id limit 1) other on true
      where e.organisation_id in (4, 7) order by e.id`;
    expect(await after(reform, events)).toEqual([
      ["Đảng ủy xã An Hòa", "MERGED", "Đảng ủy xã An Hòa mới"],
      ["Huyện ủy An Lão", "DISSOLVED", null],
    ]);
  });

  it("an island district goes up in its special zone, its grassroots organisations with it", async () => {
    const island = `${found("Đảng ủy đặc khu", "COMMUNE_PARTY_ORGANIZATION")}; ${merge(5, "Đảng ủy đặc khu")}`;
    expect(await after(island, tree(2025))).toContainEqual([9, "Đảng ủy đặc khu", "GRASSROOTS"]);
  });
});

it("who sees the new commune sees what stood below it only from then on", async () => {
  const client = await pool.connect();
  const commune = await client.query(`begin; ${reform}; commit; select max(id) as id from organisation`);
  client.release();
  const id = (commune as unknown as { rows: { id: number }[] }[]).at(-1)?.rows[0]?.id ?? 0;
  const seen = await asViewer(pool, [id], (viewer) =>
    viewer.query({
      text: "select year, organisation_id from organisation_year where year >= 2020 order by 1, 2",
      rowMode: "array",
    }),
  );
  expect(seen.rows).toEqual([10, 11, 12, 14, 15, id].map((organisation) => [2025, organisation]));
  const { rows } = await asViewer(pool, [10], (viewer) => viewer.query(`select level_in_year(2025, ${id}) as level`));
  expect(rows).toEqual([{ level: "UPPER_GRASSROOTS" }]);
});

describe("an act is refused", () => {
  it.each([
    ["KIND_NOT_THEN", found("x", "DISTRICT_PARTY_ORGANIZATION")],
    ["KIND_NOT_THEN", found("x", "COMMUNE_PARTY_ORGANIZATION", 2, "2025-06-30")],
    ["PARENT_NOT_ABOVE", found("x", "COMMUNE_PARTY_ORGANIZATION", 6)],
    // into one that stood before, into one of a lower level, members into what is no cell
    ["MERGE_UNLIKE", `${found("Cũ", "COMMUNE_PARTY_ORGANIZATION", 3)}; ${merge(13, "Cũ", "2025-08-01")}`],
    ["MERGE_UNLIKE", `${found("Thấp", "GRASSROOTS_PARTY_ORGANIZATION", 3)}; ${merge(6, "Thấp")}`],
    ["MERGE_UNLIKE", `${found("Xã", "COMMUNE_PARTY_ORGANIZATION", 3)}; ${merge(13, "Xã")}`],
  ])("%s: %s", async (code, acts) => {
    await expect(after(acts, "select 1")).rejects.toMatchObject({ code: "XL001", constraint: code });
  });
});
