import { Migration } from "@mikro-orm/migrations";

/** A name is found within a second among 5.5 million members too, also by two letters: before, «an» asked every member of the country. */
export class Migration299MemberSearchAtAnySize extends Migration {
  override up(): void {
    this.addSql(order);
    this.addSql(few);
    this.addSql(many);
    this.addSql(search);
  }
}

const order = /* sql */ `
create index member_search_order on member (search_name text_pattern_ops, id);

-- Where so many members stand or fewer, each of them is looked at.
create function few_members() returns int language sql immutable return 30000;

create function like_text(p_key text) returns text language sql immutable strict
return regexp_replace(p_key, '([\\\\%_])', '\\\\\\1', 'g');
`;

const few = /* sql */ `
-- Of a unit of few: all who bear the words in their name; the name itself first, whole word starts next.
create function search_few_members(p_year int, p_organisation_id int, p_key text, p_limit int)
returns table (member_id bigint, organisation_id int)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, o.organisation_id
    from organisation_year o
    join cycle y on y.year = o.year
    join member_stay s on s.organisation_id = o.organisation_id and not s.temporary and s.valid @> y.closes_on
    join member m on m.id = s.member_id
   where o.year = p_year and o.ancestors @> array[p_organisation_id] and o.ancestors && request_scopes()
     and m.search_name like '%' || like_text(p_key) || '%'
   order by m.search_name <> p_key, (' ' || m.search_name) not like '% ' || like_text(p_key) || '%', m.full_name, m.id
   limit p_limit
$$;
`;

const many = /* sql */ `
-- Of a unit of many: names that begin so, in their order; then, until there are enough, names that bear it further on. Of one or two
-- letters only the starts of words count: more could not be looked up. Whoever is not there would be looked for in every row, as the
-- planner hopes to find enough soon: only indexes may answer.
create function search_many_members(p_year int, p_organisation_id int, p_key text, p_limit int)
returns table (member_id bigint, organisation_id int)
language plpgsql stable security definer set search_path = public, pg_temp
set enable_seqscan = off set enable_indexonlyscan = off as $$
#variable_conflict use_column
declare
  y_closes date := (select closes_on from cycle where year = p_year);
  after_all text := p_key || chr(1114111);
  further text := case when length(p_key) < 3 then '% ' else '%' end || like_text(p_key) || '%';
  found_so_far int;
begin
  return query
    select m.id, o.organisation_id
      from member m
      join member_stay s on s.member_id = m.id and not s.temporary and s.valid @> y_closes
      join organisation_year o on o.year = p_year and o.organisation_id = s.organisation_id
     where m.search_name ~>=~ p_key and m.search_name ~<~ after_all
       and o.ancestors && request_scopes() and o.ancestors @> array[p_organisation_id]
     order by m.search_name using ~<~, m.id
     limit p_limit;
  get diagnostics found_so_far = row_count;
  if found_so_far >= p_limit then return; end if;
  return query
    with found as materialized (
      select m.id from member m
       where m.search_name like further and not (m.search_name ~>=~ p_key and m.search_name ~<~ after_all)
       limit 30000)
    select f.id, o.organisation_id
      from found f
      join member_stay s on s.member_id = f.id and not s.temporary and s.valid @> y_closes
      join organisation_year o on o.year = p_year and o.organisation_id = s.organisation_id
     where o.ancestors && request_scopes() and o.ancestors @> array[p_organisation_id]
     limit p_limit - found_so_far;
end $$;
`;

const search = /* sql */ `
create or replace function search_members(p_year int, p_organisation_id int, p_text text, p_limit int)
returns table (member_id bigint, organisation_id int)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  key text := search_key(regexp_replace(trim(p_text), '\\s+', ' ', 'g'));
  most int := least(p_limit, 200);
begin
  if key = '' then return; end if;
  if (select coalesce(sum(c.subtree), 0) <= few_members() from tier_counter c
       where c.year = p_year and c.organisation_id = p_organisation_id and c.subject_kind = 'MEMBER') then
    return query select f.member_id, f.organisation_id from search_few_members(p_year, p_organisation_id, key, most) f;
  else
    return query select f.member_id, f.organisation_id from search_many_members(p_year, p_organisation_id, key, most) f;
  end if;
end $$;
`;
