import { dayInVietnam } from "@xep-loai/domain";
import { z } from "zod";
import { standing } from "../organisation/standing.service.ts";
import type { Acting } from "../shared/acting.ts";
import { accepted, givenDayUntil, givenLine, givenNote } from "../shared/given.ts";
import { mayActOn } from "../shared/may-act-on.ts";
import { isRefused, type Refused, refuse } from "../shared/refusal.ts";
import { rows, type Tx } from "../shared/tx.ts";
import type { AnnualPlan } from "./plan.type.ts";

interface Stored extends AnnualPlan {
  readonly organisationId: number;
}

/** The plans of some committees for a year, in one statement. */
export async function plansOf(tx: Tx, year: number, ids: readonly number[]): Promise<ReadonlyMap<number, AnnualPlan>> {
  const found = await rows<Stored>(tx, `select ${columns} from annual_plan where ${ofThese}`, [year, ids]);
  return new Map(found.map(({ organisationId, ...plan }) => [organisationId, plan]));
}

/** Whose plan of which year, as the actor last saw it. */
export interface About {
  readonly organisationId: string;
  readonly year: number;
  /** 0: there was none. */
  readonly version: number;
}

const givenPlan = (today: string) => z.object({ number: givenLine, filedOn: givenDayUntil(today), note: givenNote });

/** Records the plan of the year by its number and date, or corrects what was recorded. */
export async function recordPlan(
  { tx, actor, now }: Acting,
  about: About,
  given: unknown,
): Promise<AnnualPlan | Refused> {
  const plan = accepted(givenPlan(dayInVietnam(now)), given);
  if (isRefused(plan)) return plan;
  const organisation = await standing(tx, about.year, about.organisationId);
  if (isRefused(organisation)) return organisation;
  const { id, year } = organisation;
  if (!(await mayActOn(tx, year, id))) return refuse("NOT_ALLOWED");
  const values = [year, id, about.version, actor.displayName, now, plan.number, plan.filedOn, plan.note];
  const changed = await rows(tx, about.version === 0 ? fileSql : correctSql, values);
  if (changed.length === 0) return refuse("CHANGED_MEANWHILE");
  return (await plansOf(tx, year, [id])).get(id) ?? refuse("NOT_FOUND");
}

const columns = `organisation_id as "organisationId", number, filed_on::text as "filedOn", note, version,
  changed_by_name as "changedByName", changed_at as "changedAt"`;

const ofThese = "year = $1 and organisation_id = any($2::int[])";

/** Who comes second finds the place taken. */
const fileSql = `
  insert into annual_plan (year, organisation_id, changed_by_name, changed_at, number, filed_on, note)
  select $1::int, $2::int, $4, $5::timestamptz, $6, $7::date, $8 where $3::int = 0
  on conflict (year, organisation_id) do nothing returning version`;

const correctSql = `
  update annual_plan set number = $6, filed_on = $7, note = $8, version = version + 1, changed_by = actor_id(),
         changed_by_name = $4, changed_at = $5
   where year = $1 and organisation_id = $2 and version = $3 returning version`;
