import type { SubjectKind } from "@xep-loai/domain";
import { isOfNoDelegation } from "../no-delegation.sql.ts";

const of = (subjectKind: SubjectKind, columns: string, source: string): string => `
  select o.year, '${subjectKind}', o.organisation_id, ${columns}, '{}'::jsonb, o.rule_set_id
  from organisation_year o
  join cycle y on y.year = o.year
  ${source}
  where o.year = $1 and o.ancestors @> array[$2::int] and o.rule_set_id = $3`;

const hasNone = (subjectKind: SubjectKind, same: string): string => `
    and not exists (select from classification c where c.year = o.year and c.subject_kind = '${subjectKind}' and ${same}
      and c.state <> 'CANCELLED')
  order by o.organisation_id, 4, 5, 6`;

/**
 * SQL: those of each kind who are to be rated in the year ($1) at an organisation or below it ($2) under a rule set ($3) and have no
 * result yet, as rows of a classification. Of organisations and of collectives the kinds rated ($4); whoever belongs to the year on
 * the day it closes.
 */
export const missingSubjects: Readonly<Record<SubjectKind, string>> = {
  ORG: `${of("ORG", "null::bigint, null::int, null::bigint, o.name, o.level, false", "")}
    and o.kind = any ($4::text[]) ${hasNone("ORG", "c.organisation_id = o.organisation_id")}`,
  MEMBER: `${of(
    "MEMBER",
    "m.id, null::int, null::bigint, m.full_name, case when m.is_civil_servant then 'CIVIL_SERVANT' else '' end, false",
    `join member_stay s on s.organisation_id = o.organisation_id and s.valid @> y.closes_on and not s.temporary
     join member m on m.id = s.member_id`,
  )} ${hasNone("MEMBER", "c.member_id = m.id")}`,
  COLLECTIVE: `${of(
    "COLLECTIVE",
    "null::bigint, k.id, null::bigint, k.name, collective_group(y.regime, k.kind, k.sector), false",
    `join collective k on k.organisation_id = o.organisation_id
       and daterange(k.founded_on, k.dissolved_on) @> y.closes_on`,
  )} and k.kind = any ($4::text[]) and not ${isOfNoDelegation("k.kind")} ${hasNone("COLLECTIVE", "c.collective_id = k.id")}`,
  LEADER: `${of(
    "LEADER",
    "null::bigint, null::int, l.id, l.full_name, leader_group(y.regime, l.title_group_id, l.collective_id), l.is_head",
    "join leader l on l.organisation_id = o.organisation_id and l.valid @> y.closes_on",
  )} ${hasNone("LEADER", "c.leader_id = l.id")}`,
};
