import { Attendant, ReportRecipient } from "@xep-loai/domain";
import { z } from "zod";
import type { Acting } from "../shared/acting.ts";
import { accepted, givenMoment } from "../shared/given.ts";
import { inFuture, notOnTheList } from "../shared/given-words.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { rows } from "../shared/tx.ts";
import { inspection } from "./inspection.service.ts";
import type { Inspection } from "./inspection.type.ts";
import { type TakenCell, takeCell } from "./visit.service.ts";

const givenReport = z.object({
  recipient: z.enum(ReportRecipient),
  receivedAt: givenMoment.nullish().transform((moment) => moment ?? null),
  contents: z.array(z.int()).max(50),
});

/** Records when the report of an organisation came in, and on what it reports; anew for the same recipient corrects it. */
export async function recordReport(acting: Acting, taken: TakenCell, given: unknown): Promise<Inspection | Refused> {
  const { tx, actor, now } = acting;
  const report = accepted(givenReport, given);
  if (isRefused(report)) return report;
  if (report.receivedAt !== null && new Date(report.receivedAt) > now) return refuseField("receivedAt", inFuture);
  const found = await takeCell(acting, taken);
  if (isRefused(found)) return found;
  const { stored, cell } = found;
  const unknown = report.contents.findIndex((number) => number < 1 || number > stored.contents.length);
  if (unknown !== -1) return refuseField(`contents[${unknown}]`, notOnTheList);
  const contents = [...new Set(report.contents)].toSorted((one, other) => one - other);
  const place = [stored.id, stored.year, cell.organisation.id];
  await rows(tx, reportSql, [...place, report.recipient, report.receivedAt, contents, actor.displayName, now]);
  return inspection(tx, taken.id, now);
}

const givenMeeting = z.object({
  met: z
    .array(z.enum(Attendant))
    .nullish()
    .transform((met) => met ?? null),
  recordsSeen: z
    .boolean()
    .nullish()
    .transform((seen) => seen ?? null),
});

/** Records whom the team met and whether it saw records; only where a visit was set. */
export async function recordMeeting(acting: Acting, taken: TakenCell, given: unknown): Promise<Inspection | Refused> {
  const { tx, actor, now } = acting;
  const meeting = accepted(givenMeeting, given);
  if (isRefused(meeting)) return meeting;
  const found = await takeCell(acting, taken);
  if (isRefused(found)) return found;
  const { stored, cell } = found;
  if (cell.visit === null) return refuse("NOT_FOUND");
  const values = [stored.id, cell.organisation.id, meeting.met, meeting.recordsSeen, actor.displayName, now];
  await rows(tx, meetingSql, values);
  return inspection(tx, taken.id, now);
}

const reportSql = `
  insert into inspection_report (inspection_id, year, organisation_id, recipient, received_at, contents, changed_by_name, changed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (inspection_id, organisation_id, recipient) do update
    set received_at = excluded.received_at, contents = excluded.contents, changed_by = actor_id(),
        changed_by_name = excluded.changed_by_name, changed_at = excluded.changed_at`;

const meetingSql = `
  update inspection_visit set met = $3, records_seen = $4, changed_by = actor_id(), changed_by_name = $5, changed_at = $6
   where inspection_id = $1 and organisation_id = $2 and cancelled_at is null`;
