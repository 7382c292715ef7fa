import { dayInVietnam } from "@xep-loai/domain";
import { layOut } from "../mail/outbox.service.ts";
import { type Ref, refsOf, type Standing, standing } from "../organisation/standing.service.ts";
import type { Acting } from "../shared/acting.ts";
import { asSystem } from "../shared/as-system.ts";
import { notOnTheList } from "../shared/given-words.ts";
import { numberOf } from "../shared/id.ts";
import { mayActOn } from "../shared/may-act-on.ts";
import { isRefused, type Problem, type Refused, refuse, refuseInput } from "../shared/refusal.ts";
import { rows } from "../shared/tx.ts";
import { submissionsOf } from "../submission/submission.service.ts";
import { waitedFor } from "../submission/waited-for.service.ts";
import type { Reminders } from "./reminder.type.ts";
import { reminderMail } from "./reminder-mail.ts";

/** Whose direct subordinates are reminded of the results of which year; null: all that are waited for. */
export interface AskedReminder {
  readonly organisationId: string;
  readonly year: number;
  readonly only: readonly string[] | null;
}

/** Reminds those of the direct subordinates that are waited for: one reminder a day, unit and sender. */
export async function remindSubmissions(acting: Acting, asked: AskedReminder): Promise<Reminders | Refused> {
  const { tx, now } = acting;
  const organisation = await standing(tx, asked.year, asked.organisationId);
  if (isRefused(organisation)) return organisation;
  const { id, year } = organisation;
  if (!(await mayActOn(tx, year, id))) return refuse("NOT_ALLOWED");
  const wrong = await notBelow(acting, organisation, asked.only ?? []);
  if (wrong.length > 0) return refuseInput(wrong);
  const waiting = (await waitedFor(tx, organisation, now)).filter((unit) => asked.only?.includes(String(unit)) ?? true);
  const reminded = await remind(acting, year, waiting);
  await mailThem(acting, year, reminded);
  return { reminded, already: waiting.length - reminded.length };
}

/** Only direct subordinates are reminded: those further down are for their own committee. */
async function notBelow({ tx }: Acting, { id, year }: Standing, only: readonly string[]): Promise<Problem[]> {
  const numbers = only.map((unit) => numberOf(unit) ?? 0);
  const below = await rows<{ id: number }>(tx, belowSql, [year, id, numbers]);
  const known = new Set(below.map((each) => each.id));
  return numbers.flatMap((unit, at) => (known.has(unit) ? [] : [{ path: `only[${at}]`, message: notOnTheList }]));
}

async function remind({ tx, actor, now }: Acting, year: number, waiting: readonly number[]): Promise<Ref[]> {
  const values = [year, waiting, dayInVietnam(now), now, actor.displayName];
  const reminded = await rows<{ id: number }>(tx, remindSql, values);
  const refs = await refsOf(
    tx,
    year,
    reminded.map(({ id }) => id),
  );
  return [...refs.values()];
}

/** Laid out within the act, so that there is no mail of a reminder that was not kept; sent afterwards. */
async function mailThem({ tx, actor, now }: Acting, year: number, reminded: readonly Ref[]): Promise<void> {
  const submissions = await submissionsOf(tx, year, reminded, now);
  const mails = reminded.map((unit) =>
    reminderMail({ unit, year, dueOn: submissions.get(unit.id)?.dueOn ?? null, byName: actor.displayName }),
  );
  await asSystem(tx, (system) => layOut(system, mails));
}

const belowSql = `
  select organisation_id as id from organisation_year
  where year = $1 and parent_id = $2 and organisation_id = any ($3::int[])`;

const remindSql = `
  insert into reminder (year, organisation_id, reminded_on, reminded_at, by_name)
  select $1::int, unit, $3::date, $4::timestamptz, $5 from unnest($2::int[]) unit
  on conflict (year, organisation_id, by_account, reminded_on) do nothing
  returning organisation_id as id`;
