import { standing } from "../organisation/standing.service.ts";
import { memberEvents } from "../people/member-events.service.ts";
import { isAskedText } from "../shared/asked-text.ts";
import { notAsked } from "../shared/given-words.ts";
import { numberOf } from "../shared/id.ts";
import { pageSize } from "../shared/page.ts";
import { isRefused, type Refused, refuse, refuseField } from "../shared/refusal.ts";
import { firstRow, rows, type Tx } from "../shared/tx.ts";
import type { Member, MemberHit, MemberHits } from "./member.type.ts";
import { aboveOf, hitColumns, hitJoins, ref, superiorRef } from "./member-hit.ts";
import { exemptDecision, suspensionDecision } from "./standing-decision.service.ts";

export interface AskedMembers {
  readonly organisationId: string;
  readonly year: number;
  readonly text: string;
  readonly first: number;
}

/** Members of an organisation and below it by name, whatever the case and the diacritics, best first; none for empty words. */
export async function memberSearch(tx: Tx, asked: AskedMembers): Promise<MemberHits | Refused> {
  const { organisationId, year, text, first } = asked;
  if (!isAskedText(text)) return refuseField("text", notAsked);
  const organisation = await standing(tx, year, organisationId);
  if (isRefused(organisation)) return organisation;
  return { nodes: await rows<MemberHit>(tx, searchSql, [year, organisation.id, text, pageSize(first)]) };
}

const searchSql = `
  select ${hitColumns}
  from search_members($1, $2, $3, $4) with ordinality as hit (member_id, organisation_id, place)
  ${hitJoins}
  order by hit.place`;

/** A member with cells, posts and results, of the places and years the viewer sees. */
export async function member(tx: Tx, id: string): Promise<Member | Refused> {
  const found = await firstRow<Omit<Member, "events">>(tx, memberSql, [numberOf(id) ?? null]);
  return found === undefined ? refuse("NOT_FOUND") : { ...found, events: await memberEvents(tx, found.id) };
}

/** Keeps that the actor opened the file, once a day. */
export const noteMemberSeen = (tx: Tx, id: string): Promise<unknown> => rows(tx, "select note_member_seen($1)", [id]);

const lastKnown = (of: string): string => `
  join lateral (select n.year, n.organisation_id, n.parent_id, n.name, n.kind, n.level from organisation_year n
    where n.organisation_id = ${of}.organisation_id order by n.year desc limit 1) o on true
  ${aboveOf("o")}`;

const place = `'organisation', ${ref("o")}, 'superior', ${superiorRef}`;

const days = (of: string): string => `'from', lower(${of}.valid)::text, 'until', upper(${of}.valid)::text`;

/** The results of a member as such and in each post. Each arm is one the index on the live or the cancelled results of a kind answers. */
const resultsOf = (memberId: string): string =>
  ["<>", "="]
    .map(
      (live) => `
  select c.* from classification c where c.member_id = ${memberId} and c.subject_kind = 'MEMBER' and c.state ${live} 'CANCELLED'
  union all select c.* from leader l
    join classification c on c.leader_id = l.id and c.subject_kind = 'LEADER' and c.state ${live} 'CANCELLED' where l.member_id = ${memberId}`,
    )
    .join(" union all ");

const memberSql = `
  select m.id::text as id, m.full_name as "fullName", m.birth_date::text as "birthDate", m.admitted_on::text as "admittedOn",
    m.official_on::text as "officialOn", m.is_civil_servant as "isCivilServant", m.exempt_from::text as "exemptFrom",
    ${exemptDecision("m")} as "exemptDecision",
    m.suspended_from::text as "suspendedFrom", m.suspended_until::text as "suspendedUntil",
    ${suspensionDecision("m")} as "suspensionDecision",
    m.left_on::text as "leftOn", m.left_reason as "leftReason", m.version,
    (select coalesce(json_agg(json_build_object(${place}, ${days("stay")}, 'temporary', stay.temporary)
        order by lower(stay.valid) desc, stay.id desc), '[]')
      from member_stay stay ${lastKnown("stay")} where stay.member_id = m.id) as stays,
    (select coalesce(json_agg(json_build_object('id', l.id::text, 'title', l.title, ${place}, ${days("l")},
        'isHead', l.is_head, 'version', l.version) order by lower(l.valid) desc, l.id desc), '[]')
      from leader l ${lastKnown("l")} where l.member_id = m.id) as posts,
    (select coalesce(json_agg(json_build_object('id', c.id::text, 'year', c.year, 'subjectKind', c.subject_kind,
        ${place}, 'state', c.state, 'tier', c.tier, 'notRatedReason', c.not_rated_reason)
        order by c.year desc, c.subject_kind desc, c.id desc), '[]')
      from (${resultsOf("m.id")}) c join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id ${aboveOf("o")}) as results
  from member m where m.id = $1::bigint`;
