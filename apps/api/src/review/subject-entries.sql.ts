import {
  ClassificationState,
  isDecided,
  isPartyCollective,
  Position,
  ReviewedCollectiveKind,
  type Seat,
  seatOfPosition,
} from "@xep-loai/domain";
import { entryRank } from "./subject-entry.ts";

const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(", ");

const partyCollectives = quoted(Object.values(ReviewedCollectiveKind).filter(isPartyCollective));
const positionsOf = (seat: Seat): string =>
  quoted(Object.values(Position).filter((position) => seatOfPosition[position] === seat));

const decidedStates = quoted(Object.values(ClassificationState).filter(isDecided));

const nobody = `null::bigint as "memberId", null::bigint as "leaderId"`;
const noPost = `null::text as title, null::text as position, false as "isHead"`;
const inForce = `false as exempt, false as suspended, false as "newlyAdmitted", null::boolean as "isCivilServant"`;

const collectives = `
  select 'COLLECTIVE' as "subjectKind", k.id::bigint as "subjectId", k.organisation_id, k.name, k.kind as "collectiveKind",
    k.id as "collectiveId", ${nobody}, ${noPost}, ${inForce},
    case when k.kind in (${partyCollectives}) then ${entryRank.PARTY} else ${entryRank.OTHERS} end as rank
  from asked a join collective k on k.organisation_id = a.id and daterange(k.founded_on, k.dissolved_on) @> a.day
  where coalesce(a.kind, 'COLLECTIVE') = 'COLLECTIVE' and coalesce(a.subject_id, k.id) = k.id`;

// An organisation whose committee is reviewed is not reviewed by itself; above the districts none is (HD 21, II.B.1.1).
const organisations = `
  select 'ORG', o.organisation_id, o.organisation_id, o.name, null, null, ${nobody}, ${noPost}, ${inForce}, ${entryRank.PARTY}
  from asked a join organisation_year o on o.year = a.year and o.organisation_id = a.id
  where coalesce(a.kind, 'ORG') = 'ORG' and coalesce(a.subject_id, o.organisation_id) = o.organisation_id and o.level not in ('CENTRAL', 'PROVINCE')
    and not exists (select from collective k where k.organisation_id = a.id and daterange(k.founded_on, k.dissolved_on) @> a.day
      and k.kind in (${partyCollectives}))`;

const leaders = `
  select 'LEADER', l.id, l.organisation_id, l.full_name, null, l.collective_id, l.member_id, l.id, l.title, l.position, l.is_head,
    coalesce(m.exempt_from <= a.day, false),
    coalesce(m.suspended_from <= a.day and (m.suspended_until is null or m.suspended_until > a.day), false), false, m.is_civil_servant,
    case when l.is_head or l.position in (${positionsOf("HEAD")}) then ${entryRank.HEAD}
         when l.position in (${positionsOf("DEPUTY")}) then ${entryRank.DEPUTY} else ${entryRank.MEMBER} end
  from asked a join leader l on l.organisation_id = a.id and l.valid @> a.day left join member m on m.id = l.member_id
  where coalesce(a.kind, 'LEADER') = 'LEADER' and coalesce(a.subject_id, l.id) = l.id`;

const members = `
  select 'MEMBER', c.member_id, c.organisation_id, c.subject_name, null, null, c.member_id, null, null, null, false,
    c.not_rated_reason is not distinct from 'EXEMPT', c.not_rated_reason is not distinct from 'SUSPENDED',
    c.not_rated_reason is not distinct from 'NEWLY_ADMITTED',
    c.subject_group = 'CIVIL_SERVANT', ${entryRank.PARTY_MEMBER}
  from asked a join classification c on c.year = a.year and c.organisation_id = a.id and c.subject_kind = 'MEMBER'
    and c.state <> 'CANCELLED'
  where coalesce(a.kind, 'MEMBER') = 'MEMBER' and coalesce(a.subject_id, c.member_id) = c.member_id`;

const result = `
  left join lateral (
    select c.id, c.review_completed_on, c.rule_set_id from classification c
    where c.year = a.year and c.organisation_id = e.organisation_id and c.subject_kind = e."subjectKind" and c.state <> 'CANCELLED'
      and case c.subject_kind when 'COLLECTIVE' then c.collective_id when 'LEADER' then c.leader_id
        when 'MEMBER' then c.member_id else c.organisation_id end = e."subjectId"
    limit 1) result on true`;

