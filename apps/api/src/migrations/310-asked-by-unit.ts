import { Migration } from "@mikro-orm/migrations";

/** Whether results were received is asked of each unit a statement writes to, no longer of each result; both steps of a workbook are one. */
export class Migration310AskedByUnit extends Migration {
  override up(): void {
    this.addSql(received);
    this.addSql(remembered);
    this.addSql(steps);
  }
}

const received = /* sql */ `
drop trigger a_received on classification;
drop function keep_received_result();

create function keep_received_results() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  told text[] := '{notified_on, state, tier, version, updated_at}';
begin
  if tg_op = 'INSERT' then
    perform refuse_received(r.year, r.organisation_id)
       from (select distinct n.year, n.organisation_id from new_rows n where n.replaces_id is null) r;
  else
    perform refuse_received(r.year, r.organisation_id)
       from (select distinct n.year, n.organisation_id from new_rows n join old_rows o using (year, id)
              where n.replaces_id is null and n.state <> 'CANCELLED' and o.returned_on is null
                and not (n.notified_on is distinct from o.notified_on and to_jsonb(n) - told = to_jsonb(o) - told)) r;
  end if;
  return null;
end $$;

create trigger a_received_new after insert on classification referencing new table as new_rows
  for each statement when (current_user = 'xep_loai_request') execute function keep_received_results();
create trigger a_received_changed after update on classification referencing old table as old_rows new table as new_rows
  for each statement when (current_user = 'xep_loai_request') execute function keep_received_results();
`;

const remembered = /* sql */ `
drop trigger z_remember_new on classification;
drop trigger z_remember_changed on classification;
drop function remember_result_change();

create function remember_new_results() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into received_change (year, organisation_id, subject_kind, at_organisation_id, classification_id, to_state, to_tier, changed_at, by_name)
  select n.year, s.organisation_id, n.subject_kind, n.organisation_id, n.id, n.state, coalesce(n.not_rated_reason, n.tier), request_now(), actor_name()
    from (select distinct year, organisation_id from new_rows) u
    cross join lateral received_above_actor(u.year, u.organisation_id) s
    join new_rows n on n.year = u.year and n.organisation_id = u.organisation_id;
  return null;
end $$;

create function remember_changed_results() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into received_change (year, organisation_id, subject_kind, at_organisation_id, classification_id, from_state, to_state,
    from_tier, to_tier, changed_at, by_name)
  select n.year, s.organisation_id, n.subject_kind, n.organisation_id, n.id, o.state, n.state,
         coalesce(o.not_rated_reason, o.tier), coalesce(n.not_rated_reason, n.tier), request_now(), actor_name()
    from (select distinct year, organisation_id from new_rows) u
    cross join lateral received_above_actor(u.year, u.organisation_id) s
    join new_rows n on n.year = u.year and n.organisation_id = u.organisation_id
    join old_rows o on o.year = n.year and o.id = n.id
   where n.version <> o.version or n.state <> o.state;
  return null;
end $$;

create trigger z_remember_new after insert on classification referencing new table as new_rows
  for each statement when (actor_id() is not null) execute function remember_new_results();
create trigger z_remember_changed after update on classification referencing old table as old_rows new table as new_rows
  for each statement when (actor_id() is not null) execute function remember_changed_results();
`;

const steps = /* sql */ `
-- A workbook holds what somebody rated itself and what is proposed: both are written at once, and that is in order.
drop trigger step_in_order on classification;
create trigger step_in_order before update of state on classification for each row
  when (current_user = 'xep_loai_request' and old.state <> new.state
    and not (old.state = 'DRAFT' and new.state = 'PROPOSED' and new.self_tier is not null))
  execute function step_in_order();
`;
