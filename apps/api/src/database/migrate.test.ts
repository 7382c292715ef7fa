import { createDatabase, dropDatabase } from "@xep-loai/postgres";
import { Client } from "pg";
import { afterAll, expect, inject, it } from "vitest";
import { migrations } from "../migrations/migrations.ts";
import { loadSmallCountry } from "../testing/small-country.ts";
import { migrate } from "./migrate.ts";

const name = `xep_loai_migrate_${process.pid}`;
const url = await createDatabase(inject("serverUrl"), name);
afterAll(() => dropDatabase(inject("serverUrl"), name));

/** The first state a database in use can have been in; each later generation is tried from every earlier one of these. */
const inUse = "011-accounts";

it("brings a database that is in use up to date and keeps what is in it", async () => {
  const before = await migrate(url, inUse);
  const client = new Client({ connectionString: url });
  await client.connect();
  await loadSmallCountry(client as never);
  await client.query(`insert into classification (year, subject_kind, organisation_id, member_id, subject_name, state, self_tier, rule_set_id)
    select year, 'MEMBER', organisation_id, member_id, 'x', 'SELF_RATED', 'EXCELLENT', 'HD21' from member_stay, cycle`);
  const rows =
    "select (select count(*) from classification) c, (select count(*) from organisation_year) o, (select sum(subtree) from tier_counter) t, (select count(*) from warning) w";
  const kept = (await client.query(rows)).rows;
  const after = await migrate(url);
  expect([...before, ...after]).toEqual(migrations.map((migration) => migration.name));
  expect((await client.query(rows)).rows).toEqual(kept);
  expect((await client.query("select * from verify_counters()")).rows).toEqual([]);
  await client.end();
});

it("does nothing where there is nothing to do", async () => {
  expect(await migrate(url)).toEqual([]);
});
