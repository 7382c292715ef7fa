import type { ClassificationState, NotRatedReason, QualityTier, SubjectKind } from "@xep-loai/domain";

/** A result of the year with what the template shows of it. */
export interface TemplateRow {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly state: ClassificationState;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly ratedOn: string | null;
  readonly selfTier: QualityTier | null;
  readonly notRatedReason: NotRatedReason | null;
  readonly proposedTier: QualityTier | null;
  /** What was decided last year, where the viewer sees it; null: nothing, or not. */
  readonly lastTier: QualityTier | null;
  readonly lastReason: NotRatedReason | null;
}

/** The same subject in another year. */
const sameSubject: Readonly<Record<SubjectKind, string>> = {
  ORG: "last.organisation_id = c.organisation_id",
  MEMBER: "last.member_id = c.member_id",
  COLLECTIVE: "last.collective_id = c.collective_id",
  LEADER: "last.leader_id = c.leader_id",
};

/** In the order of the tree, as the official lists have it; $1 year, $2 organisation. Of the state a cancelled one is in nobody enters. */
export const templateRowsSql = (subject: SubjectKind): string => `
  with units as materialized (
    select o.organisation_id as id, o.name, (select array_agg(array[a.official_order, a.organisation_id] order by a.depth)
      from organisation_year a where a.year = o.year and a.organisation_id = any (o.ancestors)) as place
    from organisation_year o where o.year = $1 and o.ancestors @> array[$2::int])
  select c.id::text as key, c.subject_name as name, units.name as unit, c.state, c.facts, c.rated_on::text as "ratedOn",
    c.self_tier as "selfTier", c.not_rated_reason as "notRatedReason", c.proposed_tier as "proposedTier",
    last.tier as "lastTier", last.not_rated_reason as "lastReason"
  from units
  join classification c on c.year = $1 and c.organisation_id = units.id and c.subject_kind = '${subject}' and c.state <> 'CANCELLED'
  left join classification last on last.year = $1 - 1 and last.subject_kind = '${subject}' and ${sameSubject[subject]}
    and last.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED')
  order by units.place, c.subject_name, c.id`;

/** Which kinds of subjects there are; $1 year, $2 organisation. */
export const kindsSql = `
  select k.kind, exists (select from organisation_year o join classification c on c.year = o.year and c.organisation_id = o.organisation_id
    where o.year = $1 and o.ancestors @> array[$2::int] and c.subject_kind = k.kind and c.state <> 'CANCELLED') as "isThere"
  from unnest($3::text[]) with ordinality k(kind, place) order by k.place`;
