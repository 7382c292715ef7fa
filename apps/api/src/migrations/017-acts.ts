import { Migration } from "@mikro-orm/migrations";

/** What a viewer changes is checked by PostgreSQL itself: only below an organisation where the role for the act is held. */
export class Migration017Acts extends Migration {
  override up(): void {
    this.addSql(actors);
  }
}

const actors = /* sql */ `
-- The organisations on which the actor holds a role that may do the act at hand, set for its transaction alone. Nothing set
-- means nothing may be changed: every request that only reads.
create function act_scopes() returns int[]
language sql stable parallel safe
return coalesce(nullif(current_setting('xep_loai.act_scopes', true), ''), '{}')::int[];

-- Who acts, kept beside what was changed.
create function actor_id() returns int
language sql stable parallel safe
return nullif(current_setting('xep_loai.actor', true), '')::int;

-- Whether the act may touch an organisation as it stands in a year; asked by the policies of what belongs to one.
create function may_act_on(p_year int, p_organisation_id int) returns boolean
language sql stable
return coalesce((select o.ancestors && (select act_scopes()) from organisation_year o
  where o.year = p_year and o.organisation_id = p_organisation_id), false);

grant execute on function act_scopes(), actor_id(), may_act_on(int, int) to xep_loai_request;
`;
