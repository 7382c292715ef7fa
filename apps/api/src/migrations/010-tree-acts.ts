import { Migration } from "@mikro-orm/migrations";

/** The acts on the tree: found, rename, move, merge, split, dissolve. Each is one transaction and leaves its event. */
export class Migration010TreeActs extends Migration {
  override up(): void {
    this.addSql(grounds);
    this.addSql(steps);
    this.addSql(foundRenameMove);
    this.addSql(handingOver);
    this.addSql(mergeSplitDissolve);
  }
}

const grounds = /* sql */ `
-- The version that stands on a day; refuses where there is none, where the year of the day is closed, and where a later
-- change is already recorded, for acts are recorded in their order.
create function version_on(p_id int, p_on date) returns organisation_version
language plpgsql as $$
declare
  v organisation_version;
begin
  perform pg_advisory_xact_lock(hashtext('xep_loai.counters'));
  select * into v from organisation_version where organisation_id = p_id and valid @> p_on;
  if not found then
    perform refuse('ORGANISATION_NOT_STANDING', format('organisation %s does not stand on %s', p_id, p_on));
  end if;
  if exists (select from cycle where state = 'CLOSED' and closes_on >= p_on) then
    perform refuse('YEAR_CLOSED', format('%s lies in a year that is closed', p_on));
  end if;
  if exists (select from organisation_version where organisation_id = p_id and lower(valid) > p_on) then
    perform refuse('LATER_CHANGE_EXISTS', format('organisation %s has a change later than %s', p_id, p_on));
  end if;
  return v;
end $$;

-- A parent must rank above its child and be no cell.
create function check_parent(p_child_kind text, p_parent organisation_version) returns void
language plpgsql as $$
begin
  if is_cell(p_parent.kind) or kind_rank(p_parent.kind) >= kind_rank(p_child_kind) then
    perform refuse('PARENT_NOT_ABOVE', format('%s cannot stand under %s %s', p_child_kind, p_parent.kind, p_parent.organisation_id));
  end if;
end $$;
`;

const steps = /* sql */ `
-- From the day on the organisation has this parent and name; one statement, so that it never leaves the tree meanwhile.
create function change_version(p_id int, p_on date, p_parent int, p_name text) returns void
language sql as $$
  with today as (
    update organisation_version set parent_id = p_parent, name = p_name
     where organisation_id = p_id and lower(valid) = p_on returning id
  ), ended as (
    update organisation_version set valid = daterange(lower(valid), p_on)
     where organisation_id = p_id and valid @> p_on and lower(valid) < p_on
    returning *, (select upper(valid) from organisation_version where organisation_id = p_id and valid @> p_on) as until
  )
  insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order, official_number)
  select organisation_id, daterange(p_on, until), p_parent, kind, level, p_name, official_order, official_number from ended
$$;

create function end_organisation(p_id int, p_on date) returns void
language plpgsql as $$
begin
  update organisation set dissolved_on = p_on, version = version + 1 where id = p_id;
  delete from organisation_version where organisation_id = p_id and lower(valid) = p_on;
  update organisation_version set valid = daterange(lower(valid), p_on) where organisation_id = p_id and valid @> p_on;
  update collective set dissolved_on = p_on where organisation_id = p_id and dissolved_on is null and founded_on < p_on;
  update leader set valid = daterange(lower(valid), p_on) where organisation_id = p_id and valid @> p_on and lower(valid) < p_on;
end $$;

create function record_event(p_id int, p_kind text, p_on date, p_other int, p_decision text) returns void
language sql as $$
  insert into organisation_event (organisation_id, kind, happened_on, other_organisation_id, decision_number)
  values (p_id, p_kind, p_on, p_other, p_decision)
$$;
`;

const foundRenameMove = /* sql */ `
create function organisation_found(p_parent int, p_kind text, p_name text, p_on date, p_decision text default null,
  p_official_order int default 0, p_official_number text default null) returns int
language plpgsql as $$
declare
  new_id int;
begin
  perform check_parent(p_kind, version_on(p_parent, p_on));
  insert into organisation (founded_on) values (p_on) returning id into new_id;
  insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order, official_number)
  values (new_id, daterange(p_on, null), p_parent, p_kind, level_of(p_kind), p_name, p_official_order, p_official_number);
  perform record_event(new_id, 'FOUNDED', p_on, p_parent, p_decision);
  return new_id;
end $$;

create function organisation_rename(p_id int, p_name text, p_on date, p_decision text default null) returns void
language plpgsql as $$
declare
  v organisation_version := version_on(p_id, p_on);
begin
  perform change_version(p_id, p_on, v.parent_id, p_name);
  perform record_event(p_id, 'RENAMED', p_on, null, p_decision);
end $$;

create function organisation_move(p_id int, p_new_parent int, p_on date, p_decision text default null) returns void
language plpgsql as $$
declare
  v organisation_version := version_on(p_id, p_on);
begin
  if v.parent_id is null then
    perform refuse('ROOT_STAYS', 'the root of the tree cannot be moved');
  end if;
  perform check_parent(v.kind, version_on(p_new_parent, p_on));
  perform change_version(p_id, p_on, p_new_parent, v.name);
  perform record_event(p_id, 'MOVED', p_on, p_new_parent, p_decision);
end $$;
`;

