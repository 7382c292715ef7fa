import { Migration } from "@mikro-orm/migrations";

/** Who took a list of persons out of the product in a file; the log is found quickly by kind and by day. */
export class Migration172ListsTaken extends Migration {
  override up(): void {
    this.addSql(lists);
    this.addSql(quick);
  }
}

const lists = /* sql */ `
alter table audit_entry
  drop constraint audit_entry_act,
  add constraint audit_entry_act check (act in ('ADDED', 'CHANGED', 'REMOVED', 'SEEN', 'EXPORTED'));

-- That the one who asks took a file with the names of persons; each time, where the unit is seen at all.
create function note_list_taken(p_year int, p_organisation_id int, p_file text) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into audit_entry (account_id, account_name, year, organisation_id, relation, row_key, act, before, after)
  select a.id, a.display_name, o.year, o.organisation_id, 'list_of_persons', jsonb_build_object('file', left(p_file, 300)), 'EXPORTED', '{}', '{}'
    from organisation_year o
    join account a on a.id = actor_id()
   where o.year = p_year and o.organisation_id = p_organisation_id and o.ancestors && request_scopes()
$$;
grant execute on function note_list_taken(int, int, text) to xep_loai_request;
`;

const quick = /* sql */ `
create index audit_entry_relation on audit_entry (relation, id);
create index audit_entry_seen on audit_entry (act, id) where act in ('SEEN', 'EXPORTED');
create index audit_entry_at on audit_entry (at);
`;
