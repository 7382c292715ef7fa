import { Migration } from "@mikro-orm/migrations";

/** By which way a change came, and who saw the file of a person (product.md, job 9). */
export class Migration170WaysOfChanges extends Migration {
  override up(): void {
    this.addSql(ways);
    this.addSql(seeing);
  }
}

const ways = /* sql */ `
alter table audit_entry
  drop constraint audit_entry_act_check,
  add constraint audit_entry_act check (act in ('ADDED', 'CHANGED', 'REMOVED', 'SEEN')),
  add column way text check (way in ('FORM', 'IMPORT', 'API')),
  add column intake_id bigint;
comment on column audit_entry.way is 'Typed in the dashboard, taken in from a workbook, or by another program; null: kept before that was asked.';
comment on column audit_entry.intake_id is 'The workbook it was taken in from; null: none.';
-- Whoever writes an entry need not say it; those kept before have none.
alter table audit_entry
  alter column way set default nullif(current_setting('xep_loai.way', true), ''),
  alter column intake_id set default nullif(current_setting('xep_loai.intake', true), '')::bigint;
create index audit_entry_account on audit_entry (account_id, id);
`;

const seeing = /* sql */ `
-- That the one who asks opened the file of a person; told once a day, where it is seen at all.
create function note_seen(p_year int, p_classification_id bigint) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into audit_entry (account_id, account_name, year, organisation_id, relation, row_key, act, before, after)
  select actor_id(), a.display_name, c.year, c.organisation_id, 'classification', k.key, 'SEEN', '{}', '{}'
    from classification c
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id
    join account a on a.id = actor_id()
    cross join lateral (select jsonb_build_object('year', c.year, 'id', c.id) as key) k
   where c.year = p_year and c.id = p_classification_id and c.subject_kind in ('MEMBER', 'LEADER') and o.ancestors && request_scopes()
     and not exists (select from audit_entry e
       where e.relation = 'classification' and e.row_key = k.key and e.act = 'SEEN' and e.account_id = actor_id()
         and e.at >= date_trunc('day', now() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh')
$$;
grant execute on function note_seen(int, bigint) to xep_loai_request;
`;
