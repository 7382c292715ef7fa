import { Level } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";
import { groupsBelow } from "../statistics/tier-group.service.ts";
import type { Asked } from "./summary-source.ts";

/** The levels at and below an organisation: of which the cases of a list can be. */
export async function levelsHere(tx: Tx, { organisation: { id, year } }: Asked): Promise<Level[]> {
  const there = await rows<{ level: Level }>(tx, levelsSql, [year, id]);
  return Object.values(Level).filter((each) => there.some(({ level }) => level === each));
}

const levelsSql = "select distinct level from organisation_year where year = $1 and ancestors @> array[$2::int]";

/** The levels below an organisation at which anything is rated: of which the rows of a table can be. */
export async function levelsBelow(tx: Tx, { organisation: { id, year, level } }: Asked): Promise<Level[]> {
  const rated = await groupsBelow(tx, year, id, "ORG");
  return Object.values(Level).filter((each) => each !== level && rated.some(({ value }) => value === each));
}
