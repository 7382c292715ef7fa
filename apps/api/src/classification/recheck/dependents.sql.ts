import { isCountedInScope } from "../../quota/quota-scope.service.ts";

// What rests on a classification `c`, found for many at once ($1 year, $2 their ids), by the kinds of `dependenciesOf`. Each arm
// names its kind of subject, so that the index on an organisation's subjects is used.

const arm = (kind: string, subject: string, dependent: string, on: string, between = ""): string => `
  select c.id as on_id, d.id, '${kind}' as via
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  ${between}
  join classification d on d.year = c.year and d.subject_kind = '${dependent}' and d.state <> 'CANCELLED' and ${on}
  where c.year = $1 and c.id = any($2::bigint[]) and c.subject_kind = '${subject}'`;

const headsOfPlace = "d.is_head and d.organisation_id = c.organisation_id and d.id <> c.id";
const seats = "join leader l on l.collective_id = c.collective_id";
const cells = "d.organisation_id in (c.organisation_id, c.violation_organisation_id)";
const former = "join former_places($1, $2::bigint[]) f on f.classification_id = c.id";

// HD 21 orders neither.
const in366 = "join cycle y on y.year = c.year and y.regime = 'POINTS_2025'";

/** SQL: `on_id`, `id` and `via` of each classification that rests on one of those. */
export const dependents = [
  arm("MEMBER_SHARE", "MEMBER", "ORG", cells),
  arm("SUBORDINATE_SHARE", "ORG", "ORG", "d.organisation_id = o.parent_id"),
  arm("COLLECTIVE_CAP", "ORG", "COLLECTIVE", "d.organisation_id = c.organisation_id"),
  arm("HEAD_CAP_BY_ORG", "ORG", "LEADER", headsOfPlace),
  arm("HEAD_CAP_BY_COLLECTIVE", "COLLECTIVE", "LEADER", headsOfPlace),
  arm("DECIDED_BEFORE", "COLLECTIVE", "LEADER", "d.leader_id = l.id", seats),
  arm("DECIDED_BEFORE", "LEADER", "LEADER", headsOfPlace),
  arm("LOWER_COLLECTIVE", "COLLECTIVE", "COLLECTIVE", "d.organisation_id = o.parent_id", in366),
  arm("FORMER_PLACE", "MEMBER", "ORG", "d.organisation_id = f.organisation_id", former),
  arm("FORMER_PLACE", "LEADER", "ORG", "d.organisation_id = f.organisation_id", former),
  arm("FORMER_PLACE", "LEADER", "COLLECTIVE", "d.collective_id = f.collective_id", former),
  arm("PART_OF_ORGANISATION", "COLLECTIVE", "ORG", "d.organisation_id = c.organisation_id", in366),
].join("\n  union all");

/** SQL: the scope `q` of the quota each of those counts in. */
export const scopes = (columns: string): string => `
  select ${columns}
  from classification c
  join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
  join quota_use q on ${isCountedInScope}
  where c.year = $1 and c.id = any($2::bigint[])`;
