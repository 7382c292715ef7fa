import type { MikroORM } from "@mikro-orm/postgresql";
import type { Client } from "pg";
import { beginYear } from "../cycle/open-year.service.ts";
import { chunks } from "./chunks.ts";
import type { FirstNumbers } from "./country-size.ts";
import type { Progress } from "./progress.ts";
import * as results from "./year.sql.ts";

/** Where a year is written. */
export interface YearPlace {
  /** Its results are counted by triggers, one core for each connection: two write at a time. */
  readonly clients: readonly [Client, Client];
  readonly orm: MikroORM;
  readonly numbers: FirstNumbers;
  readonly progress: Progress;
}

/** Cells whose members are rated in one statement: some two hundred thousand. */
const cellsAtOnce = 10_000;

/** Opens a year as the product does, and rates everybody in it. */
export async function loadYear(place: YearPlace, year: number, isUnderWay: boolean): Promise<void> {
  const { clients, orm, numbers, progress } = place;
  const [client] = clients;
  progress.step({ vi: `Mở năm ${year}`, en: `Opening ${year}` });
  await orm.em.fork().transactional((tx) => beginYear(tx, year, 1));
  progress.step({ vi: `Năm ${year}: xếp loại`, en: `${year}: results` });
  const parts = partsOf(numbers);
  await Promise.all(clients.map((each) => writeParts(each, [year, isUnderWay], parts, progress)));
  await client.query(results.sent, [year, isUnderWay]);
  if (!isUnderWay) await client.query("update cycle set state = 'CLOSED' where year = $1", [year]);
  await client.query(`analyze classification_${year}, submission, tier_counter, quota_use`);
}

type Part = readonly [sql: string, from: number, to: number];

function* partsOf({ grassrootsCells, end }: FirstNumbers): Generator<Part> {
  for (const [from, to] of chunks(grassrootsCells, end, cellsAtOnce)) yield [results.members, from, to];
  for (const sql of [results.organisations, results.collectives, results.leaders]) yield [sql, 2, end];
}

/** Takes one part after the other, of those nobody has taken. */
async function writeParts(client: Client, year: readonly unknown[], parts: Iterable<Part>, progress: Progress) {
  for (const [sql, ...between] of parts) {
    const { rowCount } = await client.query(sql, [...year, ...between]);
    progress.rows(rowCount ?? 0);
  }
}
