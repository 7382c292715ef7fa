import { written } from "../../classification/steps/taking-step.service.ts";
import { type Refused, refuse } from "../../shared/refusal.ts";
import { rows, type Tx } from "../../shared/tx.ts";
import { setToTarget } from "../target.ts";
import type { RowToWrite } from "./rows-to-write.service.ts";

/** Writes some rows as the acts would, all they say at once; answers the version each result has since. */
export async function writeRows(
  tx: Tx,
  year: number,
  given: readonly RowToWrite[],
): Promise<ReadonlyMap<string, number> | Refused> {
  const items = given.map(({ id, seenVersion: version, target }) => ({ id, version, target }));
  const taken = await written(tx, year, items, setToTarget);
  if (taken.length < items.length) return refuse("CHANGED_MEANWHILE");
  return new Map(taken.map(({ id, version }) => [id, version]));
}

/** Keeps at which version each result was written, so that undoing can tell whether somebody changed it since. */
export const keepVersions = (system: Tx, intakeId: string, versions: ReadonlyMap<string, number>): Promise<unknown> =>
  rows(system, keepSql, [intakeId, JSON.stringify([...versions].map(([id, version]) => ({ id, version })))]);

const keepSql = `
  update intake_row r set written_version = w.version
  from jsonb_to_recordset($2::jsonb) w(id bigint, version int)
  where r.intake_id = $1 and r.classification_id = w.id and r.standing in ('NEW', 'CHANGED')`;
