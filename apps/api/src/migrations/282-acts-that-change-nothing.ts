import { Migration } from "@mikro-orm/migrations";

/** An act that leaves the organisation as it is on its day is refused: its history tells changes, not decisions said twice. */
export class Migration282ActsThatChangeNothing extends Migration {
  override up(): void {
    this.addSql(ofName);
    this.addSql(ofPlace);
    this.addSql(ofYear);
    this.addSql(ofPowers);
  }
}

const ofName = /* sql */ `
create function check_changes(p_id int, p_on date, p_is_so boolean) returns void language plpgsql as $$
begin
  if p_is_so then
    perform refuse('CHANGES_NOTHING', format('organisation %s is so on %s', p_id, p_on));
  end if;
end $$;

create or replace function organisation_rename(p_id int, p_name text, p_on date, p_decision text default null) returns void
language plpgsql as $$
declare
  v organisation_version := version_on(p_id, p_on);
begin
  perform check_changes(p_id, p_on, v.name = p_name);
  perform change_version(p_id, p_on, v.parent_id, p_name);
  perform record_event(p_id, 'RENAMED', p_on, null, p_decision);
end $$;
`;

const ofPlace = /* sql */ `
create or replace function organisation_move(p_id int, p_new_parent int, p_on date, p_decision text default null) returns void
language plpgsql as $$
declare
  v organisation_version := version_on(p_id, p_on);
begin
  if v.parent_id is null then
    perform refuse('ROOT_STAYS', 'the root of the tree cannot be moved');
  end if;
  perform check_parent(v.kind, version_on(p_new_parent, p_on)), check_changes(p_id, p_on, v.parent_id = p_new_parent);
  perform change_version(p_id, p_on, p_new_parent, v.name);
  perform record_event(p_id, 'MOVED', p_on, p_new_parent, p_decision);
end $$;
`;

const ofYear = /* sql */ `
create or replace function organisation_set_year_kind(p_id int, p_kind text, p_on date, p_decision text default null) returns void
language plpgsql as $$
declare
  v organisation_version := version_on(p_id, p_on);
begin
  if exists (select from organisation_year_kind where organisation_id = p_id and lower(valid) > p_on) then
    perform refuse('LATER_CHANGE_EXISTS', format('organisation %s has a change later than %s', p_id, p_on));
  end if;
  perform check_changes(p_id, p_on, exists (
    select from organisation_year_kind where organisation_id = p_id and valid @> p_on and kind = p_kind));
  delete from organisation_year_kind where organisation_id = p_id and lower(valid) = p_on;
  update organisation_year_kind set valid = daterange(lower(valid), p_on) where organisation_id = p_id and valid @> p_on;
  insert into organisation_year_kind (organisation_id, valid, kind) values (p_id, daterange(p_on, null), p_kind);
  perform record_event(p_id, 'YEAR_' || p_kind, p_on, null, p_decision);
end $$;
`;

const ofPowers = /* sql */ `
create or replace function organisation_set_upper_power(p_id int, p_has boolean, p_on date, p_decision text default null) returns void
language plpgsql as $$
declare
  v organisation_version := version_on(p_id, p_on);
begin
  if v.kind <> 'GRASSROOTS_PARTY_ORGANIZATION' then
    perform refuse('NOT_A_GRASSROOTS_COMMITTEE', format('organisation %s is a %s', p_id, v.kind));
  end if;
  if exists (select from organisation_upper_power where organisation_id = p_id and lower(valid) > p_on) then
    perform refuse('LATER_CHANGE_EXISTS', format('organisation %s has a change later than %s', p_id, p_on));
  end if;
  perform check_changes(p_id, p_on, p_has = exists (
    select from organisation_upper_power where organisation_id = p_id and valid @> p_on));
  delete from organisation_upper_power where organisation_id = p_id and lower(valid) = p_on;
  update organisation_upper_power set valid = daterange(lower(valid), p_on) where organisation_id = p_id and valid @> p_on;
  if p_has then
    insert into organisation_upper_power (organisation_id, valid) values (p_id, daterange(p_on, null));
  end if;
  perform record_event(p_id, case when p_has then 'POWER_DELEGATED' else 'POWER_WITHDRAWN' end, p_on, null, p_decision);
end $$;
`;
