import { Level } from "@xep-loai/domain";
import type { Tx } from "../shared/tx.ts";
import { groupsBelow } from "../statistics/tier-group.service.ts";
import type { Asked } from "./summary-source.ts";

/** The levels below an organisation at which anything is rated: of which the rows of a table can be. */
export async function levelsBelow(tx: Tx, { organisation: { id, year, level } }: Asked): Promise<Level[]> {
  const rated = await groupsBelow(tx, year, id, "ORG");
  return Object.values(Level).filter((each) => each !== level && rated.some(({ value }) => value === each));
}
