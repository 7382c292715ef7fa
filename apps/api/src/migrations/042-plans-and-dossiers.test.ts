import { beforeAll, describe, expect, it } from "vitest";
import { asViewer } from "../testing/as-viewer.ts";
import { loadFullCountry } from "../testing/full-country.ts";
import { testDatabase } from "../testing/test-database.ts";

const { pool } = await testDatabase();
beforeAll(() => loadFullCountry(pool));

const [province, district, commune, sister, cell] = [2, 4, 7, 8, 10];

/** As somebody who sees the province and may act below these organisations. */
const acting = (scopes: readonly number[], sql: string) =>
  asViewer(pool, [province], async (client) => {
    await client.query("select set_config('xep_loai.act_scopes', $1, true), set_config('xep_loai.actor', '1', true)", [
      `{${scopes.join(",")}}`,
    ]);
    return client.query(sql);
  });

const denied = { code: "42501" };
const changed = async (scope: number, table: string, set: string) =>
  (await acting([scope], `update ${table} set ${set} where organisation_id = ${commune} and year = 2020`)).rowCount;

it("a plan is recorded at the committee itself or above it", async () => {
  const set = "number = '2-KH', changed_by = 1";
  for (const scope of [commune, district]) expect(await changed(scope, "annual_plan", set)).toBe(1);
  expect(await changed(sister, "annual_plan", set)).toBe(0);
});

describe("what came in is recorded above the one that sends", () => {
  it.each([
    ["dossier", "received_on = '2020-12-20', changed_by = 1"],
    ["dossier_document", "received = 2"],
  ])("%s", async (table, set) => {
    for (const scope of [district, province]) expect(await changed(scope, table, set)).toBe(1);
    for (const scope of [commune, sister]) expect(await changed(scope, table, set)).toBe(0);
  });

  it("not below it, not by who sends", async () => {
    const paper = `insert into dossier_document values (2020, ${cell}, 'scoreSheet', 1, '2020-12-20')`;
    await expect(acting([cell], paper)).rejects.toMatchObject(denied);
    expect((await acting([commune], paper)).rowCount).toBe(1);
  });
});

it("nobody acts in another's name", async () => {
  for (const table of ["annual_plan", "dossier"])
    await expect(acting([province], `update ${table} set changed_by = null`)).rejects.toMatchObject(denied);
});

it("papers that came in came on a day", async () => {
  await expect(pool.query("update dossier_document set received_on = null")).rejects.toMatchObject({
    constraint: "dossier_document_day",
  });
});
