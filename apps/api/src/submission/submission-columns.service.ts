/** SQL: whether the organisation sent nothing itself, and its results came with those of a committee above it. */
const cameAlong = "(lateness.carrier).organisation_id is not null";

/**
 * Where a submission `s` stands at the moment `$1`. On time iff before the day begins in Viet Nam, before it ends where the
 * document counts it in (`ENGINE.DEADLINE`); what was returned for completion is not in.
 */
export const submissionColumns = `
  s.organisation_id as "organisationId", coalesce(s.version, 0) as version, s.due_on as "dueOn", s.submitted_at as "submittedAt",
  s.received_at as "receivedAt", s.rule_id as "ruleId", s.document_id as "documentId", s.citation,
  coalesce(s.inclusive, false) as inclusive, s.return_reason as "returnReason", moment.state,
  case when moment.arrived then counted.at end as "arrivedAt",
  case when moment.late then moment.day - moment.from_day + 1 end as "daysLate",
  case when not moment.arrived and not moment.late and moment.state <> 'RECEIVED_ABOVE' then moment.from_day - 1 - moment.day end as "daysLeft",
  coalesce(s.received_at is not null and coalesce(s.reopened_until, '-infinity') <= $1::timestamptz, false) as "isLocked",
  case when s.reopened_until > $1::timestamptz then s.reopened_until end as "reopenedUntil",
  (moment.carrier).name as "receivedWith", (moment.carrier).arrived_at as "receivedWithAt"`;

/**
 * The moment that is held against the deadline of a submission `s`: when it was sent with this product, which is when it came in;
 * when it was received (rules.md 3.20), or sent where nobody recorded that yet; else now. What came with the results of a committee
 * above is awaited no more. `of`: the row that says whose and of which year.
 */
export const atMoment = (of: "o" | "s") => `
  cross join lateral (select coalesce(s.returned_at >= s.submitted_at, false) as returned, s.due_on + s.inclusive::int as from_day) fate
  cross join lateral (select case when s.submitted_at is null or fate.returned then $1::timestamptz
      when s.sent_by is not null then s.submitted_at else greatest(s.submitted_at, s.received_at) end as at) counted
  cross join lateral (
    select fate.from_day, s.submitted_at is not null and not fate.returned as arrived,
           case when s.submitted_at is null or fate.returned then received_with(${of}.year, ${of}.organisation_id) end as carrier,
           (counted.at at time zone interval '7 hours')::date as day,
           coalesce(counted.at >= fate.from_day::timestamp at time zone interval '7 hours', false) as past) lateness
  cross join lateral (
    select lateness.*, lateness.past and not ${cameAlong} as late,
       case when ${cameAlong} and (s.due_on is not null or fate.returned) then 'RECEIVED_ABOVE'
       when fate.returned then 'RETURNED'
       when s.received_at is not null then 'RECEIVED'
       when s.submitted_at is not null and lateness.past then 'SUBMITTED_LATE'
       when s.submitted_at is not null then 'SUBMITTED'
       when s.due_on is null then 'NOT_EXPECTED'
       when lateness.past then 'OVERDUE'
       else 'NOT_DUE' end as state) moment`;

/** The table with the moment that is held against the deadline. */
export const submissionsAtMoment = `submission s ${atMoment("s")}`;
