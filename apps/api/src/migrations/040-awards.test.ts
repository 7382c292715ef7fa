import { beforeAll, describe, expect, it } from "vitest";
import { asViewer } from "../testing/as-viewer.ts";
import { loadFullCountry } from "../testing/full-country.ts";
import { testDatabase } from "../testing/test-database.ts";

const { pool } = await testDatabase();
beforeAll(() => loadFullCountry(pool));

const [province, district, commune, cell, neighbour] = [2, 4, 7, 10, 3];

/** As somebody who sees the province and may act below these organisations. */
const acting = (scopes: readonly number[], sql: string) =>
  asViewer(pool, [province], async (client) => {
    await client.query("select set_config('xep_loai.act_scopes', $1, true), set_config('xep_loai.actor', '1', true)", [
      `{${scopes.join(",")}}`,
    ]);
    return client.query(sql);
  });

const ofCell = `(year, award, organisation_id, is_chosen, by_body, chosen_on, version, by_name, recorded_at)
  values (2020, 'ORG_FIVE_YEARS', ${cell}, true, 'x', '2021-01-10', 1, 'x', now())`;

describe("who may say whom an award is given to", () => {
  it.each([commune, district, province])("a committee above the organisation (%i)", async (scope) => {
    await expect(acting([scope], `insert into award_selection ${ofCell}`)).resolves.toMatchObject({ rowCount: 1 });
  });

  it.each([cell, 8, neighbour])("not itself, not a sister, not a neighbour (%i)", async (scope) => {
    await expect(acting([scope], `insert into award_selection ${ofCell}`)).rejects.toMatchObject({ code: "42501" });
  });

  it("only what replaces it may be told of one that stands, and nothing is deleted", async () => {
    for (const sql of [
      "update award_selection set is_chosen = false",
      "delete from award_selection",
      "delete from award_year",
    ])
      await expect(acting([province], sql)).rejects.toMatchObject({ code: "42501" });
    const replaced = await acting([district], "update award_selection set replaced_at = now()");
    expect(replaced.rowCount).toBe(7);
  });
});

it("a member's selection goes where the member's result goes", async () => {
  const seen = (scope: number) =>
    asViewer(
      pool,
      [scope],
      async (client) => (await client.query("select from award_year where member_id = 4")).rowCount,
    );
  expect([await seen(13), await seen(12)]).toEqual([1, 0]);
  await pool.query("update classification set organisation_id = 12 where member_id = 4");
  expect([await seen(13), await seen(12)]).toEqual([0, 1]);
});

describe("results for awards", () => {
  const results = (scope: number) =>
    asViewer(pool, [scope], async (client) => {
      const { rows } = await client.query(`select distinct classification_id::int as id from award_results(2020, array(
        select g from generate_series(1, 200) g))`);
      return rows.length;
    });

  it("are told of the subjects one sees in the year, and of nobody else", async () => {
    const own =
      await pool.query(`select c.id from classification c join organisation_year o using (year, organisation_id)
      where c.year = 2020 and o.ancestors @> array[${commune}] and subject_kind in ('ORG', 'MEMBER')`);
    expect(await results(commune)).toBe(own.rowCount);
  });
});

it("one answer stands for a subject and an award", async () => {
  const again = `insert into award_selection (year, award, organisation_id, is_chosen, by_body, chosen_on, version, by_name, recorded_at)
    values (2020, 'ORG_OF_THE_YEAR', ${cell}, true, 'x', '2021-01-10', 2, 'x', now())`;
  await expect(pool.query(again)).rejects.toMatchObject({ constraint: "award_selection_organisation" });
});
