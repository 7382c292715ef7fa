import { createDatabase, dropDatabase } from "@xep-loai/postgres";
import { Client } from "pg";
import { afterEach, expect, inject, it } from "vitest";
import { migrate } from "../database/migrate.ts";
import { loadSmallCountry } from "../testing/small-country.ts";

const name = `xep_loai_heads_${process.pid}`;
let client: Client;
afterEach(async () => {
  await client.end();
  await dropDatabase(inject("serverUrl"), name);
});

/** A database in use since before, with years up to the newest, brought up to date. */
async function upToDate(newest: number): Promise<unknown[]> {
  const url = await createDatabase(inject("serverUrl"), name);
  await migrate(url, "095-posts-of-two-tiers");
  client = new Client({ connectionString: url });
  await client.connect();
  await loadSmallCountry(client as never);
  await client.query(
    "insert into cycle (year, closes_on, regime) select y, make_date(y, 12, 31), 'TIERS_2019' from generate_series(2021, $1::int) y",
    [newest],
  );
  await client.query("delete from document_in_force");
  await client.query(
    "insert into document_in_force (document_id, organisation_id, issued_on, year_from) values ('HD21', 1, '2019-10-18', 2019), ('KH174', 4, '2019-11-01', 2019)",
  );
  await client.query(
    "insert into classification (year, subject_kind, organisation_id, member_id, subject_name, state, self_tier, rule_set_id) select 2020, 'MEMBER', organisation_id, member_id, 'x', 'SELF_RATED', 'GOOD', 'HD21' from member_stay where organisation_id = 10",
  );
  const laid = "select year, organisation_id, rule_set_id from cycle_rule_set order by 1, 2";
  const before = (await client.query(laid)).rows;
  await migrate(url);
  expect((await client.query(laid)).rows).toEqual(before);
  const { rows } = await client.query({
    text: "select document_id, organisation_id, year_from, year_to from document_in_force order by organisation_id, year_from",
    rowMode: "array",
  });
  return rows;
}

it("Hướng dẫn 21 ends with 2022, what took its place follows; documents of boards stay where they are", async () => {
  expect(await upToDate(2020)).toEqual([
    ["HD21", 1, 2019, 2022],
    ["HD25", 1, 2023, 2024],
    ["QD366", 1, 2025, null],
    ["KH174", 4, 2019, null],
  ]);
});

it("years that are held keep the rules they were laid under", async () => {
  expect(await upToDate(2023)).toEqual([
    ["HD21", 1, 2019, 2023],
    ["HD25", 1, 2024, 2024],
    ["QD366", 1, 2025, null],
    ["KH174", 4, 2019, null],
  ]);
});

it("also where they reach beyond the reform", async () => {
  expect(await upToDate(2025)).toEqual([
    ["HD21", 1, 2019, 2025],
    ["QD366", 1, 2026, null],
    ["KH174", 4, 2019, null],
  ]);
});
