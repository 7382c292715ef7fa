import type { Role } from "@xep-loai/domain";
import { firstRow, type Tx } from "../../shared/tx.ts";
import { scopesWith, type Viewer } from "../../shared/viewer.ts";

/** Whether the viewer holds one of the roles at an organisation or above it: only to show what may be done, never to allow it. */
export async function mayActFor(tx: Tx, viewer: Viewer, year: number, organisationId: number, roles: readonly Role[]) {
  const found = await firstRow<{ may: boolean }>(tx, select, [year, organisationId, scopesWith(viewer, roles)]);
  return found?.may ?? false;
}

const select = `
  select ancestors && $3::int[] as may from organisation_year where year = $1 and organisation_id = $2`;
