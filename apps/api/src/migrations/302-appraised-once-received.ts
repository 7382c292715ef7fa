import { Migration } from "@mikro-orm/migrations";

/** What was sent and received is appraised; an appraisal goes back with results that are returned, or opened again. */
export class Migration302AppraisedOnceReceived extends Migration {
  override up(): void {
    this.addSql(keeping);
    this.addSql(giving);
  }
}

const keeping = /* sql */ `
-- The service tells whose; this holds where they are returned at the same moment.
create trigger appraised_once_received before update of state on classification for each row
  when (current_user = 'xep_loai_request' and old.state <> 'APPRAISED' and new.state = 'APPRAISED' and new.replaces_id is null)
  execute function decided_once_received();
`;

const giving = /* sql */ `
-- Whether the results of an organisation, or those they came with, were returned and not sent again, or are open again for a while.
create function is_given_back(p_year int, p_organisation_id int) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from organisation_year o join submission s on s.year = o.year and s.organisation_id = any (o.ancestors)
   where o.year = p_year and o.organisation_id = p_organisation_id and o.ancestors && request_scopes()
     and (is_returned(s) or s.reopened_until > request_now()))
$$;
revoke all on function is_given_back(int, int) from public;
grant execute on function is_given_back(int, int) to xep_loai_request;
`;
