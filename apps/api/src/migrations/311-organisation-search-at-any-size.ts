import { Migration } from "@mikro-orm/migrations";

/** An organisation of 313,000 is found at once by two letters too, and whoever holds ten years waits no longer than who holds one. */
export class Migration311OrganisationSearchAtAnySize extends Migration {
  override up(): void {
    this.addSql(index);
    this.addSql(search);
  }
}

const index = /* sql */ `
create extension if not exists btree_gin;
drop index organisation_year_search_name;
create index organisation_year_search_name on organisation_year using gin (year, search_name gin_trgm_ops);
`;

const search = /* sql */ `
-- Search by name. Behind row security the trigram index could not be used (LIKE is not leakproof), so this asks as the
-- owner and applies the viewer's scopes itself: whole word starts first, then the likest, then in tree order. Of one or two
-- letters only the starts of words count: more could not be looked up.
create or replace function search_organisations(p_year int, p_text text, p_limit int)
returns table (organisation_id int, ancestors int[])
language sql stable security definer set search_path = public, pg_temp as $$
  with asked as (select search_key(regexp_replace(trim(p_text), '\\s+', ' ', 'g')) as key),
  pattern as (
    select key, like_text(key) || '%' as at_first, case when length(key) < 3 then '% ' else '%' end || like_text(key) || '%' as further
      from asked where key <> '')
  select o.organisation_id, o.ancestors
    from organisation_year o, pattern
   where o.year = p_year and (o.search_name like at_first or o.search_name like further) and o.ancestors && request_scopes()
   order by o.search_name <> key, (' ' || o.search_name) not like '% ' || at_first, similarity(o.search_name, key) desc,
            o.depth, o.name, o.organisation_id
   limit least(p_limit, 200)
$$;
`;
