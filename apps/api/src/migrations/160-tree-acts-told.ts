import { Migration } from "@mikro-orm/migrations";

/** A board tells the acts on the tree itself: the database asks whether it may, carries the act out and keeps who told it. */
export class Migration160TreeActsTold extends Migration {
  override up(): void {
    this.addSql(tellers);
    this.addSql(foundRenameMove);
    this.addSql(mergeSplitDissolve);
    this.addSql(kept);
  }
}

const tellers = /* sql */ `
-- Whether the act may touch what stands at or below an organisation on a day.
create function may_tell_below(p_id int, p_on date) returns boolean
language sql stable as $$
  with recursive up as (
    select organisation_id, parent_id from organisation_version where organisation_id = p_id and valid @> p_on
    union all
    select v.organisation_id, v.parent_id
      from up join organisation_version v on v.organisation_id = up.parent_id and v.valid @> p_on
  )
  select exists (select from up where organisation_id = any (act_scopes()))
$$;

create function check_teller_below(p_id int, p_on date) returns void
language plpgsql as $$
begin
  if not may_tell_below(p_id, p_on) then
    raise insufficient_privilege using message = format('no acts may be told at organisation %s', p_id);
  end if;
end $$;

-- The committee above an organisation decides what becomes of it; of the root the root itself. Who saw an older state of it is
-- told so (null: it was not looked at before).
create function check_teller_of(p_id int, p_on date, p_version int default null) returns void
language plpgsql as $$
declare
  v organisation_version := version_on(p_id, p_on);
begin
  perform check_teller_below(coalesce(v.parent_id, p_id), p_on);
  update organisation set version = version + 1 where id = p_id and version = coalesce(p_version, version);
  if not found then
    perform refuse('CHANGED_MEANWHILE', format('organisation %s has changed meanwhile', p_id));
  end if;
end $$;

-- Behind those that stand there already.
create function last_place_under(p_parent int, p_on date) returns int
language sql stable
return (select coalesce(max(official_order), 0) + 1 from organisation_version where parent_id = p_parent and valid @> p_on);
`;

const foundRenameMove = /* sql */ `
create function tell_founded(p_parent int, p_kind text, p_name text, p_on date, p_decision text) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform version_on(p_parent, p_on), check_teller_below(p_parent, p_on);
  return organisation_found(p_parent, p_kind, p_name, p_on, p_decision, last_place_under(p_parent, p_on));
end $$;

create function tell_renamed(p_id int, p_version int, p_name text, p_on date, p_decision text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform check_teller_of(p_id, p_on, p_version), organisation_rename(p_id, p_name, p_on, p_decision);
end $$;

create function tell_moved(p_id int, p_version int, p_under int, p_on date, p_decision text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform check_teller_of(p_id, p_on, p_version), check_teller_below(p_under, p_on);
  perform organisation_move(p_id, p_under, p_on, p_decision);
end $$;
`;

const mergeSplitDissolve = /* sql */ `
create function tell_merged(p_id int, p_version int, p_into int, p_on date, p_decision text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform check_teller_of(p_id, p_on, p_version), check_teller_of(p_into, p_on);
  perform organisation_merge(p_id, p_into, p_on, p_decision);
end $$;

create function tell_split(p_id int, p_version int, p_name text, p_on date, p_children int[], p_members bigint[], p_decision text)
returns int
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform check_teller_of(p_id, p_on, p_version);
  return organisation_split(p_id, p_name, p_on, p_children, p_members, p_decision);
end $$;

create function tell_dissolved(p_id int, p_version int, p_on date, p_decision text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform check_teller_of(p_id, p_on, p_version), organisation_dissolve(p_id, p_on, p_decision);
end $$;

grant execute on function tell_founded(int, text, text, date, text), tell_renamed(int, int, text, date, text),
  tell_moved(int, int, int, date, text), tell_merged(int, int, int, date, text),
  tell_split(int, int, text, date, int[], bigint[], text), tell_dissolved(int, int, date, text)
  to xep_loai_request;
`;

const kept = /* sql */ `
select audit('organisation_event', 'id');
`;
