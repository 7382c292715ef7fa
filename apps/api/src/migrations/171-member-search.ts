import { Migration } from "@mikro-orm/migrations";

/** Members are found by name, and who opened the file of one is kept. */
export class Migration171MemberSearch extends Migration {
  override up(): void {
    this.addSql(search);
    this.addSql(seeing);
  }
}

const search = /* sql */ `
-- As search_organisations: behind row security the trigram index could not be used, so this applies the viewer's scopes itself.
-- Those who stand at an organisation or below it on the day the year closes, whole word starts first.
create function search_members(p_year int, p_organisation_id int, p_text text, p_limit int)
returns table (member_id bigint, organisation_id int)
language sql stable security definer set search_path = public, pg_temp as $$
  with asked as (select search_key(regexp_replace(trim(p_text), '\\s+', ' ', 'g')) as key),
  pattern as (select key, '%' || regexp_replace(key, '([\\\\%_])', '\\\\\\1', 'g') || '%' as pattern from asked where key <> ''),
  found as materialized (select m.id, m.full_name, m.search_name, p.key, p.pattern from member m, pattern p where m.search_name like p.pattern)
  select f.id, o.organisation_id
    from found f
    join cycle y on y.year = p_year
    join member_stay s on s.member_id = f.id and not s.temporary and s.valid @> y.closes_on
    join organisation_year o on o.year = y.year and o.organisation_id = s.organisation_id
   where o.ancestors && request_scopes() and o.ancestors @> array[p_organisation_id]
   order by f.search_name <> f.key, (' ' || f.search_name) not like '% ' || substr(f.pattern, 2), f.full_name, f.id
   limit least(p_limit, 200)
$$;
grant execute on function search_members(int, int, text, int) to xep_loai_request;
`;

const seeing = /* sql */ `
-- That the one who asks opened the file of a member; told once a day, where a place of the member is seen.
create function note_member_seen(p_member_id bigint) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into audit_entry (account_id, account_name, organisation_id, relation, row_key, act, before, after)
  select a.id, a.display_name, place_of_row('member', jsonb_build_object('id', m.id)), 'member', k.key, 'SEEN', '{}', '{}'
    from member m
    join account a on a.id = actor_id()
    cross join lateral (select jsonb_build_object('id', m.id) as key) k
   where m.id = p_member_id
     and exists (select from member_stay s join organisation_year o on o.organisation_id = s.organisation_id
       where s.member_id = m.id and o.ancestors && request_scopes())
     and not exists (select from audit_entry e
       where e.relation = 'member' and e.row_key = k.key and e.act = 'SEEN' and e.account_id = a.id
         and e.at >= date_trunc('day', now() at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh')
$$;
grant execute on function note_member_seen(bigint) to xep_loai_request;
`;
