import { Migration } from "@mikro-orm/migrations";

/** The tree of each open year follows the dated tree, and the figures follow the tree. */
export class Migration009TreeRefresh extends Migration {
  override up(): void {
    this.addSql(treeOfYear);
    this.addSql(moving);
    this.addSql(refresh);
    this.addSql(triggers);
  }
}

const treeOfYear = /* sql */ `
create type tree_row as (
  organisation_id int, parent_id int, ancestors int[], depth int, kind text, level text, name text, official_order int,
  official_number text, grassroots_id int, manager_id int, rule_set_id text, inside boolean
);

-- The organisations at and below the given tops (null: all) as they stand on the year's closing date. Whatever does not
-- reach the root on that day is not in it.
create function tree_of(p_year int, tops int[]) returns setof tree_row
language sql stable as $$
  with recursive day as (select closes_on from cycle where year = p_year),
  up as (
    select v.organisation_id, v.parent_id from organisation_version v join day on v.valid @> closes_on where v.organisation_id = any (tops)
    union
    select v.organisation_id, v.parent_id
      from up join organisation_version v on v.organisation_id = up.parent_id join day on v.valid @> closes_on
  ),
  down as (
    select v.organisation_id, v.parent_id, array[v.organisation_id] as ancestors, 0 as depth, v.kind, v.level, v.name, v.official_order,
           v.official_number, null::int as grassroots_id, null::int as manager_id,
           coalesce(s.rule_set_id, 'NONE') as rule_set_id, tops is null or v.organisation_id = any (tops) as inside
      from organisation_version v join day on v.valid @> closes_on
      left join cycle_rule_set s on s.year = p_year and s.organisation_id = v.organisation_id
     where v.parent_id is null
    union all
    select v.organisation_id, v.parent_id, d.ancestors || v.organisation_id, d.depth + 1, v.kind, v.level, v.name, v.official_order,
           v.official_number, case v.level when 'GRASSROOTS' then v.organisation_id else d.grassroots_id end,
           case when d.level in ('CENTRAL', 'PROVINCE', 'DISTRICT') then d.organisation_id else d.manager_id end,
           coalesce(s.rule_set_id, d.rule_set_id), d.inside or v.organisation_id = any (tops)
      from down d join organisation_version v on v.parent_id = d.organisation_id join day on v.valid @> closes_on
      left join cycle_rule_set s on s.year = p_year and s.organisation_id = v.organisation_id
     where (d.inside or v.organisation_id in (select organisation_id from up))
       -- inside a transaction the tree may be wrong for a moment
       and v.organisation_id <> all (d.ancestors)
  )
  select * from down where inside
$$;
`;

const moving = /* sql */ `
-- Organisations whose figures count elsewhere in the fresh tree than in the stored one.
create function moved_organisations(p_year int, stored int[], fresh tree_row[]) returns int[]
language sql stable as $$
  select array(
    select organisation_id from unnest(stored) s(organisation_id)
      join organisation_year o using (organisation_id) left join unnest(fresh) f using (organisation_id)
     where o.year = p_year
       and (f.ancestors, f.level, f.grassroots_id, f.manager_id) is distinct from (o.ancestors, o.level, o.grassroots_id, o.manager_id))
$$;

create function negated(deltas counter_delta[]) returns counter_delta[]
language sql immutable as $$
  select array(select row(year, organisation_id, subject_kind, subject_group, outcome, state, -n)::counter_delta from unnest(deltas))
$$;

create function negated(deltas label_delta[]) returns label_delta[]
language sql immutable as $$
  select array(select row(year, organisation_id, subject_kind, label, -n)::label_delta from unnest(deltas))
$$;

-- The rules' warnings of organisations; the quotas' ones come and go with the figures.
create function own_warnings(p_year int, organisations int[]) returns label_delta[]
language sql stable as $$
  select array(select row(year, organisation_id, subject_kind, rank, count(*))::label_delta from warning
    where year = p_year and organisation_id in (select unnest(organisations)) and kind = 'RULE' group by year, organisation_id, subject_kind, rank)
$$;

-- An organisation that leaves the tree of an open year must not take ratings along unseen.
create function check_leavers(p_year int, leavers int[]) returns void
language plpgsql as $$
declare
  holder int;
begin
  select organisation_id into holder from tier_counter where year = p_year and organisation_id in (select unnest(leavers)) and own <> 0 limit 1;
  if found then
    perform refuse('ORGANISATION_HAS_CLASSIFICATIONS',
      format('organisation %s has classifications in the open year %s; cancel or move them first', holder, p_year));
  end if;
end $$;
`;

