import { Migration } from "@mikro-orm/migrations";

/** What is returned can be changed: a result the superior gave back, though its unit's results were received, and a proposal taken back before they are sent again. */
export class Migration290ReturnedOpens extends Migration {
  override up(): void {
    this.addSql(sending);
    this.addSql(keepers);
  }
}

const sending = /* sql */ `
-- Whether the results are sent, and neither returned nor opened again, from everywhere one of these roles is held upwards.
create function is_sent_above(p_year int, p_organisation_id int, p_scopes int[]) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select from organisation_year o
    cross join lateral unnest(o.ancestors) with ordinality above(id, place)
    join submission s on s.year = o.year and s.organisation_id = above.id
   where o.year = p_year and o.organisation_id = p_organisation_id and o.ancestors && request_scopes()
     and s.submitted_at is not null and coalesce(s.returned_at < s.submitted_at, true)
     and coalesce(s.reopened_until, '-infinity') <= request_now()
     and not o.ancestors[1:above.place - 1] && p_scopes)
$$;
grant execute on function is_sent_above(int, int, int[]) to xep_loai_request;
`;

const keepers = /* sql */ `
-- Given back by who decides it: those who entered it complete it and propose it anew, though what came with it stays received.
create or replace function keep_received_result() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  told text[] := '{notified_on, state, tier, version, updated_at}';
begin
  if new.replaces_id is not null or (tg_op = 'UPDATE' and (new.state = 'CANCELLED' or old.returned_on is not null
      or (new.notified_on is distinct from old.notified_on and to_jsonb(new) - told = to_jsonb(old) - told))) then
    return new;
  end if;
  perform refuse_received(new.year, new.organisation_id);
  return new;
end $$;

create or replace function keep_received_step() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform refuse_received(c.year, c.organisation_id) from classification c
   where c.year = new.year and c.id = new.classification_id and c.replaces_id is null and c.returned_on is null;
  return new;
end $$;

create or replace function keep_received_procedure() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  told text[] := '{manager_told_on, changed_by, changed_by_name, changed_at}';
  before jsonb := case tg_op when 'UPDATE' then to_jsonb(old) - told
    else jsonb_build_object('year', new.year, 'classification_id', new.classification_id) end;
begin
  if jsonb_strip_nulls(to_jsonb(new) - told) = jsonb_strip_nulls(before) then
    return new;
  end if;
  perform refuse_received(c.year, c.organisation_id) from classification c
   where c.year = new.year and c.id = new.classification_id and c.replaces_id is null and c.returned_on is null;
  return new;
end $$;
`;
