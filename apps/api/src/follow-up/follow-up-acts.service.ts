import { dayInVietnam } from "@xep-loai/domain";
import { z } from "zod";
import type { Acting } from "../shared/acting.ts";
import { accepted, givenDay, givenDayUntil, givenLine, givenNote, givenPassage } from "../shared/given.ts";
import { saying } from "../shared/given-problems.ts";
import { numberOf } from "../shared/id.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { FollowedSubject } from "./follow-up.type.ts";
import { followedSubjects } from "./followed.service.ts";
import { type FollowedRow, followedColumns, followedFrom, isAtLowest } from "./followed-row.ts";

/** Whom an act is about, as the actor last saw it. */
export interface About {
  readonly classificationId: string;
  readonly year: number;
  /** Of the follow-up; 0: there was none. */
  readonly version: number;
}

const givenFollowUp = z.object({ owner: givenLine, action: givenPassage, dueOn: givenDay });

/** Says who sees to one at the lowest tier, by what and until when; or says it anew. */
export async function assignFollowUp(acting: Acting, about: About, given: unknown): Promise<FollowedSubject | Refused> {
  const asked = accepted(givenFollowUp, given);
  if (isRefused(asked)) return asked;
  const { owner, action, dueOn } = asked;
  return change(acting, about, about.version === 0 ? assignSql : reassignSql, [owner, action, dueOn]);
}

const givenDone = (today: string) =>
  z
    .object({ doneOn: givenDayUntil(today).nullish(), outcome: givenNote })
    .refine(({ doneOn, outcome }) => Boolean(doneOn) || outcome === null, saying(notDone, "doneOn"));

const notDone = {
  vi: "Có kết quả thì phải có ngày thực hiện xong.",
  en: "What came of it is told with the day on which it was done.",
};

/** Says that it was done and what came of it; or that it is not done after all. */
export async function finishFollowUp(acting: Acting, about: About, given: unknown): Promise<FollowedSubject | Refused> {
  const asked = accepted(givenDone(dayInVietnam(acting.now)), given);
  if (isRefused(asked)) return asked;
  return change(acting, about, finishSql, [asked.doneOn ?? null, asked.outcome]);
}

async function change(
  acting: Acting,
  about: About,
  sql: string,
  values: readonly unknown[],
): Promise<FollowedSubject | Refused> {
  const { tx, actor, now } = acting;
  const id = await actedOn(tx, about);
  if (isRefused(id)) return id;
  const changed = await rows(tx, sql, [about.year, id, about.version, actor.displayName, now, ...values]);
  if (changed.length === 0) return refuse("CHANGED_MEANWHILE");
  const row = await firstRow<FollowedRow>(tx, followedSql, [dayInVietnam(now), about.year, id]);
  const [subject] = await followedSubjects(tx, about.year, row === undefined ? [] : [row]);
  return subject ?? refuse("NOT_FOUND");
}

/** Only of one at the lowest tier, only where the role is held. */
async function actedOn(tx: Tx, { classificationId, year }: About): Promise<string | Refused> {
  const seen = await firstRow<{ id: string; may: boolean }>(tx, seenSql, [year, numberOf(classificationId)]);
  if (seen === undefined) return refuse("NOT_FOUND");
  return seen.may ? seen.id : refuse("NOT_ALLOWED");
}

const seenSql = `
  select c.id::text as id, may_act_on(c.year, c.organisation_id) as may from classification c
   where c.year = $1 and c.id = $2 and ${isAtLowest}`;

const followedSql = `select ${followedColumns} from ${followedFrom} where c.year = $2 and c.id = $3::bigint`;

/** Who comes second finds the place taken. */
const assignSql = `
  insert into follow_up (year, classification_id, changed_by_name, changed_at, owner, action, due_on)
  select $1::int, $2::bigint, $4, $5::timestamptz, $6, $7, $8::date where $3::int = 0
  on conflict (year, classification_id) do nothing returning version`;

const changed = "version = version + 1, changed_by = actor_id(), changed_by_name = $4, changed_at = $5";
const asSeen = "where year = $1 and classification_id = $2 and version = $3 returning version";

const reassignSql = `update follow_up set owner = $6, action = $7, due_on = $8, ${changed} ${asSeen}`;

const finishSql = `update follow_up set done_on = $6, outcome = $7, ${changed} ${asSeen}`;