const refresh = /* sql */ `
create function write_tree(p_year int, leavers int[], fresh tree_row[]) returns void
language sql as $$
  delete from submission where year = p_year and organisation_id in (select unnest(leavers));
  delete from warning where year = p_year and organisation_id in (select unnest(leavers));
  delete from tier_counter where year = p_year and organisation_id in (select unnest(leavers));
  delete from quota_counter where year = p_year and organisation_id in (select unnest(leavers));
  delete from warning_counter where year = p_year and organisation_id in (select unnest(leavers));
  delete from organisation_year where year = p_year and organisation_id in (select unnest(leavers));
  insert into organisation_year as o (year, organisation_id, parent_id, ancestors, depth, kind, level, name, official_order,
    official_number, grassroots_id, manager_id, rule_set_id)
  select p_year, organisation_id, parent_id, ancestors, depth, kind, level, name, official_order,
         official_number, grassroots_id, manager_id, rule_set_id from unnest(fresh)
  on conflict (year, organisation_id) do update set parent_id = excluded.parent_id, ancestors = excluded.ancestors,
    depth = excluded.depth, kind = excluded.kind, level = excluded.level, name = excluded.name, official_order = excluded.official_order,
    official_number = excluded.official_number, grassroots_id = excluded.grassroots_id, manager_id = excluded.manager_id,
    rule_set_id = excluded.rule_set_id
  where (o.parent_id, o.ancestors, o.kind, o.name, o.official_order, o.official_number, o.grassroots_id, o.manager_id, o.rule_set_id)
    is distinct from (excluded.parent_id, excluded.ancestors, excluded.kind, excluded.name, excluded.official_order,
      excluded.official_number, excluded.grassroots_id, excluded.manager_id, excluded.rule_set_id)
$$;

create function count_children(p_year int, parents int[]) returns void
language sql as $$
  update organisation_year o set child_count = c.n
    from (select p.id, (select count(*) from organisation_year k where k.year = p_year and k.parent_id = p.id) as n
            from (select distinct unnest(parents)) p(id)) c
   where o.year = p_year and o.organisation_id = c.id and o.child_count <> c.n
$$;

-- Takes the figures of all that moves out of the old tree, writes the new tree, and puts them in again: own figures stay as
-- they are, only the sums above and the quota scopes change, by difference. tops null: the whole tree.
create function refresh_tree(p_year int, tops int[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  stored int[] := array(select organisation_id from organisation_year where year = p_year and (tops is null or ancestors && tops));
  parents int[] := array(select distinct parent_id from organisation_year
    where year = p_year and organisation_id in (select unnest(stored)));
  fresh tree_row[] := array(select t from tree_of(p_year, tops) t);
  leavers int[] := array(select unnest(stored) except select organisation_id from unnest(fresh));
  moved int[] := moved_organisations(p_year, stored, fresh);
  figures counter_delta[] := own_counters(p_year, moved);
  -- a scope under another rule set than before is counted anew
  repriced int[] := array(select organisation_id from organisation_year o join unnest(fresh) f using (organisation_id)
    where o.year = p_year and o.rule_set_id <> f.rule_set_id);
  findings label_delta[] := own_warnings(p_year, array(select unnest(moved) except select unnest(leavers)));
begin
  perform check_leavers(p_year, leavers);
  perform count_deltas(negated(figures));
  perform count_warnings(negated(own_warnings(p_year, moved)));
  perform write_tree(p_year, leavers, fresh);
  perform count_children(p_year, stored || parents || array(select organisation_id from unnest(fresh))
    || array(select parent_id from unnest(fresh)));
  perform count_warnings(findings);
  perform count_deltas(figures);
  if cardinality(repriced) > 0 then
    delete from quota_use where year = p_year and organisation_id in (select unnest(repriced));
    perform price_quotas(p_year);
  end if;
end $$;
`;

const triggers = /* sql */ `
create function refresh_changed_versions() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  versions organisation_version[] := '{}';
begin
  if tg_op <> 'DELETE' then versions := array(select row(n.*)::organisation_version from new_rows n); end if;
  if tg_op <> 'INSERT' then versions := versions || array(select row(o.*)::organisation_version from old_rows o); end if;
  perform refresh_tree(year, case when count(distinct organisation_id) <= 50 then array_agg(distinct organisation_id) end)
    from cycle join unnest(versions) v on v.valid @> closes_on where state = 'OPEN' group by year order by year;
  return null;
end $$;
create trigger a_one_at_a_time before insert or update or delete on organisation_version
  for each statement execute function one_at_a_time();
create trigger refresh_inserted after insert on organisation_version referencing new table as new_rows
  for each statement execute function refresh_changed_versions();
create trigger refresh_updated after update on organisation_version referencing old table as old_rows new table as new_rows
  for each statement execute function refresh_changed_versions();
create trigger refresh_deleted after delete on organisation_version referencing old table as old_rows
  for each statement execute function refresh_changed_versions();
create trigger refuse_truncate before truncate on organisation_version for each statement execute function refuse_truncate();

-- A new year, a new closing date and a year opened again take the tree as it stands; a closed year keeps its own.
create function refresh_cycle() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' or new.state = 'OPEN' then
    perform refresh_tree(new.year, null);
  end if;
  return null;
end $$;
create trigger a_one_at_a_time before insert or update or delete on cycle for each statement execute function one_at_a_time();
create trigger b_refresh after insert or update on cycle for each row execute function refresh_cycle();

create function refresh_rule_sets() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform refresh_tree(year, null) from cycle where state = 'OPEN' order by year;
  return null;
end $$;
create trigger a_one_at_a_time before insert or update or delete on cycle_rule_set
  for each statement execute function one_at_a_time();
create trigger refresh after insert or update or delete on cycle_rule_set
  for each statement execute function refresh_rule_sets();
create trigger refuse_truncate before truncate on cycle_rule_set for each statement execute function refuse_truncate();
`;
