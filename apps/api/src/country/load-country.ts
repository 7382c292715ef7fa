import type { MikroORM } from "@mikro-orm/postgresql";
import { Client } from "pg";
import { keepWording } from "../classification/rewording.service.ts";
import { copyQuotaParameters } from "../cycle/quota-parameters.service.ts";
import { firstRow } from "../shared/tx.ts";
import { askRules } from "./ask-rules.ts";
import type { CountryAsked } from "./country-asked.ts";
import { firstNumbers } from "./country-size.ts";
import { dice } from "./dice.sql.ts";
import { loadAccounts } from "./load-accounts.ts";
import { loadMembers, loadOffices } from "./load-people.ts";
import { loadTree } from "./load-tree.ts";
import { loadYear, openYear, type YearPlace } from "./load-year.ts";
import type { Progress } from "./progress.ts";
import { inTurn, letTwoWrite, putReferencesAside } from "./put-aside.ts";

/**
 * Fills an empty database with a made-up country; every figure of it is counted by the database as the rows come in. Answers who
 * can sign in; null, changing nothing, where the database holds anything already.
 */
export async function loadCountry(
  url: string,
  orm: MikroORM,
  asked: CountryAsked & { readonly passwordHash: string },
  progress: Progress,
): Promise<string[] | null> {
  if (await firstRow(orm.em.fork(), "select from organisation union all select from account limit 1")) return null;
  const { size, years, seed, rules, passwordHash } = asked;
  const numbers = firstNumbers(size);
  const clients = [await connected(url, seed), await connected(url, seed)] as const;
  const [client] = clients;
  try {
    await loadTree(client, numbers, progress);
    const left = await loadMembers(clients, size, numbers, progress);
    await copyQuotaParameters(orm.em.fork());
    const place = { clients, orm, numbers, progress };
    for (const year of years) await openYear(place, year);
    await loadOffices(client, numbers, progress);
    const asBefore = await loadYears(place, years);
    progress.step({ vi: "Ràng buộc và chỉ mục", en: "References and indexes" });
    await Promise.all([doEach(client, asBefore), doEach(clients[1], left)]);
    if (rules) await askRules(orm, years, progress);
    // else the server would ask them about every result before it first answers
    await keepWording(orm.em.fork());
    return await loadAccounts(client, numbers, passwordHash);
  } finally {
    await Promise.all(clients.map((each) => each.end()));
  }
}

/**
 * Two years side by side, each by a connection of its own, as figures of one year are not those of another; the odd one by both, one
 * after the other counting. The last one is still under way. Answers what makes the table as it was before.
 */
async function loadYears(place: YearPlace, years: readonly number[]): Promise<string[]> {
  const { clients } = place;
  const [client] = clients;
  const references = await putReferencesAside(client, "classification");
  const taken = await letTwoWrite(client, "classification");
  const load = (by: readonly [Client, ...Client[]], year: number) => loadYear(by, place, year, year === years.at(-1));
  for (const [one, other] of inPairs(years)) {
    if (other !== undefined) await Promise.all([load([clients[0]], one), load([clients[1]], other)]);
    else await inTurn(client, "classification", () => load(clients, one));
  }
  return [references, taken];
}

const inPairs = (years: readonly number[]): (readonly [number, number | undefined])[] =>
  years.flatMap((year, at) => (at % 2 === 0 ? [[year, years[at + 1]] as const] : []));

/** Each by itself: who waits for a lock holds none that another waits for. */
async function doEach(client: Client, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await client.query(statement);
}

async function connected(connectionString: string, seed: number): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  // what is lost at a power cut is made again
  await client.query("set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '256MB'");
  await client.query(dice(seed));
  return client;
}
