import { Migration } from "@mikro-orm/migrations";

/** How many subjects each rule touched, at every organisation and below it, kept by statement like the other figures. */
export class Migration022RuleCounters extends Migration {
  override up(): void {
    this.addSql(touchedRules);
    this.addSql(counter);
    this.addSql(counting);
    this.addSql(following);
    this.addSql(refresh);
    this.addSql(verifying);
    this.addSql(sight);
  }
}

const touchedRules = /* sql */ `
create table touched_rules (
  year int not null,
  classification_id bigint not null,
  organisation_id int not null,
  subject_kind subject_kind not null,
  rule_ids text[] not null check (cardinality(rule_ids) > 0),
  primary key (year, classification_id),
  foreign key (year, organisation_id) references organisation_year,
  foreign key (year, classification_id) references classification (year, id) on delete cascade
);
comment on table touched_rules is 'The rules that said something of a live classification: not met, not known, a warning, an open '
  'attestation, or no tier this year. Written by the application beside the warnings.';
create index touched_rules_organisation on touched_rules (year, organisation_id);
`;

const counter = /* sql */ `
create table rule_counter (
  year int not null,
  organisation_id int not null,
  subject_kind text not null,
  rule_id text not null,
  own int not null,
  subtree int not null,
  primary key (year, organisation_id, subject_kind, rule_id)
) with (fillfactor = 70);
comment on table rule_counter is 'How many subjects a rule touched, at an organisation and at it with all below.';

create function count_rules(deltas label_delta[]) returns void
language sql as $$
  insert into rule_counter as c
  select year, organisation_id, subject_kind, label, own, subtree from spread_labels(deltas)
  on conflict (year, organisation_id, subject_kind, rule_id)
  do update set own = c.own + excluded.own, subtree = c.subtree + excluded.subtree
$$;
`;

const counting = /* sql */ `
create function count_touched_rules() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  deltas label_delta[] := '{}';
begin
  if tg_op <> 'DELETE' then
    deltas := array(select row(year, organisation_id, subject_kind, rule_id, count(*))::label_delta
      from new_rows cross join unnest(rule_ids) rule_id group by year, organisation_id, subject_kind, rule_id);
  end if;
  if tg_op <> 'INSERT' then
    deltas := deltas || array(select row(year, organisation_id, subject_kind, rule_id, -count(*))::label_delta
      from old_rows cross join unnest(rule_ids) rule_id group by year, organisation_id, subject_kind, rule_id);
  end if;
  perform count_rules(deltas);
  return null;
end $$;
create trigger a_one_at_a_time before insert or update or delete on touched_rules for each statement execute function one_at_a_time();
create trigger count_inserted after insert on touched_rules referencing new table as new_rows
  for each statement execute function count_touched_rules();
create trigger count_updated after update on touched_rules referencing old table as old_rows new table as new_rows
  for each statement execute function count_touched_rules();
create trigger count_deleted after delete on touched_rules referencing old table as old_rows
  for each statement execute function count_touched_rules();
create trigger refuse_truncate before truncate on touched_rules for each statement execute function refuse_truncate();
`;

const following = /* sql */ `
-- What a rule touched goes where the classification goes, and ends when that is cancelled.
create function carry_touched_rules() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update touched_rules t set organisation_id = n.organisation_id
    from new_rows n join old_rows o using (year, id)
   where n.organisation_id <> o.organisation_id and t.year = n.year and t.classification_id = n.id;
  delete from touched_rules t using new_rows n join old_rows o using (year, id)
   where n.state = 'CANCELLED' and o.state <> 'CANCELLED' and t.year = n.year and t.classification_id = n.id;
  return null;
end $$;

create or replace function keep_counted(door regclass) returns void
language plpgsql as $$
begin
  execute format('create trigger a_one_at_a_time before insert or update or delete on %s
    for each statement execute function one_at_a_time()', door);
  execute format('create trigger count_inserted after insert on %s referencing new table as new_rows
    for each statement execute function count_classifications()', door);
  execute format('create trigger count_updated after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function count_classifications()', door);
  execute format('create trigger count_deleted after delete on %s referencing old table as old_rows
    for each statement execute function count_classifications()', door);
  execute format('create trigger warnings_follow after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function carry_warnings()', door);
  execute format('create trigger touched_rules_follow after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function carry_touched_rules()', door);
  execute format('create trigger refuse_truncate before truncate on %s
    for each statement execute function refuse_truncate()', door);
end $$;

do $$
declare
  door regclass;
begin
  for door in select 'classification'::regclass union all select inhrelid from pg_inherits where inhparent = 'classification'::regclass loop
    execute format('create trigger touched_rules_follow after update on %s referencing old table as old_rows new table as new_rows
      for each statement execute function carry_touched_rules()', door);
  end loop;
end $$;
`;

