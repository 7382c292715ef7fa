import { Migration } from "@mikro-orm/migrations";

/** A document takes force below one organisation: only what stands there is given its rule set, quotas and deadlines anew. */
export class Migration021RuleSetsLaid extends Migration {
  override up(): void {
    this.addSql(pricing);
    this.addSql(inheriting);
    this.addSql(triggers);
    this.addSql(deadlines);
  }
}

const pricing = /* sql */ `
-- Puts the scopes these organisations own under the numbers that hold now: ends those without any, counts those that were
-- not under any. They may be all of a country, in a year without statistics yet: with the list known to the plan it is
-- looked up by hash, never item by item.
create function price_quotas(p_year int, owners int[]) returns void
language plpgsql set plan_cache_mode = force_custom_plan as $$
declare
  counted int[];
  figures counter_delta[];
begin
  if not exists (select from tier_counter where year = p_year) then
    return;
  end if;
  delete from quota_use q using organisation_year o
   where q.year = p_year and q.organisation_id = any (owners) and o.year = p_year and o.organisation_id = q.organisation_id
     and not exists (select from quota_parameter p where p.rule_set_id = o.rule_set_id and p.subject_kind = q.subject_kind);
  update quota_use q set rule_set_id = p.rule_set_id, pct = p.pct, small_below = p.small_below, small_max = p.small_max, base = p.base
    from organisation_year o join quota_parameter p on p.rule_set_id = o.rule_set_id
   where q.year = p_year and q.organisation_id = any (owners)
     and o.year = p_year and o.organisation_id = q.organisation_id and p.subject_kind = q.subject_kind
     and (q.rule_set_id, q.pct, q.small_below, q.small_max, q.base) <> (p.rule_set_id, p.pct, p.small_below, p.small_max, p.base);
  -- those whose subjects count in a scope of one of the owners (quota_scope)
  counted := array(select organisation_id from organisation_year where year = p_year
    and (parent_id = any (owners) or grassroots_id = any (owners) or manager_id = any (owners)));
  figures := array(select row(year, organisation_id, subject_kind, subject_group, outcome, state, own)::counter_delta
    from tier_counter where year = p_year and organisation_id = any (counted) and own <> 0);
  insert into quota_use (year, organisation_id, subject_kind, scope_group, rule_set_id,
    excellent, good, completed, not_completed, pending, not_rated, pct, small_below, small_max, base)
  select s.year, s.organisation_id, s.subject_kind, s.scope_group, p.rule_set_id,
         s.excellent, s.good, s.completed, s.not_completed, s.pending, s.not_rated, p.pct, p.small_below, p.small_max, p.base
    from quota_scopes(figures) s
    join organisation_year o on o.year = s.year and o.organisation_id = s.organisation_id
    join quota_parameter p on p.rule_set_id = o.rule_set_id and p.subject_kind = s.subject_kind
   where s.organisation_id = any (owners)
  on conflict (year, organisation_id, subject_kind, scope_group) do nothing;
end $$;

-- A new quota counts in every year in which somebody stands under its rule set, a changed one in open years only: closed
-- years keep the numbers they were closed with. Nothing is done where the application wrote what stood there already.
create or replace function price_changed_quotas() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed text[] := array(select distinct rule_set_id from new_rows);
begin
  if tg_op = 'UPDATE' then
    changed := array(select rule_set_id from (table new_rows except table old_rows) differing);
  end if;
  perform price_quotas(y.year, o.owners) from cycle y
    cross join lateral (select array_agg(organisation_id) as owners from organisation_year
      where year = y.year and rule_set_id = any (changed)) o
   where (tg_op = 'INSERT' or y.state = 'OPEN') and o.owners is not null
     and exists (select from cycle_rule_set s where s.year = y.year and s.rule_set_id = any (changed)) order by y.year;
  return null;
end $$;
`;

const inheriting = /* sql */ `
-- Every organisation at and below the tops is under the rule set of the nearest one on its path that was given its own; the
-- scopes of those that change are priced anew.
create function inherit_rule_sets(p_year int, tops int[]) returns void
language plpgsql as $$
declare
  changed int[];
begin
  with inherited as (
    select i.organisation_id, coalesce((select s.rule_set_id
        from unnest(i.ancestors) with ordinality a(id, depth)
        join cycle_rule_set s on s.year = p_year and s.organisation_id = a.id
       order by a.depth desc limit 1), 'NONE') as rule_set_id
      from organisation_year i where i.year = p_year and i.ancestors && tops),
  written as (
    update organisation_year o set rule_set_id = i.rule_set_id from inherited i
     where o.year = p_year and o.organisation_id = i.organisation_id and o.rule_set_id <> i.rule_set_id
    returning o.organisation_id)
  select array_agg(organisation_id) into changed from written;
  if changed is not null then
    perform price_quotas(p_year, changed);
  end if;
end $$;
`;

const triggers = /* sql */ `
create or replace function refresh_rule_sets() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  given cycle_rule_set[] := '{}';
begin
  if tg_op <> 'DELETE' then given := array(select row(n.*)::cycle_rule_set from new_rows n); end if;
  if tg_op <> 'INSERT' then given := given || array(select row(o.*)::cycle_rule_set from old_rows o); end if;
  perform inherit_rule_sets(g.year, array_agg(distinct g.organisation_id)) from unnest(given) g
    join cycle y on y.year = g.year where y.state = 'OPEN' group by g.year order by g.year;
  return null;
end $$;
drop trigger refresh on cycle_rule_set;
create trigger refresh_inserted after insert on cycle_rule_set referencing new table as new_rows
  for each statement execute function refresh_rule_sets();
create trigger refresh_updated after update on cycle_rule_set referencing old table as old_rows new table as new_rows
  for each statement execute function refresh_rule_sets();
create trigger refresh_deleted after delete on cycle_rule_set referencing old table as old_rows
  for each statement execute function refresh_rule_sets();
`;

const deadlines = /* sql */ `
alter table submission
  add column inclusive boolean not null default false,
  add column document_id text,
  add column citation text;
comment on column submission.inclusive is 'The day itself is in time.';
comment on column submission.document_id is 'The document that sets the day; null: none does, the committee did itself.';
comment on column submission.citation is 'Where the document says so.';
update submission set document_id = split_part(rule_id, '.', 1) where rule_id not like '%.ANNUAL_PLAN';
`;