// Decided ones that rest on the reviews of an entry: its own, and of the committee that leads an organisation also that one's.
const decided = `
  left join lateral (
    select json_agg(json_build_object('id', c.id::text, 'subjectKind', c.subject_kind, 'name', c.subject_name,
      'reviewCompletedOn', c.review_completed_on) order by c.id) as results
    from classification c
    where c.year = a.year and c.organisation_id = e.organisation_id and c.state in (${decidedStates})
      and (c.id = result.id or c.subject_kind = 'ORG' and e."subjectKind" = 'COLLECTIVE' and leads_organisation(e."collectiveKind"))) decided on true`;

const heldInTurn = (whose: string): string => `
      select to_char(r.meeting_on, 'YYYY-MM-DD') || to_char(r.turn, ' FM0000') as at, r.id, r.before_collective_id as before
      from review r where r.year = a.year and r.turn is not null and r.meeting_on is not null and ${whose}`;

// Of a person reviewed at several places the turn before the own body comes first.
const turn = `
  left join lateral (
    select at from (${heldInTurn(`e."subjectKind" = 'LEADER' and r.leader_id = e."leaderId"`)}
      union all ${heldInTurn(`e."subjectKind" = 'MEMBER' and r.subject_kind = 'MEMBER' and r.member_id = e."memberId"`)}) held
    order by before is not distinct from e."collectiveId" desc, at, id limit 1) held on true
  cross join lateral (select coalesce(held.at, '~') collate "C" as turn) t`;

// Who holds two posts is one person.
const personCount = `
      select nullif(count(distinct coalesce(l.member_id, -l.id)), 0)::int from leader l
      where l.collective_id = e."collectiveId" and l.valid @> a.day`;

/**
 * Those reviewed at some organisations, in the order of their turn, with the rule set of their result or else of their place: $1 year, $2 organisations, $3 their kind or null, $4 the id
 * of one of them or null, $5–$8 the key after which a page begins, $9 how many.
 */
export const entriesSql = `
  with asked as (
    select y.year, y.closes_on as day, id, $3::text as kind, $4::bigint as subject_id from cycle y, unnest($2::int[]) id
     where y.year = $1),
  entries as (${collectives} union all ${organisations} union all ${leaders} union all ${members})
  select e."subjectKind", e."subjectId"::text as "subjectId", e.organisation_id as "organisationId", o.name as "organisationName",
    o.kind as "organisationKind", o.level, coalesce(result.rule_set_id, o.rule_set_id) as "ruleSetId", e.name, e.title, e."collectiveKind",
    e."memberId"::text as "memberId", e."leaderId"::text as "leaderId", e."collectiveId", e.position, e."isHead", e.exempt,
    e.suspended, e."newlyAdmitted", e."isCivilServant", e.rank, t.turn, result.id::text as "classificationId",
    case e."subjectKind" when 'COLLECTIVE' then (${personCount}) end as "personCount",
    result.review_completed_on::text as "reviewCompletedOn", coalesce(decided.results, '[]') as "decidedResults"
  from entries e join asked a on a.id = e.organisation_id
  join organisation_year o on o.year = a.year and o.organisation_id = e.organisation_id ${result} ${decided} ${turn}
  where $5::int is null
    or (e.rank, t.turn, e.name, e."subjectId") > ($5, $6::text collate "C", $7::text collate "vi-VN-x-icu", $8::bigint)
  order by e.rank, t.turn, e.name, e."subjectId"
  limit $9`;

/** Where a subject counts: $1 year, $2 kind, $3 id. */
export const placeSql = `
  select case $2::text
    when 'ORG' then (select o.organisation_id from organisation_year o where o.year = $1 and o.organisation_id = $3)
    when 'COLLECTIVE' then (select k.organisation_id from collective k where k.id = $3)
    when 'LEADER' then (select l.organisation_id from leader l where l.id = $3)
    else (select c.organisation_id from classification c
           where c.year = $1 and c.member_id = $3 and c.subject_kind = 'MEMBER' and c.state <> 'CANCELLED') end as id`;
