import { Migration } from "@mikro-orm/migrations";

/** The members of a unit are listed, page by page, without looking for one. */
export class Migration268MembersOfAUnit extends Migration {
  override up(): void {
    this.addSql(listing);
  }
}

const listing = /* sql */ `
-- As search_members: it applies the viewer's scopes itself. Cell by cell, by name within each; it begins after the row that is named, and
-- reads no further than the page.
create function members_of_unit(p_year int, p_organisation_id int, p_cell int, p_name text, p_member bigint, p_limit int)
returns table (member_id bigint, organisation_id int, search_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select x.id, o.organisation_id, x.search_name
    from cycle y
    join organisation_year o on o.year = y.year
    cross join lateral (
      select m.id, m.search_name from member_stay s join member m on m.id = s.member_id
       where s.organisation_id = o.organisation_id and not s.temporary and s.valid @> y.closes_on
         and (o.organisation_id > p_cell or (m.search_name, m.id) > (p_name, p_member))
       order by m.search_name, m.id limit p_limit) x
   where y.year = p_year and o.organisation_id >= p_cell and o.ancestors && request_scopes() and o.ancestors @> array[p_organisation_id]
   order by o.organisation_id, x.search_name, x.id limit p_limit
$$;
grant execute on function members_of_unit(int, int, int, text, bigint, int) to xep_loai_request;
`;
