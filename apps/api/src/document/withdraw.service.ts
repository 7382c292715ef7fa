import { asSystem } from "../shared/as-system.ts";
import { oneAtATime } from "../shared/one-at-a-time.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import type { Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { bindBelow } from "./bind-below.service.ts";
import { endInForce } from "./end-in-force.service.ts";
import { openYears } from "./open-years.service.ts";
import { type SeenVersion, versionToAct } from "./version.service.ts";

/** Withdraws a document in force: it holds in no open year any more, what was decided under it keeps it; answers its id. */
export async function withdraw(tx: Tx, actor: Viewer, seen: SeenVersion, now: Date): Promise<string | Refused> {
  await oneAtATime(tx);
  const version = await versionToAct(tx, seen);
  if (isRefused(version)) return version;
  if (version.state !== "IN_FORCE") return refuse("DOCUMENT_FIXED");
  const { open, firstOpen } = await openYears(tx);
  await endInForce(tx, actor, version, firstOpen, now);
  await asSystem(tx, (system) => bindBelow(system, open, version.organisationId));
  return String(version.id);
}
