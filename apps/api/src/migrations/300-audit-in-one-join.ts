import { Migration } from "@mikro-orm/migrations";

/**
 * What differs is found by joining rows before and after, without a function called for each row: the log was half of the time of
 * an act on a thousand results. What is kept is the same as before.
 */
export class Migration300AuditInOneJoin extends Migration {
  override up(): void {
    this.addSql(keeping);
  }
}

const keeping = /* sql */ `
-- What only counts changes says nothing of them.
create function counts_changes() returns text[] language sql immutable
return '{version,updated_at,changed_at,changed_by,changed_by_name}'::text[];

create or replace function keep_audit() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  keys text[] := tg_argv;
  relation text := tg_table_name;
  actor account;
begin
  if actor_id() is null then return null; end if;
  select * into strict actor from account where id = actor_id();
  if tg_op = 'INSERT' then
    insert into audit_entry (account_id, account_name, year, organisation_id, relation, row_key, act, before, after)
    select actor.id, actor.display_name, (r.row ->> 'year')::int,
           coalesce((r.row ->> 'organisation_id')::int, place_of_row(relation, r.row)), relation, picked(r.row, keys), 'ADDED',
           '{}', r.row - counts_changes()
      from (select jsonb_strip_nulls(to_jsonb(n)) as row from new_rows n offset 0) r;
  elsif tg_op = 'DELETE' then
    insert into audit_entry (account_id, account_name, year, organisation_id, relation, row_key, act, before, after)
    select actor.id, actor.display_name, (r.row ->> 'year')::int,
           coalesce((r.row ->> 'organisation_id')::int, place_of_row(relation, r.row)), relation, picked(r.row, keys), 'REMOVED',
           r.row - counts_changes(), '{}'
      from (select jsonb_strip_nulls(to_jsonb(o)) as row from old_rows o offset 0) r;
  else
    insert into audit_entry (account_id, account_name, year, organisation_id, relation, row_key, act, before, after)
    select actor.id, actor.display_name, (n.row ->> 'year')::int,
           coalesce((n.row ->> 'organisation_id')::int, place_of_row(relation, n.row)), relation, key, 'CHANGED', d.before, d.after
      from (select (select jsonb_object_agg(k, o.row -> k) from unnest(keys) k) as key, o.row
              from (select to_jsonb(o) as row from old_rows o offset 0) o offset 0) o
      join (select (select jsonb_object_agg(k, n.row -> k) from unnest(keys) k) as key, n.row
              from (select to_jsonb(n) as row from new_rows n offset 0) n offset 0) n using (key)
      cross join lateral (
        -- of a column that holds an object its differing parts
        select jsonb_object_agg(name, case when are_objects then
                 (select coalesce(jsonb_object_agg(p.key, p.value), '{}') from jsonb_each(was) p where p.value is distinct from is_now -> p.key)
                 else was end) as before,
               jsonb_object_agg(name, case when are_objects then
                 (select coalesce(jsonb_object_agg(p.key, p.value), '{}') from jsonb_each(is_now) p where p.value is distinct from was -> p.key)
                 else is_now end) as after
          from (select e.key as name, o.row -> e.key as was, e.value as is_now,
                       jsonb_typeof(o.row -> e.key) = 'object' and jsonb_typeof(e.value) = 'object' as are_objects
                  from jsonb_each(n.row) e
                 where e.value is distinct from o.row -> e.key and e.key <> all (counts_changes())) e) d
     where d.after is not null;
  end if;
  return null;
end $$;
drop function differing(jsonb, jsonb, jsonb);
drop function differing_columns(jsonb, jsonb);
`;
