import { beforeAll, expect, it } from "vitest";
import { asViewer } from "../testing/as-viewer.ts";
import { loadFullCountry } from "../testing/full-country.ts";
import { testDatabase } from "../testing/test-database.ts";

const { pool } = await testDatabase();
beforeAll(async () => {
  await loadFullCountry(pool);
  await pool.query("delete from follow_up where year = 2019");
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

const ofCell = `insert into follow_up (year, classification_id, owner, action, due_on, changed_by_name, changed_at)
  select year, id, 'x', 'x', '2021-06-30', 'x', now() from classification where year = 2019 and subject_kind = 'ORG' and organisation_id = ${cell}`;

it.each([province, district, cell])("whoever acts at or above the subject (%i) says what is done", async (scope) =>
  expect((await acting([scope], ofCell)).rowCount).toBe(1),
);

it("nobody else does, in nobody else's name, and nothing is deleted", async () => {
  const denied = { code: "42501" };
  await expect(acting([sister], ofCell)).rejects.toMatchObject(denied);
  expect((await acting([sister], "update follow_up set owner = 'y', changed_by = 1 where year = 2020")).rowCount).toBe(
    11,
  );
  for (const sql of [
    "update follow_up set owner = 'y', changed_by = null",
    "update follow_up set year = 2019",
    "delete from follow_up",
  ])
    await expect(acting([province], sql)).rejects.toMatchObject(denied);
});

it("what is not done has come to nothing", async () => {
  await expect(pool.query("update follow_up set outcome = 'x'")).rejects.toMatchObject({
    constraint: "follow_up_outcome_when_done",
  });
});
