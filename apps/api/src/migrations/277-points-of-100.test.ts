import { createDatabase, dropDatabase } from "@xep-loai/postgres";
import { Client } from "pg";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { migrate } from "../database/migrate.ts";
import { loadSmallCountry } from "../testing/small-country.ts";
import { migrations } from "./migrations.ts";

const name = `xep_loai_points_${process.pid}`;
const url = await createDatabase(inject("serverUrl"), name);
const client = new Client({ connectionString: url });

const result = (
  points: object,
) => `insert into classification (year, subject_kind, organisation_id, member_id, subject_name, rule_set_id, facts)
  values (2020, 'MEMBER', 12, 3, 'x', 'HD21', '${JSON.stringify({ points })}') returning id`;

let tooMany = "";
beforeAll(async () => {
  const at = migrations.findIndex((migration) => migration.name === "277-points-of-100");
  await migrate(url, migrations[at - 1]?.name);
  await client.connect();
  await loadSmallCountry(client as never);
  tooMany = (await client.query(result({ common: 60, results: 70 }))).rows[0].id;
  await migrate(url);
});
afterAll(async () => {
  await client.end();
  await dropDatabase(inject("serverUrl"), name);
});

const scored = (points: object | string) =>
  client.query("update classification set facts = jsonb_set(facts, '{points}', $2) where id = $1", [
    tooMany,
    JSON.stringify(points),
  ]);

it("what came in with too many points before stays, and can be gone on with", async () => {
  const { rows } = await client.query(
    "update classification set state = 'SELF_RATED', self_tier = 'GOOD' returning facts",
  );
  expect(rows).toEqual([{ facts: { points: { common: 60, results: 70 } } }]);
});

it.each([
  ["above 100 in all", { common: 30, results: 70.5 }],
  ["below 0", { common: -1, results: 70 }],
  ["above 100 over the groups of 2016", [40, 30, 20, 10, 0.5]],
])("%s is refused, whoever writes it", async (_what, points) => {
  await expect(scored(points)).rejects.toMatchObject({ message: expect.stringContaining("BAD_INPUT") });
  await expect(client.query(result(points))).rejects.toThrow("BAD_INPUT");
});

it.each([[{ common: 30, results: 70 }], [{ common: 12.5 }], [[40, 30, 10, 10, 10]]])("%j is taken", async (points) => {
  expect((await scored(points)).rowCount).toBe(1);
});
