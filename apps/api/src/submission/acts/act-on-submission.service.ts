import type { Text } from "@xep-loai/domain";
import { type Standing, standing } from "../../organisation/standing.service.ts";
import type { Acting } from "../../shared/acting.ts";
import { isRefused, type Refused, refuse, refuseField } from "../../shared/refusal.ts";
import { firstRow, rows } from "../../shared/tx.ts";
import {
  type AskedSubmission,
  type SubmissionNow,
  submissionNow,
  submissionRecord,
} from "../submission-record.service.ts";
import type { SubmissionAct, SubmissionRecord } from "../submission-record.type.ts";

/** Whose results an act is about, as the actor last saw them. */
export interface SeenSubmission extends AskedSubmission {
  /** 0: nothing was done yet. */
  readonly version: number;
}

/** What an act says, beside who does it and when. */
export interface Said {
  readonly reason: string | null;
  readonly openUntil: string | null;
}

/** What keeps from an act, else what is kept with it. */
export type Heard = Refused | null | Kept;

/** The direct subordinates whose results the sender left out, as they stood. */
export interface Kept {
  readonly without: readonly number[];
}

/** The results an act is about, where the actor may do it. */
export interface ActedOnSubmission extends SubmissionNow {
  readonly organisation: Standing;
}

/** Does one act on the results of an organisation: kept for ever, and the state follows. */
export async function actOnSubmission(
  acting: Acting,
  seen: SeenSubmission,
  act: SubmissionAct,
  said: Said,
  against: (found: ActedOnSubmission) => Promise<Heard>,
): Promise<SubmissionRecord | Refused> {
  const { tx, actor, now } = acting;
  const organisation = await standing(tx, seen.year, seen.organisationId);
  if (isRefused(organisation)) return organisation;
  const { id, year } = organisation;
  const may = await firstRow<{ may: boolean }>(tx, mayDo(act), [year, id]);
  if (may?.may !== true) return refuse("NOT_ALLOWED");
  const found = await submissionNow(tx, organisation, now);
  if (isRefused(found)) return found;
  if (found.submission.version !== seen.version) return refuse("CHANGED_MEANWHILE");
  const heard = await against({ ...found, organisation });
  if (isRefused(heard)) return heard;
  const { reason, openUntil } = said;
  const without = heard?.without ?? [];
  await rows(tx, insertSql, [year, id, act, seen.version, now, actor.displayName, reason, openUntil, without]);
  return submissionRecord(tx, actor, seen, now);
}

/** What is said of results that are not where the act begins. */
export const notFromHere = (message: Text): Refused => refuseField("version", message);

/** Who stands below sends; who stands above receives, returns and opens again. */
const mayDo = (act: SubmissionAct): string =>
  `select ${act === "SUBMITTED" ? "may_act_on" : "may_receive"}($1, $2) as may`;

const insertSql = `
  insert into submission_event (year, organisation_id, kind, seen_version, happened_at, by_name, reason, open_until, without)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9::int[])`;
