/**
 * Where a submission `s` stands at the moment `$1`. On time iff before the day begins in Viet Nam, before it ends where the
 * document counts it in (`ENGINE.DEADLINE`); what was returned for completion is not in.
 */
export const submissionColumns = `
  s.organisation_id as "organisationId", s.due_on as "dueOn", s.submitted_at as "submittedAt",
  s.received_at as "receivedAt", s.rule_id as "ruleId", s.document_id as "documentId", s.citation, s.inclusive,
  case when moment.returned then 'RETURNED'
       when s.received_at is not null then 'RECEIVED'
       when s.submitted_at is not null and moment.late then 'SUBMITTED_LATE'
       when s.submitted_at is not null then 'SUBMITTED'
       when s.due_on is null then 'NOT_EXPECTED'
       when moment.late then 'OVERDUE'
       else 'NOT_DUE' end as state,
  case when moment.late then moment.day - moment.from_day + 1 end as "daysLate"`;

/**
 * The table with the moment that is held against the deadline: when it was received (rules.md 3.20), when it was sent where
 * nobody recorded that yet, else now.
 */
export const submissionsAtMoment = `
  submission s
  cross join lateral (select s.returned_at is not null and s.returned_at >= s.submitted_at as returned,
                             s.due_on + s.inclusive::int as from_day) fate
  cross join lateral (select case when s.submitted_at is null or fate.returned then $1::timestamptz
      else greatest(s.submitted_at, s.received_at) end as at) counted
  cross join lateral (
    select coalesce(fate.returned, false) as returned, fate.from_day,
           (counted.at at time zone interval '7 hours')::date as day,
           coalesce(counted.at >= fate.from_day::timestamp at time zone interval '7 hours', false) as late) moment`;