const handingOver = /* sql */ `
-- Direct subordinates go to another parent on the day.
create function hand_over_children(p_from int, p_to int, p_children int[], p_on date) returns void
language sql as $$
  select change_version(organisation_id, p_on, p_to, name) from organisation_version
   where parent_id = p_from and valid @> p_on and organisation_id = any (p_children) order by organisation_id
$$;

-- Members go to another cell on the day, and with them what they are rated in the open years that close after it.
create function hand_over_members(p_from int, p_to int, p_members bigint[], p_on date) returns void
language sql as $$
  update classification c set organisation_id = p_to from cycle y
   where y.year = c.year and y.state = 'OPEN' and y.closes_on >= p_on and c.organisation_id = p_from
     and c.subject_kind = 'MEMBER' and c.state <> 'CANCELLED' and c.member_id = any (p_members);
  with ended as (
    update member_stay s set valid = daterange(lower(s.valid), p_on)
      from (select id, upper(valid) as until from member_stay) was
     where was.id = s.id and s.organisation_id = p_from and s.member_id = any (p_members) and s.valid @> p_on and lower(s.valid) < p_on
    returning s.member_id, s.temporary, was.until
  )
  insert into member_stay (member_id, organisation_id, valid, temporary)
  select member_id, p_to, daterange(p_on, until), temporary from ended;
  update member_stay set organisation_id = p_to
   where organisation_id = p_from and member_id = any (p_members) and lower(valid) >= p_on
$$;
`;

const mergeSplitDissolve = /* sql */ `
-- The first goes up in the second: its subordinates and members go over, it ends on the day.
create function organisation_merge(p_id int, p_into int, p_on date, p_decision text default null) returns void
language plpgsql as $$
declare
  v organisation_version := version_on(p_id, p_on);
  target organisation_version := version_on(p_into, p_on);
begin
  if p_id = p_into or v.kind <> target.kind or lower(v.valid) > p_on then
    perform refuse('MERGE_UNLIKE', format('organisation %s (%s) cannot be merged into %s (%s)', p_id, v.kind, p_into, target.kind));
  end if;
  perform check_founded_before(p_id, p_on);
  perform hand_over_children(p_id, p_into, array(select organisation_id from organisation_version where parent_id = p_id), p_on);
  perform hand_over_members(p_id, p_into, array(select member_id from member_stay where organisation_id = p_id), p_on);
  perform end_organisation(p_id, p_on);
  perform record_event(p_id, 'MERGED', p_on, p_into, p_decision), record_event(p_into, 'MERGED', p_on, p_id, p_decision);
end $$;

-- A new organisation of the same kind beside the first takes over the named subordinates or members.
create function organisation_split(p_id int, p_name text, p_on date, p_children int[], p_members bigint[], p_decision text default null)
returns int
language plpgsql as $$
declare
  v organisation_version := version_on(p_id, p_on);
  new_id int;
begin
  if v.parent_id is null then
    perform refuse('ROOT_STAYS', 'the root of the tree cannot be split');
  end if;
  new_id := organisation_found(v.parent_id, v.kind, p_name, p_on, p_decision, v.official_order);
  perform hand_over_children(p_id, new_id, p_children, p_on);
  perform hand_over_members(p_id, new_id, p_members, p_on);
  perform record_event(p_id, 'SPLIT', p_on, new_id, p_decision);
  return new_id;
end $$;

create function check_founded_before(p_id int, p_on date) returns void
language plpgsql as $$
begin
  if (select founded_on from organisation where id = p_id) >= p_on then
    perform refuse('FOUNDED_THAT_DAY', format('organisation %s cannot end on %s, the day it was founded', p_id, p_on));
  end if;
end $$;

create function organisation_dissolve(p_id int, p_on date, p_decision text default null) returns void
language plpgsql as $$
declare
  v organisation_version := version_on(p_id, p_on);
begin
  perform check_founded_before(p_id, p_on);
  if v.parent_id is null then
    perform refuse('ROOT_STAYS', 'the root of the tree cannot be dissolved');
  end if;
  if exists (select from organisation_version where parent_id = p_id and valid && daterange(p_on, null)) then
    perform refuse('HAS_SUBORDINATES', format('organisation %s still has subordinates on %s', p_id, p_on));
  end if;
  if exists (select from member_stay where organisation_id = p_id and valid && daterange(p_on, null)) then
    perform refuse('HAS_MEMBERS', format('organisation %s still has members on %s', p_id, p_on));
  end if;
  perform end_organisation(p_id, p_on);
  perform record_event(p_id, 'DISSOLVED', p_on, null, p_decision);
end $$;
`;
