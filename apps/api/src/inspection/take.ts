import type { Role } from "@xep-loai/domain";
import type { Acting } from "../shared/acting.ts";
import { numberOf } from "../shared/id.ts";
import { type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, type Tx } from "../shared/tx.ts";
import { type StoredInspection, storedInspections } from "./stored-inspection.ts";

/** Who plans and keeps inspections (product.md). */
export const inspectors: readonly Role[] = ["INSPECTOR", "ADMINISTRATOR"];

/** The inspection an act is about, as the actor last saw it. */
export interface Taken {
  readonly id: string;
  readonly version: number;
}

/**
 * Takes the inspection for an act: its version moves on, and nobody else changes it until the act has ended. Refuses where
 * somebody did since the actor looked.
 */
export async function takeInspection(
  { tx, actor, now }: Acting,
  { id, version }: Taken,
): Promise<StoredInspection | Refused> {
  const values = [numberOf(id), version, actor.displayName, now];
  const taken = await firstRow<{ id: number }>(tx, takeSql, values);
  if (taken === undefined) return refuseToTake(tx, numberOf(id));
  const [stored] = await storedInspections(tx, [taken.id]);
  return stored ?? refuse("NOT_FOUND");
}

async function refuseToTake(tx: Tx, id: number | undefined): Promise<Refused> {
  const seen = await firstRow<{ may: boolean }>(tx, "select may_inspect(id) as may from inspection where id = $1", [
    id,
  ]);
  if (seen === undefined) return refuse("NOT_FOUND");
  return refuse(seen.may ? "CHANGED_MEANWHILE" : "NOT_ALLOWED");
}

const takeSql = `
  update inspection set version = version + 1, changed_by = actor_id(), changed_by_name = $3, changed_at = $4
   where id = $1 and version = $2 returning id`;
