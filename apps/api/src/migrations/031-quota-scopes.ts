import { Migration } from "@mikro-orm/migrations";

/** Whose scope a subject counts in, members cell by cell where their rule set says so, and under which numbers a scope is counted. */
export class Migration031QuotaScopes extends Migration {
  override up(): void {
    this.addSql(counting);
    this.addSql(pricing);
    this.addSql(merits);
    this.addSql(headCounts);
  }
}

const scopeColumns = "excellent, good, completed, not_completed, pending, not_rated";
const termColumns = "rule_set_id, numerator, denominator, small_by, small_below, small_max, base, head_count, special";
const of = (alias: string, columns: string) => columns.replaceAll(/\w+/g, (column) => `${alias}.${column}`);

const counting = /* sql */ `
-- Where the members of a cell are counted together: the cell itself where its rule set says so, else its grassroots organisation.
create function members_place(p_rule_set_id text, p_organisation_id int, p_grassroots_id int) returns int
language sql stable as $$
  select coalesce((select p_organisation_id from quota_parameter p
    where p.rule_set_id = p_rule_set_id and p.subject_kind = 'MEMBER' and p.by_cell), p_grassroots_id)
$$;
grant execute on function members_place(text, int, int) to xep_loai_request;

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
    cross join lateral quota_scope(d.subject_kind, d.subject_group, o.parent_id, o.level,
      members_place(o.rule_set_id, o.organisation_id, o.grassroots_id), o.manager_id) s
   where s.owner_id is not null
   group by 1, 2, 3, 4
$$;

-- Adds to the scopes a rule set of the year has a quota for; a scope without subjects is none.
create or replace function count_quotas(deltas counter_delta[]) returns void
language plpgsql as $$
declare
  emptied bigint[];
begin
  with counted as (
    insert into quota_use as q (year, organisation_id, subject_kind, scope_group, ${scopeColumns}, ${termColumns})
    select s.year, s.organisation_id, s.subject_kind, s.scope_group, ${of("s", scopeColumns)}, ${of("t", termColumns)}
      from quota_scopes(deltas) s
      cross join lateral quota_terms(s.year, s.organisation_id, s.subject_kind) t
     where (${of("s", scopeColumns)}) <> (0, 0, 0, 0, 0, 0)
     order by 1, 2, 3, 4
    on conflict (year, organisation_id, subject_kind, scope_group) do update set
      excellent = q.excellent + excluded.excellent, good = q.good + excluded.good, completed = q.completed + excluded.completed,
      not_completed = q.not_completed + excluded.not_completed, pending = q.pending + excluded.pending,
      not_rated = q.not_rated + excluded.not_rated
    returning q.id, (${of("q", scopeColumns)}) = (0, 0, 0, 0, 0, 0) as empty
  )
  select array_agg(id) into emptied from counted where empty;
  delete from quota_use where id = any (emptied);
end $$;
`;

