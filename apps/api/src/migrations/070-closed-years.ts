import { Migration } from "@mikro-orm/migrations";

/** A closed year refuses whoever would change what it shows (docs/decisions/014). */
export class Migration070ClosedYears extends Migration {
  override up(): void {
    this.addSql(refusing);
    this.addSql(ofAYear);
    this.addSql(ofAResult);
    this.addSql(ofADay);
    this.addSql(doors);
  }
}

const refusing = /* sql */ `
create function is_closed(p_year int) returns boolean
language sql stable
return exists (select from cycle where year = p_year and state = 'CLOSED');

create function refuse_closed(p_year int) returns void
language plpgsql as $$
begin
  if is_closed(p_year) then
    perform refuse('YEAR_CLOSED', format('the year %s is closed', p_year));
  end if;
end $$;
`;

const ofAYear = /* sql */ `
-- What belongs to a year as it is: plans, dossiers, reviews, inspections.
create function keep_closed_year() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform refuse_closed(coalesce(new.year, old.year));
  return coalesce(new, old);
end $$;
`;

const ofAResult = /* sql */ `
-- A cancelled result is rated anew whenever its fault is found (HD21.RERATE.CANCEL sets no limit), so the new rating and its
-- steps go their way in a closed year too.
create function keep_closed_result() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.replaces_id is null and not (tg_op = 'UPDATE' and new.state = 'CANCELLED') then
    perform refuse_closed(new.year);
  end if;
  return new;
end $$;

create function keep_closed_step() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from classification c
    where c.year = new.year and c.id = new.classification_id and c.replaces_id is not null) then
    perform refuse_closed(new.year);
  end if;
  return new;
end $$;
`;

const ofADay = /* sql */ `
-- A day off counts in the year it lies in, and in a review whose draft went out before it and whose meeting came after.
create function keep_closed_day() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform refuse_closed(year_of_day(new.day));
  return new;
end $$;

create function year_of_day(p_day date) returns int
language sql stable
return coalesce(
  (select min(r.year) from review r join cycle y using (year) where y.state = 'CLOSED' and p_day between r.draft_sent_on and r.meeting_on),
  extract(year from p_day)::int);
`;

const doors = /* sql */ `
-- Only what somebody asked for is held up: what the database and the system keep in line themselves runs as the owner.
create function keep_closed(door regclass, keeper text) returns void
language plpgsql as $$
begin
  execute format('create trigger a_closed_year before insert or update or delete on %s
    for each row when (current_user = ''xep_loai_request'') execute function %I()', door, keeper);
end $$;

select keep_closed(door::regclass, 'keep_closed_year') from unnest('{annual_plan, dossier, dossier_document, review, review_prompt,
  inspection, inspected_cell, inspection_visit, inspection_report}'::text[]) door;
select keep_closed(door::regclass, 'keep_closed_step') from unnest('{attestation, procedure_record, opinion}'::text[]) door;
select keep_closed('classification', 'keep_closed_result');
select keep_closed('public_holiday', 'keep_closed_day');
`;
