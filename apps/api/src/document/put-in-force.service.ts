import { asSystem } from "../shared/as-system.ts";
import { oneAtATime } from "../shared/one-at-a-time.ts";
import { isRefused, type Refused, refuse, refuseInput } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { bindBelow } from "./bind-below.service.ts";
import { problemsAt } from "./draft-place-problems.service.ts";
import { endInForce } from "./end-in-force.service.ts";
import { openYears } from "./open-years.service.ts";
import { type SeenVersion, type Version, versionToAct } from "./version.service.ts";

/**
 * Puts a draft in force: it holds from its organisation downwards, in its years that are not closed. The version it
 * replaces ends where it begins. Everything undecided below is under it from now on; answers the id of the version.
 */
export async function putInForce(tx: Tx, actor: Viewer, seen: SeenVersion, now: Date): Promise<string | Refused> {
  await oneAtATime(tx);
  const version = await versionToAct(tx, seen);
  if (isRefused(version)) return version;
  if (version.state !== "DRAFT") return refuse("DOCUMENT_FIXED");
  const { open, firstOpen } = await openYears(tx);
  const from = Math.max(version.yearFrom, firstOpen);
  if (version.yearTo !== null && version.yearTo < from) return refuse("YEAR_CLOSED");
  const problems = await problemsAt(tx, { ...version, yearFrom: from }, version);
  if (problems.length > 0) return refuseInput(problems);
  if (!(await hasReplaced(tx, actor, version, from, now))) return refuse("CHANGED_MEANWHILE");
  await rows(tx, takeForce, [version.id, actor.displayName, now]);
  await rows(tx, hold, [String(version.id), version.organisationId, version.issuedOn, from, version.yearTo]);
  const touched = open.filter((year) => year >= from);
  await asSystem(tx, (system) => bindBelow(system, touched, version.organisationId));
  return String(version.id);
}

/**
 * Ends the version that is replaced; false where another version of the document is in force meanwhile. One that was
 * withdrawn has ended already: the draft then takes force by itself.
 */
async function hasReplaced(tx: Tx, actor: Viewer, version: Version, from: number, now: Date): Promise<boolean> {
  const { replacesId, regulationId } = version;
  if (replacesId === null) return true;
  const held = await firstRow<{ id: number }>(tx, inForceOf, [regulationId]);
  if (held === undefined) return true;
  if (held.id !== replacesId) return false;
  await endInForce(tx, actor, { id: replacesId, regulationId }, from, now);
  return true;
}

const inForceOf = "select id from regulation_version where regulation_id = $1 and state = 'IN_FORCE'";

const takeForce = `
  update regulation_version set state = 'IN_FORCE', version = version + 1, in_force_by = actor_id(), in_force_by_name = $2,
    in_force_at = $3
  where id = $1`;

const hold = `
  insert into document_in_force (document_id, organisation_id, issued_on, year_from, year_to) values ($1, $2, $3, $4, $5)`;
