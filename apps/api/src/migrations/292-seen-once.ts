import { Migration } from "@mikro-orm/migrations";

/** Who opens a file in two windows at the same moment is kept once: the second waits for the first, then finds it kept. */
export class Migration292SeenOnce extends Migration {
  override up(): void {
    this.addSql(/* sql */ `
create or replace function note_seen(p_year int, p_classification_id bigint) returns void
language sql security definer set search_path = public, pg_temp as $$
  select pg_advisory_xact_lock(hashtextextended(format('xep_loai.seen %s %s %s', actor_id(), p_year, p_classification_id), 0));
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
`);
  }
}
