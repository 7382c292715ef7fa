import { Level } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { groupsBelow } from "../statistics/tier-group.service.ts";
import type { Asked } from "./summary-source.ts";

/** The levels at and below an organisation: of which the cases of a list can be. */
export const levelsHere = (tx: Tx, { organisation: { id, year } }: Asked): Promise<Level[]> =>
  inOrder(rows(tx, hereSql, [year, id]));

/** The levels of the organisations below one, rated or not: of which the rows of its progress can be. */
export const levelsStandingBelow = (tx: Tx, { organisation: { id, year } }: Asked): Promise<Level[]> =>
  inOrder(rows(tx, `${hereSql} and organisation_id <> $2`, [year, id]));

async function inOrder(found: Promise<{ level: Level }[]>): Promise<Level[]> {
  const there = await found;
  return Object.values(Level).filter((each) => there.some(({ level }) => level === each));
}

const hereSql = "select distinct level from organisation_year where year = $1 and ancestors @> array[$2::int]";

/** The levels below an organisation at which anything is rated: of which the rows of a table can be. */
export async function levelsBelow(tx: Tx, { organisation: { id, year, level } }: Asked): Promise<Level[]> {
  const rated = await groupsBelow(tx, year, id, "ORG");
  return Object.values(Level).filter((each) => each !== level && rated.some(({ value }) => value === each));
}
