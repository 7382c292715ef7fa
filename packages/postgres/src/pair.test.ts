import { Client } from "pg";
import { expect, it } from "vitest";
import { startPair } from "./pair.ts";

async function asked(url: string, statement: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  client.on("error", () => undefined);
  await client.connect();
  return client
    .query(statement)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

it("what was acknowledged is on the standby when the primary dies, and it goes on from there", async () => {
  const pair = await startPair();
  try {
    await asked(pair.primary.url, "create table unit as select 1 as id");
    await pair.killPrimary();
    expect(await asked(pair.standby.url, "select id, pg_is_in_recovery() from unit")).toEqual([
      { id: 1, pg_is_in_recovery: true },
    ]);
    await pair.promote();
    await asked(pair.standby.url, "insert into unit values (2)");
    expect(await asked(pair.standby.url, "select count(*)::int as n from unit")).toEqual([{ n: 2 }]);
  } finally {
    await pair.stop();
  }
});
