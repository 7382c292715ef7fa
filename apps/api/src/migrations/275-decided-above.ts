import { Migration } from "@mikro-orm/migrations";

/**
 * Who decides on members, cells and sections is a parameter where the text leaves it open (HD43.AUTH.SUBORDINATE_CELL,
 * HD43.AUTH.SECTION_ORG, HD43.AUTH.MEMBER); whose quota they count in follows (rules-2025.md 3.13.3: «decider + …»).
 */
export class Migration275DecidedAbove extends Migration {
  override up(): void {
    this.addSql(parameter);
    this.addSql(decider);
    this.addSql(scope);
    this.addSql(pricing);
  }
}

const parameter = /* sql */ `
alter table quota_parameter add column decided_above boolean not null default false;
comment on column quota_parameter.decided_above is
  'The committee above the grassroots one decides on members, or on cells and sections («hoặc», HD 43, mục 3), and they count at it.';
`;

const decider = /* sql */ `
-- Whose committee decides (rules.md 1.2; QĐ 366, Điều 13): of organisations the one above, of members the grassroots one, of
-- collectives and leaders the one that manages them; p_above: the one above the grassroots instead. On the members of a chi bộ
-- cơ sở it decides itself.
create function decider_of(p_subject_kind text, p_level text, p_parent_id int, p_grassroots_id int, p_manager_id int, p_above boolean)
returns int
language sql immutable
return case
  when p_subject_kind in ('COLLECTIVE', 'LEADER') then coalesce(p_manager_id, p_parent_id)
  when p_subject_kind = 'ORG' and p_level <> 'SUB_GRASSROOTS' then p_parent_id
  when p_above and p_level = 'SUB_GRASSROOTS' then p_manager_id
  else coalesce(p_grassroots_id, p_parent_id) end;

create or replace function deciding_organisation(p_year int, p_organisation_id int, p_subject_kind text) returns int
language sql stable
return (select decider_of(p_subject_kind, o.level, o.parent_id, o.grassroots_id, o.manager_id, p.decided_above)
  from organisation_year o
  left join quota_parameter p on p.rule_set_id = o.rule_set_id and p.subject_kind = p_subject_kind
  where o.year = p_year and o.organisation_id = p_organisation_id);
grant execute on function decider_of(text, text, int, int, int, boolean) to xep_loai_request;
`;

const scope = /* sql */ `
-- The scope a subject of an organisation counts in. Peers are those one committee decides on, and members who work in the
-- political system (2B) stand apart from the others (2C).
create or replace function quota_scope_of(o organisation_year, p_subject_kind text, p_subject_group text)
returns table (owner_id int, scope_group text)
language sql stable as $$
  select decider_of(p_subject_kind, o.level, o.parent_id, o.grassroots_id, o.manager_id, p.decided_above),
         case p_subject_kind when 'ORG' then o.kind
                             when 'MEMBER' then case p_subject_group when 'CIVIL_SERVANT' then '2B' else '2C' end
                             else p_subject_group end
    from quota_parameter p
   where p.rule_set_id = o.rule_set_id and p.subject_kind = p_subject_kind and p.peer_groups
  union all
  select s.owner_id, s.scope_group
    from quota_scope(p_subject_kind, p_subject_group, o.parent_id, o.level, members_place(o.rule_set_id, o.organisation_id, o.grassroots_id),
      o.manager_id) s
   where not exists (select from quota_parameter p
     where p.rule_set_id = o.rule_set_id and p.subject_kind = p_subject_kind and p.peer_groups)
$$;
`;

const of = (alias: string, columns: string): string => columns.replace(/\w+/g, (column) => `${alias}.${column}`);
const scopeColumns = "excellent, good, completed, not_completed, pending, not_rated";
const termColumns = "rule_set_id, numerator, denominator, small_by, small_below, small_max, base, head_count, special";

const pricing = /* sql */ `
create or replace function price_quotas(p_year int, owners int[]) returns void
language plpgsql set plan_cache_mode = force_custom_plan as $$
declare
  is_open boolean := (select state = 'OPEN' from cycle where year = p_year);
  asked int[];
begin
  if not exists (select from tier_counter where year = p_year) then
    return;
  end if;
  -- where the members of a cell count, its grassroots organisation has to be asked too, and where one above it decides, that one
  asked := array(select organisation_id from organisation_year where year = p_year and organisation_id = any (owners)
    union select grassroots_id from organisation_year where year = p_year and organisation_id = any (owners)
    union select manager_id from organisation_year where year = p_year and organisation_id = any (owners)
      and level in ('GRASSROOTS', 'SUB_GRASSROOTS') and exists (select from quota_parameter where decided_above));
  with counted as (
    select s.*, ${of("t", termColumns)}
      from quota_scopes(counters_for(p_year, asked)) s
      cross join lateral quota_terms(s.year, s.organisation_id, s.subject_kind) t
     where s.organisation_id = any (asked)
  ), ended as (
    delete from quota_use q
     where is_open and q.year = p_year and q.organisation_id = any (asked) and not exists (select from counted c
       where (c.organisation_id, c.subject_kind, c.scope_group) = (q.organisation_id, q.subject_kind, q.scope_group))
  )
  insert into quota_use as q (year, organisation_id, subject_kind, scope_group, ${scopeColumns}, ${termColumns})
  select year, organisation_id, subject_kind, scope_group, ${scopeColumns}, ${termColumns} from counted order by 1, 2, 3, 4
  on conflict (year, organisation_id, subject_kind, scope_group) do update
    set (${scopeColumns}, ${termColumns}) = row(${of("excluded", scopeColumns)}, ${of("excluded", termColumns)})
  where is_open
    and (${of("q", `${scopeColumns}, ${termColumns}`)}) is distinct from (${of("excluded", `${scopeColumns}, ${termColumns}`)});
end $$;
`;
