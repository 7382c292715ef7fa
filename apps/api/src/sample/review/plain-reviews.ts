import { firstOfPoints } from "../year/calendar.ts";

// The reviews of a year in which everything is as it should be, written from the results that are there: a review of everybody
// whose result says that it was complete. Collectives, organisations, leaders and members; each in one statement.

const days = `days as (
    select * from jsonb_to_recordset($2::jsonb) as d(level text, lasting numeric, drafted date, met date, completed date, persons date))`;

const common =
  "year, subject_kind, organisation_id, draft_sent_on, meeting_on, duration_days, chair, contents, record, completed_on";

/** $1 year, $2 days by level, $3 contents, $4 minutes. */
export const collectivesSql = `
  with ${days}
  insert into review (${common}, collective_id, report_versions)
  select c.year, 'COLLECTIVE', c.organisation_id, d.drafted, d.met,
    d.lasting, 'HEAD', $3, $4, d.completed, c.collective_id, array[d.met, d.completed]
  from classification c join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id join days d using (level)
  where c.year = $1 and c.subject_kind = 'COLLECTIVE' and c.state <> 'CANCELLED' and c.review_completed_on is not null`;

/** Collectives that are reviewed and not rated; the same parameters. */
export const reviewedOnlySql = `
  with ${days}
  insert into review (${common}, collective_id, report_versions)
  select y.year, 'COLLECTIVE', k.organisation_id, d.drafted, d.met, case d.level when 'PROVINCE' then 2 else 1 end, 'HEAD', $3, $4,
    d.completed, k.id, array[d.met, d.completed]
  from collective k join cycle y on y.year = $1 and daterange(k.founded_on, k.dissolved_on) @> y.closes_on
  join organisation_year o on o.year = y.year and o.organisation_id = k.organisation_id join days d using (level)
  where k.kind in ('PROVINCIAL_STANDING_COMMITTEE', 'GRASSROOTS_STANDING_COMMITTEE')`;

/** Organisations as a whole, where no committee stands for them; the same parameters. */
export const organisationsSql = `
  with ${days}
  insert into review (${common}, report_versions)
  select c.year, 'ORG', c.organisation_id, d.drafted, d.met, 0.5, 'HEAD', $3, $4,
    case c.year when 2016 then c.review_completed_on else d.completed end, array[d.met]
  from classification c join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id join days d using (level)
  join cycle y on y.year = c.year
  where c.year = $1 and c.subject_kind = 'ORG' and c.state <> 'CANCELLED' and c.review_completed_on is not null
    and not exists (select from collective k where k.organisation_id = c.organisation_id and leads_organisation(k.kind)
      and daterange(k.founded_on, k.dissolved_on) @> y.closes_on)`;

/**
 * Leaders before their committee, the head first and a deputy in the chair; from 2025 on not before their cell has reviewed them.
 * The same parameters.
 */
export const leadersSql = `
  with ${days}
  insert into review (${common}, leader_id, place, before_collective_id, turn, own_reports)
  select y.year, 'LEADER', l.organisation_id, case y.year when 2016 then d.persons - 3 end, d.persons, null, case when l.is_head then 'DEPUTY' else 'HEAD' end, $3, $4, d.persons,
    l.id, replace(k.kind, 'COMMUNE_', 'UPPER_GRASSROOTS_'), k.id, row_number() over (partition by l.organisation_id order by l.is_head desc, l.id), 0
  from leader l join cycle y on y.year = $1 and l.valid @> y.closes_on
  join organisation_year o on o.year = y.year and o.organisation_id = l.organisation_id join days d using (level)
  join collective k on k.organisation_id = l.organisation_id and leads_organisation(k.kind)
    and daterange(k.founded_on, k.dissolved_on) @> y.closes_on
  join review r on r.year = y.year and r.collective_id = k.id and r.completed_on is not null
  where not exists (select from classification m where m.year = y.year and m.subject_kind = 'MEMBER' and m.member_id = l.member_id
    and m.state = 'DRAFT' and m.not_rated_reason is null and m.year >= ${firstOfPoints})`;

/** Leaders before their agency, where they sit in its leadership: $1 year, $2 day. */
export const agenciesSql = `
  insert into review (year, subject_kind, organisation_id, meeting_on, completed_on, chair, record, leader_id, place, place_name, own_reports)
  select y.year, 'LEADER', l.organisation_id, $2::date, $2::date, 'HEAD', r.record, l.id, 'AGENCY_LEADERSHIP',
    'Tập thể lãnh đạo UBND', 0
  from leader l join cycle y on y.year = $1 and l.valid @> y.closes_on join review r on r.year = y.year and r.leader_id = l.id
  where l.sits_in @> '{AGENCY_LEADERSHIP}' and l.organisation_id in (select organisation_id from organisation_year where year = $1)`;

/**
 * Members in their cell by Mẫu 02, the newly admitted among them, who are reviewed though not rated (HD 21, II.B.6, bullet 6); of
 * those a few wait for it; from 2025 on they are not (QĐ 366, 5.2.1). Who leads writes Mẫu 2A. The secretary does not take the chair for the own review. $1 year, $2 contents, $3 minutes, $4 minutes of a civil servant.
 */
export const membersSql = `
  insert into review (year, subject_kind, organisation_id, draft_sent_on, meeting_on, chair, contents, record, completed_on, member_id,
    place, own_reports)
  select c.year, 'MEMBER', c.organisation_id, case c.year when 2016 then d.day - 3 end, d.day, case when s.heads then 'DEPUTY' else 'HEAD' end, $2,
    case c.subject_group when 'CIVIL_SERVANT' then $4::jsonb else $3::jsonb end
      || case when s.leads and c.year >= ${firstOfPoints} then '{"form": "FORM_2A"}'::jsonb else '{}' end, d.day, c.member_id, 'CELL', 1
  from classification c
  cross join lateral (select case when c.not_rated_reason = 'NEWLY_ADMITTED' and c.member_id % 7 > 0 and c.year < ${firstOfPoints} then make_date(c.year, 12, 1)
    else c.review_completed_on end) d(day)
  join cycle y on y.year = c.year
  cross join lateral (select coalesce(bool_or(l.position = 'CELL_SECRETARY'), false) as heads, count(*) > 0 as leads
    from leader l where l.member_id = c.member_id and l.valid @> y.closes_on) s
  where c.year = $1 and c.subject_kind = 'MEMBER' and c.state <> 'CANCELLED' and d.day is not null`;
