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
import { countOneAtATime, putReferencesAside } from "./put-aside.ts";

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
    await Promise.all([clients[1].query(left.oneCellAtATime), openYears(place, years)]);
    await loadOffices(client, numbers, progress);
    await loadYears(place, years, left.searchable);
    if (rules) await askRules(orm, years, progress);
    // else the server would ask them about every result before it first answers
    await keepWording(orm.em.fork());
    return await loadAccounts(client, numbers, passwordHash);
  } finally {
    await Promise.all(clients.map((each) => each.end()));
  }
}

async function openYears(place: YearPlace, years: readonly number[]): Promise<void> {
  for (const year of years) await openYear(place, year);
}

/** The last one is still under way. Names are made searchable by whoever is left over in the end. */
async function loadYears(place: YearPlace, years: readonly number[], searchable: string): Promise<void> {
  const [client, other] = place.clients;
  const asBefore = [
    await putReferencesAside(client, "classification"),
    await countOneAtATime(client, "classification"),
  ].join(";");
  for (const year of years) await loadYear(place, year, year === years.at(-1));
  place.progress.step({ vi: "Ràng buộc và chỉ mục", en: "References and indexes" });
  await Promise.all([client.query(asBefore), other.query(searchable)]);
}

async function connected(connectionString: string, seed: number): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  // what is lost at a power cut is made again
  await client.query("set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '256MB'");
  await client.query(dice(seed));
  return client;
}
