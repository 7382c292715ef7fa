import type { MikroORM } from "@mikro-orm/postgresql";
import type { Client } from "pg";
import { beginYear } from "../cycle/open-year.service.ts";
import { chunks } from "./chunks.ts";
import type { FirstNumbers } from "./country-size.ts";
import type { Progress } from "./progress.ts";
import * as results from "./year.sql.ts";

/** Where a year is written. */
export interface YearPlace {
  readonly client: Client;
  readonly orm: MikroORM;
  readonly numbers: FirstNumbers;
  readonly progress: Progress;
}

/** Cells whose members are rated in one statement: some two hundred thousand. */
const cellsAtOnce = 10_000;

/** Opens a year as the product does, and rates everybody in it. */
export async function loadYear(
  { client, orm, numbers, progress }: YearPlace,
  year: number,
  isUnderWay: boolean,
): Promise<void> {
  progress.step({ vi: `Mở năm ${year}`, en: `Opening ${year}` });
  await orm.em.fork().transactional((tx) => beginYear(tx, year, 1));
  progress.step({ vi: `Năm ${year}: xếp loại`, en: `${year}: results` });
  const write = async (sql: string, from: number, to: number) => {
    const { rowCount } = await client.query(sql, [year, isUnderWay, from, to]);
    progress.rows(rowCount ?? 0);
  };
  for (const [from, to] of chunks(numbers.grassrootsCells, numbers.end, cellsAtOnce))
    await write(results.members, from, to);
  for (const sql of [results.organisations, results.collectives, results.leaders]) await write(sql, 2, numbers.end);
  await client.query(results.sent, [year, isUnderWay]);
  if (!isUnderWay) await client.query("update cycle set state = 'CLOSED' where year = $1", [year]);
  await client.query(`analyze classification_${year}, submission, tier_counter, quota_use`);
}
