import type { PoolClient } from "pg";
import { beforeAll, describe, expect, it } from "vitest";
import { asViewer } from "../testing/as-viewer.ts";
import { loadFullCountry } from "../testing/full-country.ts";
import { testDatabase } from "../testing/test-database.ts";

const { pool } = await testDatabase();
beforeAll(() => loadFullCountry(pool));

/** District 4 inspects communes 7 and 8: both see that they are, and of whom else, nothing. */
const [district, commune, sister] = [4, 7, 8];
const inspection = 100;
beforeAll(async () => {
  await pool.query(`
    insert into inspection (id, year, organisation_id, number, issued_on, place, title, issued_by, contents, method, visit_days,
      reports_before, reports_to, signed_for, signed_post, signed_by, changed_by_name, changed_at)
    values (${inspection}, 2020, ${district}, '9-TB/HU', '2020-06-01', 'x', 'x', 'x', '[]', 'x', '[2020-06-08,2020-06-12]',
      '2020-06-08', 'x', 'x', 'x', 'x', 'x', now());
    insert into inspected_cell (inspection_id, year, organisation_id) values (${inspection}, 2020, ${commune}), (${inspection}, 2020, ${sister})`);
});

/** Does it and undoes it again. */
async function tried<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    return await work(client);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

const visit = (organisation: number, on: string, from = "08:00", to = "10:00") => `
  insert into inspection_visit (inspection_id, year, organisation_id, visit_days, on_day, from_time, to_time, changed_by_name, changed_at)
  values (${inspection}, 2020, ${organisation}, '[2020-06-08,2020-06-12]', '${on}', '${from}', '${to}', 'x', now())`;
const visits = (...all: string[]) => tried((client) => client.query(all.join(";")));

describe("PostgreSQL itself holds the schedule against the notice", () => {
  it.each(["2020-06-08", "2020-06-12"])("%s is inside the window, both ends are", async (day) => {
    await expect(visits(visit(commune, day))).resolves.toBeDefined();
  });

  it.each(["2020-06-07", "2020-06-13"])("%s is not (TB53.WINDOW)", async (day) => {
    await expect(visits(visit(commune, day))).rejects.toMatchObject({ constraint: "inspection_visit_in_window" });
  });

  it("a window that leaves a visit out is refused, a wider one taken over", async () => {
    const narrowed = (days: string) =>
      visits(visit(commune, "2020-06-12"), `update inspection set visit_days = '${days}' where id = ${inspection}`);
    await expect(narrowed("[2020-06-08,2020-06-11]")).rejects.toMatchObject({
      constraint: "inspection_visit_in_window",
    });
    await expect(narrowed("[2020-06-08,2020-06-19]")).resolves.toBeDefined();
  });

  it("the team is in one place at a time (TB01.SCHEDULE)", async () => {
    const both = (from: string, to: string) =>
      visits(visit(commune, "2020-06-08"), visit(sister, "2020-06-08", from, to));
    await expect(both("09:30", "11:00")).rejects.toMatchObject({ constraint: "inspection_visit_one_place" });
    await expect(both("10:00", "11:00")).resolves.toBeDefined();
  });

  it("a visit that was cancelled is in nobody's way", async () => {
    const cancelled = "update inspection_visit set cancelled_at = now(), cancel_reason = 'x' where inspection_id = 100";
    await expect(visits(visit(commune, "2020-06-08"), cancelled, visit(sister, "2020-06-08"))).resolves.toBeDefined();
  });

  it("each cell has one visit that counts, to an inspection it is named in", async () => {
    const twice = visits(visit(commune, "2020-06-08"), visit(commune, "2020-06-09"));
    await expect(twice).rejects.toMatchObject({ constraint: "inspection_visit_one_live" });
    await expect(visits(visit(9, "2020-06-08"))).rejects.toMatchObject({ code: "23503" });
  });
});

const seenBy = (scope: number, sql: string) =>
  asViewer(pool, [scope], async (client) => (await client.query(sql)).rows);

describe("who sees an inspection", () => {
  it.each([
    ["the committee that gives it", district, [commune, sister]],
    ["those above", 2, [commune, sister]],
    ["who is inspected, without the others", commune, [commune]],
  ])("%s", async (_who, scope, cells) => {
    expect(await seenBy(scope, `select number from inspection where id = ${inspection}`)).toEqual([
      { number: "9-TB/HU" },
    ]);
    expect(
      await seenBy(scope, `select organisation_id from inspected_cell where inspection_id = ${inspection} order by 1`),
    ).toEqual(cells.map((organisation_id) => ({ organisation_id })));
  });

  it.each([5, 3])("not the neighbours (%i)", async (scope) => {
    expect(await seenBy(scope, `select from inspection where id = ${inspection}`)).toEqual([]);
  });
});

/** As somebody who sees the province and may act below these organisations. */
const acting = (scopes: readonly number[], sql: string) =>
  asViewer(pool, [2], async (client) => {
    await client.query("select set_config('xep_loai.act_scopes', $1, true)", [`{${scopes.join(",")}}`]);
    return client.query(sql);
  });

const named = `insert into inspected_cell (inspection_id, year, organisation_id) values (${inspection}, 2020, `;

describe("who may act on it", () => {
  const denied = { code: "42501" };

  it("by the role held at the committee that gives it, or above it", async () => {
    for (const scope of [district, 2])
      expect((await acting([scope], `update inspection set place = 'y' where id = ${inspection}`)).rowCount).toBe(1);
  });

  it("not by a role at a unit that is inspected, or at a neighbour", async () => {
    for (const scope of [commune, 5]) {
      expect((await acting([scope], `update inspection set place = 'y' where id = ${inspection}`)).rowCount).toBe(0);
      await expect(acting([scope], visit(commune, "2020-06-08"))).rejects.toMatchObject(denied);
    }
  });

  it("what stands elsewhere is not inspected, whoever may act there", async () => {
    await expect(acting([2], `${named} 9)`)).rejects.toMatchObject(denied);
    await expect(acting([2], `${named} 10)`)).resolves.toBeDefined();
  });

  it("keys never change, and nothing is deleted", async () => {
    for (const sql of [
      `update inspection set organisation_id = 5`,
      `update inspection_visit set organisation_id = 8`,
      `delete from inspection`,
    ])
      await expect(acting([2], sql)).rejects.toMatchObject(denied);
  });
});
