import { againstVisit } from "@xep-loai/domain";
import type { Acting } from "../shared/acting.ts";
import { accepted, givenLine } from "../shared/given.ts";
import { numberOf } from "../shared/id.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { givenVisit } from "./given-notice.ts";
import { cellFactsOf, papersOf } from "./inspection.facts.ts";
import { inspection } from "./inspection.service.ts";
import type { Inspection } from "./inspection.type.ts";
import type { StoredCell, StoredInspection } from "./stored-inspection.ts";
import { type Taken, takeInspection } from "./take.ts";

/** One that is inspected, in the inspection an act is about. */
export interface TakenCell extends Taken {
  readonly organisationId: string;
}

interface OfCell {
  readonly stored: StoredInspection;
  readonly cell: StoredCell;
}

/** Takes the inspection for an act on one that is inspected. */
export async function takeCell(acting: Acting, taken: TakenCell): Promise<OfCell | Refused> {
  const stored = await takeInspection(acting, taken);
  if (isRefused(stored)) return stored;
  const cell = stored.cells.find(({ organisation }) => organisation.id === numberOf(taken.organisationId));
  return cell === undefined ? refuse("NOT_FOUND") : { stored, cell };
}

/** Sets the visit of an organisation or moves it; refused outside the window, and where the team is elsewhere. */
export async function setVisit(acting: Acting, taken: TakenCell, given: unknown): Promise<Inspection | Refused> {
  const { tx, actor, now } = acting;
  const asked = accepted(givenVisit, given);
  if (isRefused(asked)) return asked;
  const found = await takeCell(acting, taken);
  if (isRefused(found)) return found;
  const { stored, cell } = found;
  const { congressOn, hasCommittee, ...visit } = asked;
  const against = againstVisit(papersOf(stored, now), { ...cellFactsOf(stored, cell), visit });
  if (against.length > 0) return refuse("AGAINST_RULES", against);
  const place = [stored.id, cell.organisation.id];
  await rows(tx, describeSql, [...place, congressOn, hasCommittee]);
  const values = [visit.on, visit.from, visit.to, visit.note, actor.displayName, now];
  await (cell.visit === null
    ? rows(tx, setSql, [...place, ...values, stored.year, `[${stored.visitsFrom},${stored.visitsTo}]`])
    : rows(tx, moveSql, [...place, ...values]));
  if (cell.visit === null || isMoved(cell.visit, visit)) await scheduleChanged(tx, stored.id);
  return inspection(tx, taken.id, now);
}

type Slot = Pick<NonNullable<StoredCell["visit"]>, "on" | "from" | "to" | "note">;

const isMoved = (before: Slot, after: Slot): boolean =>
  before.on !== after.on || before.from !== after.from || before.to !== after.to || before.note !== after.note;

/** Cancels the visit of an organisation; why stays on record. */
export async function cancelVisit(acting: Acting, taken: TakenCell, reason: unknown): Promise<Inspection | Refused> {
  const { tx, actor, now } = acting;
  const why = accepted(givenLine, reason, "reason");
  if (isRefused(why)) return why;
  const found = await takeCell(acting, taken);
  if (isRefused(found)) return found;
  const { stored, cell } = found;
  if (cell.visit === null) return refuse("NOT_FOUND");
  await rows(tx, cancelSql, [stored.id, cell.organisation.id, why, actor.displayName, now]);
  await scheduleChanged(tx, stored.id);
  return inspection(tx, taken.id, now);
}

/** What was announced is no longer so. */
const scheduleChanged = (tx: Tx, id: number) =>
  rows(tx, "update inspection set state = 'CHANGED' where id = $1 and state = 'SCHEDULED'", [id]);

const describeSql = `
  update inspected_cell set congress_on = $3, has_committee = $4 where inspection_id = $1 and organisation_id = $2`;

const setSql = `
  insert into inspection_visit (inspection_id, organisation_id, on_day, from_time, to_time, note, changed_by_name, changed_at, year, visit_days)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

const live = "where inspection_id = $1 and organisation_id = $2 and cancelled_at is null";

const moveSql = `
  update inspection_visit set on_day = $3, from_time = $4, to_time = $5, note = $6, changed_by = actor_id(), changed_by_name = $7,
         changed_at = $8 ${live}`;

const cancelSql = `
  update inspection_visit set cancelled_at = $5, cancel_reason = $3, changed_by = actor_id(), changed_by_name = $4, changed_at = $5 ${live}`;
