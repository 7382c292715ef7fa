import { Migration } from "@mikro-orm/migrations";

/** Whose quota is raised reads by which document, though it was decided for a unit above what the viewer sees (QĐ 366, Điều 11, 1.5). */
export class Migration090RaisingDecision extends Migration {
  override up(): void {
    this.addSql(raisingDecision);
  }
}

const raisingDecision = /* sql */ `
-- The decision that sets the share at an organisation the viewer sees: its own, or the nearest one above. Nothing else is told
-- of the unit above, nor who recorded it.
create function raising_decision(p_year int, p_organisation_id int)
returns table (rate int, number text, decided_on date, by_body text)
language sql stable security definer set search_path = public, pg_temp as $$
  select d.rate, d.number, d.decided_on, d.by_body
    from organisation_year o
    join outstanding_decision d on d.year = o.year and d.organisation_id = any (o.ancestors) and d.withdrawn_at is null
   where o.year = p_year and o.organisation_id = p_organisation_id and o.ancestors && request_scopes()
   order by array_position(o.ancestors, d.organisation_id) desc limit 1
$$;
revoke all on function raising_decision(int, int) from public;
grant execute on function raising_decision(int, int) to xep_loai_request;
`;
