import type { MikroORM } from "@mikro-orm/postgresql";
import { beginYear } from "../cycle/open-year.service.ts";
import { chunks } from "./chunks.ts";
import type { FirstNumbers } from "./country-size.ts";
import type { Progress } from "./progress.ts";
import { type Part, sideBySide, type TwoClients } from "./side-by-side.ts";
import * as results from "./year.sql.ts";

/** Where a year is written. */
export interface YearPlace {
  readonly clients: TwoClients;
  readonly orm: MikroORM;
  readonly numbers: FirstNumbers;
  readonly progress: Progress;
}

/** Cells whose members are rated in one statement: some two hundred thousand. */
const cellsAtOnce = 10_000;

/** Opens a year as the product does. */
export async function openYear({ orm, progress }: YearPlace, year: number): Promise<void> {
  progress.step({ vi: `Mở năm ${year}`, en: `Opening ${year}` });
  await orm.em.fork().transactional((tx) => beginYear(tx, year, 1));
}

/** Rates everybody in a year; closes it, unless it is under way. */
export async function loadYear(place: YearPlace, year: number, isUnderWay: boolean): Promise<void> {
  const { clients, numbers, progress } = place;
  const [client] = clients;
  progress.step({ vi: `Năm ${year}: xếp loại`, en: `${year}: results` });
  await sideBySide(clients, partsOf([year, isUnderWay], numbers), progress);
  await client.query(results.sent, [year, isUnderWay]);
  if (!isUnderWay) await client.query("update cycle set state = 'CLOSED' where year = $1", [year]);
  await client.query(`analyze classification_${year}, submission, tier_counter, quota_use`);
}

/** The longest first, so that neither connection waits long for the other's last. */
function* partsOf(year: readonly unknown[], { grassrootsCells, end }: FirstNumbers): Generator<Part> {
  for (const sql of [results.leaders, results.organisations, results.collectives]) yield [sql, [...year, 2, end]];
  for (const chunk of chunks(grassrootsCells, end, cellsAtOnce)) yield [results.members, [...year, ...chunk]];
}