const refresh = /* sql */ `
create function own_touched(p_year int, organisations int[]) returns label_delta[]
language sql stable as $$
  select array(select row(year, organisation_id, subject_kind, rule_id, count(*))::label_delta
    from touched_rules cross join unnest(rule_ids) rule_id
   where year = p_year and organisation_id in (select unnest(organisations)) group by year, organisation_id, subject_kind, rule_id)
$$;

create or replace function write_tree(p_year int, leavers int[], fresh tree_row[]) returns void
language sql as $$
  delete from submission where year = p_year and organisation_id in (select unnest(leavers));
  delete from warning where year = p_year and organisation_id in (select unnest(leavers));
  delete from touched_rules where year = p_year and organisation_id in (select unnest(leavers));
  delete from tier_counter where year = p_year and organisation_id in (select unnest(leavers));
  delete from quota_counter where year = p_year and organisation_id in (select unnest(leavers));
  delete from warning_counter where year = p_year and organisation_id in (select unnest(leavers));
  delete from rule_counter where year = p_year and organisation_id in (select unnest(leavers));
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

create or replace function refresh_tree(p_year int, tops int[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  stored int[] := array(select organisation_id from organisation_year where year = p_year and (tops is null or ancestors && tops));
  parents int[] := array(select distinct parent_id from organisation_year
    where year = p_year and organisation_id in (select unnest(stored)));
  fresh tree_row[] := array(select t from tree_of(p_year, tops) t);
  leavers int[] := array(select unnest(stored) except select organisation_id from unnest(fresh));
  moved int[] := moved_organisations(p_year, stored, fresh);
  staying int[] := array(select unnest(moved) except select unnest(leavers));
  figures counter_delta[] := own_counters(p_year, moved);
  -- a scope under another rule set than before is counted anew
  repriced int[] := array(select organisation_id from organisation_year o join unnest(fresh) f using (organisation_id)
    where o.year = p_year and o.rule_set_id <> f.rule_set_id);
  findings label_delta[] := own_warnings(p_year, staying);
  touched label_delta[] := own_touched(p_year, staying);
begin
  perform check_leavers(p_year, leavers);
  perform count_deltas(negated(figures));
  perform count_warnings(negated(own_warnings(p_year, moved)));
  perform count_rules(negated(own_touched(p_year, moved)));
  perform write_tree(p_year, leavers, fresh);
  perform count_children(p_year, stored || parents || array(select organisation_id from unnest(fresh))
    || array(select parent_id from unnest(fresh)));
  perform count_warnings(findings);
  perform count_rules(touched);
  perform count_deltas(figures);
  if cardinality(repriced) > 0 then
    delete from quota_use where year = p_year and organisation_id in (select unnest(repriced));
    perform price_quotas(p_year, repriced);
  end if;
end $$;
drop function price_quotas(int);
`;

const verifying = /* sql */ `
alter function verify_counters() rename to verify_figures;
create function verify_counters()
returns table (what text, year int, organisation_id int, key text, stored bigint, recounted bigint)
language sql stable as $$
  select * from verify_figures()
  union all
  select * from differing('rule_counter',
    array(select row(c.year, c.organisation_id, concat_ws('/', subject_kind, rule_id, f.name), f.n)::verified
            from rule_counter c, lateral (values ('own', own), ('subtree', subtree)) f(name, n)),
    array(select row(c.year, c.organisation_id, concat_ws('/', subject_kind, label, f.name), f.n)::verified
            from spread_labels(array(select row(t.year, t.organisation_id, t.subject_kind, rule_id, 1)::label_delta
                                       from touched_rules t cross join unnest(rule_ids) rule_id)) c,
              lateral (values ('own', own), ('subtree', subtree)) f(name, n)))
$$;
comment on function verify_counters() is 'Differences only; no row means that every figure is exact.';
`;

const sight = /* sql */ `
do $$
declare
  t text;
begin
  foreach t in array array['touched_rules', 'rule_counter'] loop
    execute format('alter table %I enable row level security, force row level security', t);
    execute format('create policy owner on %I to current_user using (true)', t);
    execute format('revoke all on %I from public', t);
    execute format('grant select on %I to xep_loai_request', t);
    execute format('create policy request on %1$I for select to xep_loai_request using ((
      select true from organisation_year o where o.year = %1$I.year and o.organisation_id = %1$I.organisation_id))', t);
  end loop;
end $$;
`;
