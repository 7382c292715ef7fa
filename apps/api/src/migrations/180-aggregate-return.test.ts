import { beforeAll, describe, expect, it } from "vitest";
import { asViewer } from "../testing/as-viewer.ts";
import { loadFullCountry } from "../testing/full-country.ts";
import { testDatabase } from "../testing/test-database.ts";

const { pool } = await testDatabase();
beforeAll(async () => {
  await loadFullCountry(pool);
  await pool.query("delete from aggregate_return where year = 2019");
});

const [province, district, cell, sister] = [2, 4, 10, 12];

/** As somebody who sees the province and may act below these organisations. */
const acting = (scopes: readonly number[], sql: string) =>
  asViewer(pool, [province], async (client) => {
    await client.query("select set_config('xep_loai.act_scopes', $1, true), set_config('xep_loai.actor', '1', true)", [
      `{${scopes.join(",")}}`,
    ]);
    return client.query(sql);
  });

const insert = (figures: string, kind = "MEMBER") => `
  insert into aggregate_return (year, organisation_id, subject_kind, total, rated, excellent, good, completed, not_completed, exempt,
    pending, good_includes_excellent, changed_by_name, changed_at)
  values (2019, ${cell}, '${kind}', ${figures}, true, 'x', now())`;

it.each([province, district, cell])("whoever acts at or above the unit (%i) enters its return", async (scope) =>
  expect((await acting([scope], insert("6, 4, 1, 3, 0, 0, 1, 1"))).rowCount).toBe(1),
);

it("nobody else does, in nobody else's name, and nothing is deleted", async () => {
  const denied = { code: "42501" };
  await expect(acting([sister], insert("6, 4, 1, 3, 0, 0, 1, 1"))).rejects.toMatchObject(denied);
  for (const sql of [
    "update aggregate_return set note = 'y', changed_by = null",
    "update aggregate_return set year = 2019",
    "delete from aggregate_return",
  ])
    await expect(acting([cell], sql)).rejects.toMatchObject(denied);
  expect((await acting([sister], "update aggregate_return set note = 'y', changed_by = 1")).rowCount).toBe(1);
});

describe("the database itself refuses", () => {
  it.each([
    ["a total that is not its parts", "7, 4, 1, 3, 0, 0, 1, 1", "MEMBER", "aggregate_return_total"],
    ["tiers that are not the rated", "6, 4, 1, 4, 0, 0, 1, 1", "MEMBER", "aggregate_return_tiers"],
    ["exempt organisations", "6, 4, 1, 3, 0, 0, 1, 1", "ORG", "aggregate_return_reasons"],
    ["fewer than none", "6, 4, -1, 5, 0, 0, 1, 1", "MEMBER", "aggregate_return_excellent_check"],
  ])("%s", async (_, figures, kind, constraint) =>
    expect(acting([cell], insert(figures, kind))).rejects.toMatchObject({ constraint }),
  );

  it("a second draft, and any change of what was submitted", async () => {
    const draft = insert("6, 4, 1, 3, 0, 0, 1, 1");
    await expect(pool.query(`begin; ${draft}; ${draft}`)).rejects.toMatchObject({
      constraint: "aggregate_return_draft",
    });
    await pool.query("rollback").catch(() => undefined);
    const submit = "state = 'SUBMITTED', submitted_on = '2020-12-20', submitted_by_name = 'x'";
    await pool.query(`update aggregate_return set ${submit} where organisation_id = ${cell}`);
    await expect(pool.query(`update aggregate_return set note = 'y' where organisation_id = ${cell}`)).rejects.toThrow(
      "SUBMITTED",
    );
  });
});
