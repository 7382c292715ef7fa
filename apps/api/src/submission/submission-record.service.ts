import { type Ref, refColumn, refsOf, type Standing, standing } from "../organisation/standing.service.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { Viewer } from "../shared/viewer.ts";
import { changesSinceReceived } from "./changes.service.ts";
import { notIn } from "./not-in.service.ts";
import { progressBelow } from "./progress.service.ts";
import { sentWithout } from "./sent-without.service.ts";
import { type Stored, sentBy } from "./submission.service.ts";
import type { Submission } from "./submission.type.ts";
import { atMoment, submissionColumns } from "./submission-columns.service.ts";
import type { SubmissionEvent, SubmissionRecord } from "./submission-record.type.ts";
import { holds, returners, senders } from "./submission-roles.ts";
import { unfinishedAt } from "./unfinished.service.ts";

/** Whose results of which year. */
export interface AskedSubmission {
  readonly organisationId: string;
  readonly year: number;
}

/** The results of one organisation on their way up, with all that was done about them. */
export async function submissionRecord(
  tx: Tx,
  viewer: Viewer,
  { organisationId, year }: AskedSubmission,
  now: Date,
): Promise<SubmissionRecord | Refused> {
  const organisation = await standing(tx, year, organisationId);
  if (isRefused(organisation)) return organisation;
  const { id } = organisation;
  const standingNow = await submissionNow(tx, organisation, now);
  if (isRefused(standingNow)) return standingNow;
  const { submission, isSender } = standingNow;
  const progress = await progressBelow(tx, year, [id]);
  const above = organisation.ancestors.slice(0, -1);
  const events = await rows<EventRow>(tx, eventsSql, [year, id]);
  const named = await refsOf(
    tx,
    year,
    events.flatMap(({ without }) => without),
  );
  return {
    submission,
    progress: progress(id),
    unfinished: await unfinishedAt(tx, year, id),
    notIn: await notIn(tx, organisation, now),
    hasSuperior: above.length > 0,
    maySubmit: above.length > 0 && holds(viewer, senders, organisation.ancestors),
    mayReceive: holds(viewer, senders, above) && !isSender(viewer),
    mayReturn: holds(viewer, returners, above),
    events: events.map(({ without, ...event }) => ({
      ...event,
      without: without.flatMap((unit) => named.get(unit) ?? []),
    })),
    sentWithout: (await sentWithout(tx, year, [id]))(id),
    ...(await changesSinceReceived(tx, year, id)),
  };
}

/** A submission as it stands, and who sent it with this product. */
export interface SubmissionNow {
  readonly submission: Submission;
  readonly isSender: (viewer: Viewer) => boolean;
}

/** The submission of an organisation at this moment, begun or not. */
export async function submissionNow(tx: Tx, { id, year }: Standing, now: Date): Promise<SubmissionNow | Refused> {
  const found = await firstRow<NowRow>(tx, nowSql, [now, year, id]);
  if (found === undefined) return refuse("NOT_FOUND");
  const { organisation, senderId, ...row } = found;
  return { submission: sentBy(organisation, row), isSender: (viewer) => viewer.id === senderId };
}

interface EventRow extends Omit<SubmissionEvent, "without"> {
  readonly without: readonly number[];
}

interface NowRow extends Stored {
  readonly organisation: Ref;
  readonly senderId: number | null;
}

const nowSql = `
  select ${refColumn} as organisation, s.sent_by as "senderId", ${submissionColumns}
    from organisation_year o left join submission s on s.year = o.year and s.organisation_id = o.organisation_id ${atMoment("o")}
   where o.year = $2 and o.organisation_id = $3`;

const eventsSql = `
  select kind as act, happened_at as "happenedAt", by_name as "byName", reason, open_until as "openUntil", without
    from submission_event where year = $1 and organisation_id = $2 order by id desc`;