const pricing = /* sql */ `
-- The own counters of the organisations whose subjects count in a scope of one of the owners. These may be all of a country,
-- in a year without statistics yet: with the list known to the plan it is looked up by hash, never item by item.
create function counters_for(p_year int, owners int[]) returns counter_delta[]
language plpgsql stable set plan_cache_mode = force_custom_plan as $$
declare
  counted int[] := array(select organisation_id from organisation_year where year = p_year
    and (organisation_id = any (owners) or parent_id = any (owners) or grassroots_id = any (owners) or manager_id = any (owners)));
begin
  return array(select row(year, organisation_id, subject_kind, subject_group, outcome, state, own)::counter_delta
    from tier_counter where year = p_year and organisation_id = any (counted) and own <> 0);
end $$;

-- Puts the scopes these organisations own in an open year under the numbers that hold now, whichever scopes they are now; of a
-- closed year only counts those that were not under any.
create or replace function price_quotas(p_year int, owners int[]) returns void
language plpgsql set plan_cache_mode = force_custom_plan as $$
declare
  is_open boolean := (select state = 'OPEN' from cycle where year = p_year);
  asked int[];
begin
  if not exists (select from tier_counter where year = p_year) then
    return;
  end if;
  -- where the members of a cell count, its grassroots organisation has to be asked too
  asked := array(select organisation_id from organisation_year where year = p_year and organisation_id = any (owners)
    union select grassroots_id from organisation_year where year = p_year and organisation_id = any (owners));
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

create or replace function price_quotas(p_year int) returns void
language sql as $$
  select price_quotas(p_year, array(select organisation_id from organisation_year where year = p_year))
$$;

-- A new quota counts in every year in which somebody stands under its rule set, a changed one in open years only: closed
-- years keep the numbers they were closed with. Nothing is done where the application wrote what stood there already; where
-- the words changed, what is worded with them is worded anew.
create or replace function price_changed_quotas() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed text[] := array(select distinct rule_set_id from new_rows);
begin
  if tg_op = 'UPDATE' then
    changed := array(select distinct rule_set_id from (table new_rows except table old_rows) differing);
  end if;
  perform price_quotas(y.year, o.owners) from cycle y
    cross join lateral (select array_agg(organisation_id) as owners from organisation_year
      where year = y.year and rule_set_id = any (changed)) o
   where (tg_op = 'INSERT' or y.state = 'OPEN') and o.owners is not null
     and exists (select from cycle_rule_set s where s.year = y.year and s.rule_set_id = any (changed)) order by y.year;
  perform warn_of_quotas(array(select id from quota_use where rule_set_id = any (changed) and status <> 'OK'));
  return null;
end $$;
`;

const merits = /* sql */ `
-- Special merit, attested or taken back, is of an organisation and the cells below it.
create function price_merits() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  merits special_merit[] := '{}';
begin
  if tg_op <> 'DELETE' then merits := array(select row(n.*)::special_merit from new_rows n); end if;
  if tg_op <> 'INSERT' then merits := merits || array(select row(o.*)::special_merit from old_rows o); end if;
  perform price_quotas(o.year, array_agg(distinct o.organisation_id)) from unnest(merits) m
    join organisation_year o on o.year = m.year and m.organisation_id in (o.organisation_id, o.grassroots_id)
    join cycle y on y.year = o.year where y.state = 'OPEN' group by o.year order by o.year;
  return null;
end $$;
create trigger a_one_at_a_time before insert or update or delete on special_merit
  for each statement execute function one_at_a_time();
create trigger price_inserted after insert on special_merit referencing new table as new_rows
  for each statement execute function price_merits();
create trigger price_updated after update on special_merit referencing old table as old_rows new table as new_rows
  for each statement execute function price_merits();
create trigger price_deleted after delete on special_merit referencing old table as old_rows
  for each statement execute function price_merits();
create trigger refuse_truncate before truncate on special_merit for each statement execute function refuse_truncate();

`;

const headCounts = /* sql */ `
-- Scopes that ask for the head-count follow it, and the day on which it is taken.
create function price_head_counts(p_year int, organisations int[]) returns void
language sql as $$
  select price_quotas(p_year, o.owners) from (select array_agg(distinct organisation_id) as owners from quota_use
    where year = p_year and small_by = 'HEAD_COUNT' and (organisations is null or organisation_id in (select unnest(organisations)))) o
   where o.owners is not null
$$;

create function count_heads() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  cells int[] := '{}';
begin
  if tg_op <> 'DELETE' then cells := array(select distinct organisation_id from new_rows); end if;
  if tg_op <> 'INSERT' then cells := cells || array(select distinct organisation_id from old_rows); end if;
  perform price_head_counts(year, cells) from cycle where state = 'OPEN' order by year;
  return null;
end $$;
create trigger a_one_at_a_time before insert or update or delete on member_stay
  for each statement execute function one_at_a_time();
create trigger count_inserted after insert on member_stay referencing new table as new_rows
  for each statement execute function count_heads();
create trigger count_updated after update on member_stay referencing old table as old_rows new table as new_rows
  for each statement execute function count_heads();
create trigger count_deleted after delete on member_stay referencing old table as old_rows
  for each statement execute function count_heads();

create or replace function refresh_cycle() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new.state = 'OPEN' then
    perform refresh_tree(new.year, null);
    perform price_head_counts(new.year, null);
  end if;
  return null;
end $$;
`;
