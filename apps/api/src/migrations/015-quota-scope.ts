import { Migration } from "@mikro-orm/migrations";

/** Whose quota a subject counts in is said in one place, for the counting and for the list of a scope's subjects. */
export class Migration015QuotaScope extends Migration {
  override up(): void {
    this.addSql(scope);
    this.addSql(counting);
  }
}

const scope = /* sql */ `
-- The scope a subject counts in: organisations under their parent by level, members in their grassroots organisation,
-- collectives and leaders under the district or province that manages them, by kind or title group (rules.md 3.9.6).
create function quota_scope(subject_kind text, subject_group text, parent_id int, level text, grassroots_id int, manager_id int)
returns table (owner_id int, scope_group text)
language sql immutable parallel safe as $$
  select case subject_kind when 'ORG' then parent_id when 'MEMBER' then grassroots_id else manager_id end,
         case subject_kind when 'ORG' then level when 'MEMBER' then '' else subject_group end
$$;
grant execute on function quota_scope(text, text, int, text, int, int) to xep_loai_request;
`;

const counting = /* sql */ `
create or replace function quota_scopes(deltas counter_delta[])
returns table (year int, organisation_id int, subject_kind text, scope_group text,
  excellent int, good int, completed int, not_completed int, pending int, not_rated int)
language sql stable as $$
  select d.year, s.owner_id, d.subject_kind, s.scope_group,
         coalesce(sum(n) filter (where outcome = 'EXCELLENT'), 0)::int, coalesce(sum(n) filter (where outcome = 'GOOD'), 0)::int,
         coalesce(sum(n) filter (where outcome = 'COMPLETED'), 0)::int, coalesce(sum(n) filter (where outcome = 'NOT_COMPLETED'), 0)::int,
         coalesce(sum(n) filter (where not is_not_rated(outcome) and state not in ('DECIDED', 'NOTIFIED')), 0)::int,
         coalesce(sum(n) filter (where is_not_rated(outcome)), 0)::int
    from unnest(deltas) d
    join organisation_year o on o.year = d.year and o.organisation_id = d.organisation_id
    cross join lateral quota_scope(d.subject_kind, d.subject_group, o.parent_id, o.level, o.grassroots_id, o.manager_id) s
   where s.owner_id is not null
   group by 1, 2, 3, 4
$$;
`;
