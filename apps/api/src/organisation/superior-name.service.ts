import { firstRow, type Tx } from "../shared/tx.ts";
import type { Standing } from "./standing.service.ts";

/** How the organisation directly above is called in the year, for the head of a document; null below the root, which is the whole Party. */
export async function superiorName(tx: Tx, { year, id }: Pick<Standing, "year" | "id">): Promise<string | null> {
  const found = await firstRow<{ name: string | null }>(tx, "select superior_name($1::int, $2::int) as name", [
    year,
    id,
  ]);
  return found?.name ?? null;
}
