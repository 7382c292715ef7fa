import type { Level, NotRatedReason, SubjectKind } from "@xep-loai/domain";
import { isMemberOf, notRatedDecision } from "../member/standing-decision.service.ts";
import type { StandingDecision } from "../member/standing-decision.type.ts";
import { pageSize } from "../shared/page.ts";
import { rows, type Tx } from "../shared/tx.ts";
import { subjectTitle } from "./subject-title.service.ts";

/** A subject without a tier: for a reason, else still to be rated. */
export interface UnratedSubject {
  /** 0: without a tier for a reason, 1: pending; the one block after the other. */
  readonly block: number;
  readonly id: string;
  readonly kind: SubjectKind;
  readonly name: string;
  readonly title: string | null;
  readonly organisationId: number;
  readonly organisationName: string;
  readonly ruleSetId: string;
  readonly reason: NotRatedReason | null;
  /** By which document one is exempt or suspended; null: another reason, or none is recorded. */
  readonly decision: StandingDecision | null;
  /** Of a pending one the day it could have been rated: it voted, its review was completed, its year ended; null: not known. */
  readonly since: string | null;
  /** Days a pending one waits; null before that day, and for a reason. */
  readonly days: number | null;
}

export interface AskedUnrated {
  readonly year: number;
  readonly organisationId: number;
  /** null: every kind. */
  readonly kind: SubjectKind | null;
  /** Of the organisations they are rated at; null: every level. */
  readonly level: Level | null;
  /** A tier that is not decided is none. */
  readonly decidedOnly: boolean;
  /** ISO day, what the days are counted to. */
  readonly day: string;
}

export type UnratedKey = readonly [block: number, organisationId: number, name: string, id: string];

export const keyOfUnrated = ({ block, organisationId, name, id }: UnratedSubject): UnratedKey => [
  block,
  organisationId,
  name,
  id,
];

/** Those at and below an organisation, organisation by organisation, each by name; one more than the page holds. */
export const unratedSubjects = (
  tx: Tx,
  { year, organisationId, kind, level, decidedOnly, day }: AskedUnrated,
  key: UnratedKey | null,
  first: number,
): Promise<UnratedSubject[]> =>
  rows(tx, pageSql, [
    year,
    organisationId,
    kind,
    decidedOnly,
    day,
    ...(key ?? [null, null, null, null]),
    pageSize(first) + 1,
    level,
  ]);

const half = (block: number, since: string, days: string, where: string): string => `(
  select ${block} as block, c.id::text as id, c.subject_kind as kind, c.subject_name as name, ${subjectTitle} as title,
    o.organisation_id as "organisationId", o.name as "organisationName", c.rule_set_id as "ruleSetId", c.not_rated_reason as reason,
    ${notRatedDecision} as decision,
    ${since}::text as since, ${days} as days, c.subject_name as place, c.id as number
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  join cycle y on y.year = c.year
  where c.year = $1 and o.ancestors @> array[$2::int] and ($3::text is null or c.subject_kind = $3) and ($11::text is null or o.level = $11) and ${where}
    and ($6::int is null or $6 < ${block} or ($6 = ${block} and o.organisation_id >= $7
      and (o.organisation_id, c.subject_name, c.id) > ($7, $8::text collate "vi-VN-x-icu", $9::bigint)))
  order by o.organisation_id, c.subject_name, c.id limit $10)`;

const reasonSince = `(case c.not_rated_reason
    when 'NEWLY_FOUNDED' then case c.subject_kind when 'COLLECTIVE' then (select founded_on from collective where id = c.collective_id)
      else (select founded_on from organisation where id = c.organisation_id) end
    when 'NEWLY_ADMITTED' then (select admitted_on from member where id = c.member_id)
    when 'EXEMPT' then (select exempt_from from member where ${isMemberOf("id")})
    else (select suspended_from from member where ${isMemberOf("id")}) end)`;

const pendingSince = "coalesce(c.rated_on, c.review_completed_on, y.closes_on)";

const pageSql = `
  select block, id, kind, name, title, "organisationId", "organisationName", "ruleSetId", reason, decision, since, days from (
    ${half(0, reasonSince, "null::int", "c.not_rated_reason is not null and c.state <> 'CANCELLED'")}
    union all
    ${half(
      1,
      pendingSince,
      `nullif(greatest($5::date - ${pendingSince}, 0), 0)`,
      `c.not_rated_reason is null and c.state in ('DRAFT', 'SELF_RATED', 'VOTED', 'PROPOSED', 'APPRAISED')
      and ($4::boolean or c.tier is null)`,
    )}) unrated
  order by block, "organisationId", place, number limit $10`;
