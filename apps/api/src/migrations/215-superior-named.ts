import { Migration } from "@mikro-orm/migrations";

/** A document of the Party names the body above the one that issues it, which the viewer may not see otherwise. */
export class Migration215SuperiorNamed extends Migration {
  override up(): void {
    this.addSql(superior);
  }
}

const superior = /* sql */ `
-- Of an organisation the viewer sees, how the one directly above it is called in the year; its name and nothing else. The root is
-- the whole Party, which stands at the right of every head and issues nothing.
create function superior_name(p_year int, p_organisation_id int) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select above.name
    from organisation_year o
    join organisation_year above on above.year = o.year and above.organisation_id = o.ancestors[cardinality(o.ancestors) - 1]
   where o.year = p_year and o.organisation_id = p_organisation_id and cardinality(o.ancestors) > 2 and may_see(o.ancestors)
$$;
grant execute on function superior_name(int, int) to xep_loai_request;
`;
