import { Migration } from "@mikro-orm/migrations";

/** The acts on posts and collectives: appointed and ended, founded and ended. */
export class Migration192PostsTold extends Migration {
  override up(): void {
    this.addSql(grounds);
    this.addSql(appointing);
    this.addSql(endingPosts);
    this.addSql(collectives);
    this.addSql(granting);
  }
}

const grounds = /* sql */ `
create function check_standing_from(p_id int, p_on date) returns void
language plpgsql as $$
begin
  if not coalesce((select range_agg(valid) @> daterange(p_on, null) from organisation_version where organisation_id = p_id), false) then
    perform refuse('ORGANISATION_NOT_STANDING', format('organisation %s does not stand from %s on', p_id, p_on));
  end if;
end $$;

-- A post is of a collective of the same organisation, which lives from the day on.
create function check_collective_from(p_id int, p_organisation int, p_on date) returns void
language plpgsql as $$
begin
  if p_id is not null and not exists (select from collective where id = p_id and organisation_id = p_organisation
      and founded_on <= p_on and dissolved_on is null) then
    perform refuse('COLLECTIVE_NOT_THERE', format('collective %s does not live from %s on', p_id, p_on));
  end if;
end $$;

create function check_post_free(p_organisation int, p_collective int, p_member bigint, p_title text, p_head boolean, p_on date)
returns void
language plpgsql as $$
begin
  if exists (select from leader where organisation_id = p_organisation and member_id = p_member and title = p_title
      and valid && daterange(p_on, null)) then
    perform refuse('POST_HELD_ALREADY', format('member %s holds that post', p_member));
  end if;
  if p_head and exists (select from leader where organisation_id = p_organisation and is_head
      and collective_id is not distinct from p_collective and valid && daterange(p_on, null)) then
    perform refuse('HEAD_THERE', format('organisation %s has a head on %s', p_organisation, p_on));
  end if;
end $$;

create function member_appointed(p_member bigint, p_version int, p_on date) returns text
language plpgsql as $$
begin
  if not exists (select from member_stay where member_id = p_member and not temporary and valid @> p_on) then
    perform refuse('MEMBER_NOT_THERE', format('member %s is in no cell on %s', p_member, p_on));
  end if;
  perform take_member(p_member, p_version);
  return (select full_name from member where id = p_member);
end $$;
`;

const appointing = /* sql */ `
create function tell_appointed(p_organisation int, p_collective int, p_member bigint, p_version int, p_name text, p_title text,
  p_group int, p_position text, p_head boolean, p_on date, p_transferred boolean, p_note text) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  new_id bigint;
begin
  perform check_day_open(p_on), check_standing_from(p_organisation, p_on), check_teller_below(p_organisation, p_on);
  perform check_collective_from(p_collective, p_organisation, p_on);
  perform check_post_free(p_organisation, p_collective, p_member, p_title, p_head, p_on);
  insert into leader (full_name, member_id, organisation_id, collective_id, title, title_group_id, position, is_head, valid, transferred_in_on)
  values (case when p_member is null then p_name else member_appointed(p_member, p_version, p_on) end, p_member, p_organisation,
    p_collective, p_title, p_group, p_position, p_head, daterange(p_on, null), case when p_transferred then p_on end)
  returning id into new_id;
  insert into person_event (kind, happened_on, organisation_id, member_id, leader_id, note)
  values ('APPOINTED', p_on, p_organisation, p_member, new_id, p_note);
  return new_id;
end $$;
`;

const endingPosts = /* sql */ `
-- Of some posts, as one row each; what is not decided of them is not rated any more.
create function end_posts(p_posts bigint[], p_on date, p_why text, p_note text) returns void
language sql as $$
  select cancel_results('LEADER', id, p_on, p_why) from leader where id = any (p_posts) order by id;
  update leader set valid = daterange(lower(valid), p_on), version = version + 1 where id = any (p_posts);
  insert into person_event (kind, happened_on, organisation_id, member_id, leader_id, note)
  select 'POST_ENDED', p_on, organisation_id, member_id, id, p_note from leader where id = any (p_posts) order by id
$$;

create function tell_post_ended(p_post bigint, p_version int, p_on date, p_why text, p_note text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  l leader;
begin
  select * into l from leader where id = p_post;
  perform check_day_open(p_on), check_teller_below(l.organisation_id, p_on);
  if p_version is not null and l.version <> p_version then
    perform refuse('CHANGED_MEANWHILE', format('post %s has changed meanwhile', p_post));
  end if;
  if not upper_inf(l.valid) or lower(l.valid) >= p_on then
    perform refuse('POST_NOT_HELD', format('post %s does not end on %s', p_post, p_on));
  end if;
  perform end_posts(array[p_post], p_on, p_why, p_note);
end $$;
`;

const collectives = /* sql */ `
create function tell_collective_founded(p_organisation int, p_kind text, p_name text, p_sector text, p_on date, p_note text) returns int
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  new_id int;
begin
  perform check_day_open(p_on), check_standing_from(p_organisation, p_on), check_teller_below(p_organisation, p_on);
  if exists (select from collective where organisation_id = p_organisation and kind = p_kind and search_key(name) = search_key(p_name)
      and (dissolved_on is null or dissolved_on > p_on)) then
    perform refuse('COLLECTIVE_ALIKE', format('organisation %s has a collective %s', p_organisation, p_name));
  end if;
  insert into collective (organisation_id, kind, name, sector, founded_on) values (p_organisation, p_kind, p_name, p_sector, p_on)
  returning id into new_id;
  insert into person_event (kind, happened_on, organisation_id, collective_id, note)
  values ('COLLECTIVE_FOUNDED', p_on, p_organisation, new_id, p_note);
  return new_id;
end $$;

-- The posts in it end with it.
create function tell_collective_ended(p_id int, p_version int, p_on date, p_why text, p_note text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  c collective;
begin
  select * into c from collective where id = p_id;
  perform check_day_open(p_on), check_teller_below(c.organisation_id, p_on);
  if p_version is not null and c.version <> p_version then
    perform refuse('CHANGED_MEANWHILE', format('collective %s has changed meanwhile', p_id));
  end if;
  if c.dissolved_on is not null or c.founded_on >= p_on
     or exists (select from leader where collective_id = p_id and lower(valid) >= p_on) then
    perform refuse('COLLECTIVE_NOT_THERE', format('collective %s does not end on %s', p_id, p_on));
  end if;
  perform end_posts(array(select id from leader where collective_id = p_id and valid @> p_on), p_on, p_why, p_note);
  perform cancel_results('COLLECTIVE', p_id, p_on, p_why);
  update collective set dissolved_on = p_on, version = version + 1 where id = p_id;
  insert into person_event (kind, happened_on, organisation_id, collective_id, note)
  values ('COLLECTIVE_ENDED', p_on, c.organisation_id, p_id, p_note);
end $$;
`;

const granting = /* sql */ `
grant execute on function tell_appointed(int, int, bigint, int, text, text, int, text, boolean, date, boolean, text),
  tell_post_ended(bigint, int, date, text, text), tell_collective_founded(int, text, text, text, date, text),
  tell_collective_ended(int, int, date, text, text)
  to xep_loai_request;
`;
