import { Migration } from "@mikro-orm/migrations";

/**
 * A statement that changes many rows keeps their entries in one go: what is asked row by row plans its questions anew for each.
 * What is kept is the same as before.
 */
export class Migration151AuditAtOnce extends Migration {
  override up(): void {
    this.addSql(keeping);
  }
}

const keeping = /* sql */ `
-- What differs is looked for once a row; all else is asked of those few columns.
create function differing_columns(p_before jsonb, p_after jsonb) returns text[]
language sql immutable
return array(select key from jsonb_each(p_before) b full join jsonb_each(p_after) a using (key) where b.value is distinct from a.value);

create or replace function keep_audit() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  keys text[] := tg_argv;
  relation text := tg_table_name;
begin
  if actor_id() is null then return null; end if;
  if tg_op = 'INSERT' then
    insert into audit_entry (account_id, account_name, year, organisation_id, relation, row_key, act, before, after)
    select a.id, a.display_name, (r.row ->> 'year')::int, place_of_row(relation, r.row), relation, picked(r.row, keys), 'ADDED',
           '{}', differing('{}', r.row, r.row)
      from account a cross join (select jsonb_strip_nulls(to_jsonb(n)) as row from new_rows n) r where a.id = actor_id();
  elsif tg_op = 'DELETE' then
    insert into audit_entry (account_id, account_name, year, organisation_id, relation, row_key, act, before, after)
    select a.id, a.display_name, (r.row ->> 'year')::int, place_of_row(relation, r.row), relation, picked(r.row, keys), 'REMOVED',
           differing(r.row, '{}', r.row), '{}'
      from account a cross join (select jsonb_strip_nulls(to_jsonb(o)) as row from old_rows o) r where a.id = actor_id();
  else
    insert into audit_entry (account_id, account_name, year, organisation_id, relation, row_key, act, before, after)
    select a.id, a.display_name, (r.row ->> 'year')::int, place_of_row(relation, r.row), relation, r.key, 'CHANGED',
           differing(r.before, r.after, r.before), r.different
      from account a cross join (
        select p.row, p.key, p.before, p.after, differing(p.before, p.after, p.after) as different from (
          select d.row, d.key, picked(d.before, d.columns) as before, picked(d.row, d.columns) as after from (
            select b.key, b.row as before, n.row, differing_columns(b.row, n.row) as columns
              from (select picked(o.row, keys) as key, o.row from (select to_jsonb(o) as row from old_rows o offset 0) o) b
              join (select picked(n.row, keys) as key, n.row from (select to_jsonb(n) as row from new_rows n offset 0) n) n using (key)
            offset 0) d
          offset 0) p
        offset 0) r
     where a.id = actor_id() and r.different <> '{}';
  end if;
  return null;
end $$;
drop function add_audit(text, text[], text, jsonb, jsonb);
`;
