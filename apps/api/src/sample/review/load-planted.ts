import { rows, type Tx } from "../../shared/tx.ts";
import { type PlantedReview, plantedReviews } from "./planted.ts";

/** Writes what is otherwise than it should be into the reviews of a year. */
export async function loadPlanted(tx: Tx, year: number): Promise<void> {
  for (const planted of plantedReviews.filter((one) => one.year === year)) await plant(tx, planted);
}

async function plant(tx: Tx, planted: PlantedReview): Promise<void> {
  const { year, organisation, draftSentOn, meetingOn, completedOn, durationDays, record, persons } = planted;
  const of = [year, organisation];
  if (persons?.on) await rows(tx, personsSql, [...of, persons.on]);
  if (persons?.headChairs) await rows(tx, headChairsSql, of);
  if (persons?.turns) await rows(tx, turnsSql, [...of, ...persons.turns]);
  await rows(tx, collectiveSql, [
    ...of,
    draftSentOn ?? null,
    meetingOn ?? null,
    completedOn ?? null,
    durationDays ?? null,
    JSON.stringify(record ?? {}),
  ]);
  if (planted.prompts) await rows(tx, promptsSql, [...of, JSON.stringify(planted.prompts)]);
  if (planted.prompts?.some(({ answered }) => answered)) await rows(tx, answeredSql, of);
  if (planted.isOpen) await openAgain(tx, of);
}

/** The committee that leads the organisation, and those before it. */
const committee = `
  from organisation_year o join collective k on k.organisation_id = o.organisation_id and leads_organisation(k.kind)
  where o.year = $1 and o.name = $2`;

const collectiveSql = `
  update review r set draft_sent_on = coalesce($3::date, draft_sent_on), meeting_on = coalesce($4::date, meeting_on),
    completed_on = coalesce($5::date, completed_on), duration_days = coalesce($6, duration_days), record = record || $7::jsonb,
    report_versions = case when $5::date is null then report_versions else array[coalesce($4::date, meeting_on), $5::date] end
  where r.year = $1 and r.collective_id in (select k.id ${committee})`;

const before = `r.year = $1 and r.before_collective_id in (select k.id ${committee})`;

const personsSql = `update review r set meeting_on = $3::date, completed_on = $3::date where ${before}`;

const headChairsSql = `
  update review r set chair = 'HEAD' from leader l where l.id = r.leader_id and l.is_head and ${before}`;

const turnsSql = `
  update review r set turn = case when l.is_head then $3::int else $4::int end from leader l where l.id = r.leader_id and ${before}`;

const promptsSql = `
  insert into review_prompt (year, review_id, issuer, issuer_name, adviser, prompted_on, issue, explanation, cause, responsibility, answered_on)
  select $1, r.id, p.issuer, p."issuerName", p.adviser, p.on, p.issue, p.answered ->> 'explanation', p.answered ->> 'cause',
    p.answered ->> 'responsibility', case when p.answered is not null then r.meeting_on end
  from jsonb_to_recordset($3::jsonb) as p(issuer text, "issuerName" text, adviser text, "on" date, issue text, answered jsonb),
    review r where r.year = $1 and r.collective_id in (select k.id ${committee})`;

/** What was prompted and answered stands in the report (Mẫu 01, IV). */
const answeredSql = `
  update review r set contents = contents || '{IV}'::text[] where r.year = $1 and r.collective_id in (select k.id ${committee})`;

/** What waits for an answer is not complete, and nobody is reviewed before it. */
async function openAgain(tx: Tx, of: readonly unknown[]): Promise<void> {
  await rows(tx, `delete from review r where ${before}`, of);
  await rows(
    tx,
    `update review r set completed_on = null, report_versions = array[meeting_on]
     where r.year = $1 and r.collective_id in (select k.id ${committee})`,
    of,
  );
}
