import type { YearKind } from "@xep-loai/domain";
import { rows, type Tx } from "../shared/tx.ts";

/** When the year of some organisations closes, in one statement. */
export async function yearKinds(tx: Tx, year: number, ids: readonly number[]): Promise<(id: number) => YearKind> {
  const found = await rows<{ id: number; kind: YearKind }>(tx, select, [year, ids]);
  const byId = new Map(found.map(({ id, kind }) => [id, kind]));
  return (id) => byId.get(id) ?? "ORDINARY";
}

const select = "select organisation_id as id, kind from year_kinds($1, $2::int[])";
