import { get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { aClassification } from "../testing/a-classification.ts";
import { smallCountryApi } from "../testing/test-api.ts";

const api = await smallCountryApi();
await aClassification(api.orm.em.fork(), { organisationId: 2, year: 2020 });
const cookie = await api.cookieOf([2], "EDITOR");

/** Begins a download and walks away after so many milliseconds. */
async function brokenOff(path: string, after: number): Promise<void> {
  const download = get(api.url + path, { headers: { cookie } }).on("error", () => undefined);
  await sleep(after);
  download.destroy();
}

async function openTransactions(): Promise<number> {
  const { rows } = await api.pool.query(
    "select count(*)::int as n from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
  );
  return rows[0].n;
}

test.each(["/export/R2.xlsx", "/export/R2.csv", "/export/R2.pdf", "/intakes/template.xlsx"])(
  "a download of %s that is broken off leaves no transaction and no word in the log",
  async (file) => {
    const path = `${file}?organisationId=2&year=2020`;
    await Promise.all(Array.from({ length: 40 }, (_, at) => brokenOff(path, at * 3)));
    await vi.waitFor(async () => expect(await openTransactions()).toBe(0), { timeout: 5_000 });
    expect(api.log).toEqual([]);
    expect((await fetch(api.url + path, { headers: { cookie } })).status).toBe(200);
  },
);
