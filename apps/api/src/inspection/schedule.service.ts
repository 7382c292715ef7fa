import type { Acting } from "../shared/acting.ts";
import { accepted } from "../shared/given.ts";
import { isRefused, type Refused, refuseField } from "../shared/refusal.ts";
import { rows } from "../shared/tx.ts";
import { givenSchedule, givenTeam } from "./given-notice.ts";
import { inspection } from "./inspection.service.ts";
import type { Inspection } from "./inspection.type.ts";
import { type Taken, takeInspection } from "./take.ts";

/** Records the decision that sets up the team. */
export async function setInspectionTeam(acting: Acting, taken: Taken, given: unknown): Promise<Inspection | Refused> {
  const team = accepted(givenTeam, given);
  if (isRefused(team)) return team;
  const stored = await takeInspection(acting, taken);
  if (isRefused(stored)) return stored;
  const { number, decidedOn, decidedBy, name, members } = team;
  await rows(acting.tx, teamSql, [stored.id, number, decidedOn, decidedBy, name, JSON.stringify(members)]);
  return inspection(acting.tx, taken.id, acting.now);
}

/** Announces the schedule, or announces anew one that was changed; an empty one is none. */
export async function publishSchedule(acting: Acting, taken: Taken, given: unknown): Promise<Inspection | Refused> {
  const schedule = accepted(givenSchedule, given);
  if (isRefused(schedule)) return schedule;
  const stored = await takeInspection(acting, taken);
  if (isRefused(stored)) return stored;
  if (stored.cells.every(({ visit }) => visit === null)) return refuseField("schedule", noVisit);
  await rows(acting.tx, publishSql, [stored.id, schedule.number, schedule.issuedOn, schedule.place]);
  return inspection(acting.tx, taken.id, acting.now);
}

const noVisit = {
  vi: "Chưa có lịch đến nơi nào. Hãy đặt lịch trước khi thông báo.",
  en: "No visit is set yet. Please set one before the schedule is announced.",
};

const teamSql = `
  update inspection set team_number = $2, team_decided_on = $3, team_decided_by = $4, team_name = $5, team_members = $6
   where id = $1`;

const publishSql = `
  update inspection set state = 'SCHEDULED', schedule_number = $2, schedule_issued_on = $3, schedule_place = $4 where id = $1`;
