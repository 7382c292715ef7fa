import { Migration } from "@mikro-orm/migrations";

/** The acts on members: admitted, transferred, left, corrected. Each is one transaction and leaves its event. */
export class Migration191MembersTold extends Migration {
  override up(): void {
    this.addSql(admitting);
    this.addSql(transferring);
    this.addSql(leaving);
    this.addSql(lastCell);
    this.addSql(correctingGrounds);
    this.addSql(correcting);
    this.addSql(granting);
  }
}

const admitting = /* sql */ `
create function check_nobody_alike(p_name text, p_birth date) returns void
language plpgsql as $$
begin
  if exists (select from member m
      join member_stay s on s.member_id = m.id and upper_inf(s.valid)
      join organisation_year o on o.organisation_id = s.organisation_id and o.year = (select max(year) from cycle)
      where m.search_name = search_key(p_name) and m.birth_date = p_birth and o.ancestors && request_scopes()) then
    perform refuse('MEMBER_ALIKE', format('a member %s born %s is there already', p_name, p_birth));
  end if;
end $$;

create function tell_admitted(p_cell int, p_from date, p_name text, p_birth date, p_admitted date, p_official date, p_servant boolean,
  p_note text) returns bigint
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  new_id bigint;
begin
  perform check_day_open(p_from), check_cell_from(p_cell, p_from), check_teller_below(p_cell, p_from);
  perform check_nobody_alike(p_name, p_birth);
  insert into member (full_name, birth_date, admitted_on, official_on, is_civil_servant)
  values (p_name, p_birth, p_admitted, p_official, p_servant) returning id into new_id;
  insert into member_stay (member_id, organisation_id, valid) values (new_id, p_cell, daterange(p_from, null));
  insert into person_event (kind, happened_on, organisation_id, member_id, note) values ('ADMITTED', p_from, p_cell, new_id, p_note);
  return new_id;
end $$;
`;

const transferring = /* sql */ `
create function tell_transferred(p_member bigint, p_version int, p_to int, p_on date, p_note text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  s member_stay := stay_on(p_member, p_on);
begin
  perform check_day_open(p_on), check_teller_below(s.organisation_id, p_on), check_cell_from(p_to, p_on);
  if s.organisation_id = p_to then
    perform refuse('ALREADY_IN_CELL', format('member %s is in cell %s', p_member, p_to));
  end if;
  perform take_member(p_member, p_version), hand_over_results(p_member, p_to, p_on);
  update member_stay set valid = daterange(lower(valid), p_on) where id = s.id;
  insert into member_stay (member_id, organisation_id, valid) values (p_member, p_to, daterange(p_on, null));
  insert into person_event (kind, happened_on, organisation_id, other_organisation_id, member_id, note)
  values ('TRANSFERRED', p_on, s.organisation_id, p_to, p_member, p_note);
end $$;

-- «Sinh hoạt tạm thời»: beside the official cell, which goes on rating (HD21.ELIG.MEMBER.TEMPORARY_PLACE).
create function tell_temporary(p_member bigint, p_version int, p_to int, p_on date, p_until date, p_note text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  s member_stay := stay_on(p_member, p_on);
begin
  perform check_day_open(p_on), check_teller_below(s.organisation_id, p_on), check_cell_from(p_to, p_on);
  if exists (select from member_stay where member_id = p_member and valid && daterange(p_on, p_until)
      and (temporary or organisation_id = p_to)) then
    perform refuse('ALREADY_IN_CELL', format('member %s is in a second cell, or in cell %s, already', p_member, p_to));
  end if;
  perform take_member(p_member, p_version);
  insert into member_stay (member_id, organisation_id, valid, temporary) values (p_member, p_to, daterange(p_on, p_until), true);
  insert into person_event (kind, happened_on, organisation_id, other_organisation_id, member_id, note)
  values ('STAYS_TEMPORARILY', p_on, s.organisation_id, p_to, p_member, p_note);
end $$;
`;

const leaving = /* sql */ `
create function check_no_posts(p_member bigint, p_on date) returns void
language plpgsql as $$
begin
  if exists (select from leader where member_id = p_member and valid && daterange(p_on, null)) then
    perform refuse('POSTS_HELD', format('member %s holds a post on %s', p_member, p_on));
  end if;
end $$;

create function tell_left(p_member bigint, p_version int, p_on date, p_reason text, p_why text, p_note text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  s member_stay := stay_on(p_member, p_on);
begin
  perform check_day_open(p_on), check_teller_below(s.organisation_id, p_on), check_no_posts(p_member, p_on);
  if exists (select from member_stay where member_id = p_member and temporary and lower(valid) >= p_on) then
    perform refuse('PERSON_LATER_CHANGE', format('member %s stays elsewhere from a day after %s', p_member, p_on));
  end if;
  perform take_member(p_member, p_version), cancel_results('MEMBER', p_member, p_on, p_why);
  update member set left_on = p_on, left_reason = p_reason where id = p_member;
  update member_stay set valid = daterange(lower(valid), p_on) where member_id = p_member and valid @> p_on;
  insert into person_event (kind, happened_on, organisation_id, member_id, reason, note)
  values ('LEFT', p_on, s.organisation_id, p_member, p_reason, p_note);
end $$;
`;

const lastCell = /* sql */ `
create function last_stay(p_member bigint) returns member_stay
language sql stable
return (select s from member_stay s where s.member_id = p_member and not s.temporary order by lower(s.valid) desc limit 1);
`;

const correctingGrounds = /* sql */ `
-- Whether one of two days, where they differ, reaches what was rated on a day.
create function reaches(p_before date, p_after date, p_as_of date) returns boolean
language sql immutable
return p_before is distinct from p_after and least(p_before, p_after) <= p_as_of;

-- What was rated rests on the days of membership as they were: a closed year shows them so, a decision was taken by them. The day
-- of admission counts for who is new in the year (HD 21, II.B.6, bullet 6).
create function check_days_of_results(p_before member, p_after member) returns void
language plpgsql as $$
declare
  c record;
begin
  for c in
    select year, is_closed(year) as closed from classification r
     where r.subject_kind = 'MEMBER' and r.member_id = p_before.id and r.state <> 'CANCELLED' and (is_closed(r.year) or is_decided(r))
       and (reaches(p_before.exempt_from, p_after.exempt_from, rated_as_of(r))
         or reaches(p_before.suspended_from, p_after.suspended_from, rated_as_of(r))
         or reaches(p_before.suspended_until, p_after.suspended_until, rated_as_of(r))
         or p_before.admitted_on <> p_after.admitted_on
           and greatest(p_before.admitted_on, p_after.admitted_on) > rated_as_of(r) - interval '1 year')
     order by year
  loop
    perform refuse(case when c.closed then 'YEAR_CLOSED' else 'RESULT_DECIDED' end, format('a result of %s rests on these days', c.year));
  end loop;
  if exists (select from member_stay where member_id = p_before.id and lower(valid) < p_after.admitted_on)
     and p_before.admitted_on <> p_after.admitted_on then
    perform refuse('BEFORE_ADMISSION', format('member %s is in a cell before %s', p_before.id, p_after.admitted_on));
  end if;
end $$;

-- Results of open years carry the name and the group of the member; what is decided stays in its group.
create function carry_correction(p_member member) returns void
language sql as $$
  update leader set full_name = (p_member).full_name, version = version + 1
   where member_id = (p_member).id and full_name <> (p_member).full_name;
  update classification c set subject_name = (p_member).full_name, version = c.version + 1, updated_at = now() from cycle y
   where y.year = c.year and y.state = 'OPEN' and c.state <> 'CANCELLED' and c.subject_name <> (p_member).full_name
     and (c.subject_kind = 'MEMBER' and c.member_id = (p_member).id
       or c.subject_kind = 'LEADER' and c.leader_id in (select id from leader where member_id = (p_member).id));
  update classification c set subject_group = g.name, version = c.version + 1, updated_at = now()
    from cycle y, (select case when (p_member).is_civil_servant then 'CIVIL_SERVANT' else '' end as name) g
   where y.year = c.year and y.state = 'OPEN' and c.subject_kind = 'MEMBER' and c.member_id = (p_member).id
     and c.state <> 'CANCELLED' and not is_decided(c) and c.subject_group <> g.name
$$;
`;

const correcting = /* sql */ `
create function tell_corrected(p_member bigint, p_version int, p_name text, p_birth date, p_admitted date, p_official date,
  p_servant boolean, p_exempt date, p_suspended date, p_suspended_until date, p_note text) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  s member_stay := last_stay(p_member);
  today date := (request_now() at time zone 'Asia/Ho_Chi_Minh')::date;
  before member;
  after member;
begin
  perform check_teller_below(s.organisation_id, least(today, upper(s.valid) - 1)), take_member(p_member, p_version);
  select * into before from member where id = p_member;
  update member set full_name = p_name, birth_date = p_birth, admitted_on = p_admitted, official_on = p_official,
    is_civil_servant = p_servant, exempt_from = p_exempt, suspended_from = p_suspended, suspended_until = p_suspended_until
   where id = p_member returning * into after;
  perform check_days_of_results(before, after), carry_correction(after);
  insert into person_event (kind, happened_on, organisation_id, member_id, note, before, after)
  select 'CORRECTED', today, s.organisation_id, p_member, p_note, differing(b, a, b), differing(b, a, a)
    from (select to_jsonb(before) - 'search_name' as b, to_jsonb(after) - 'search_name' as a) rows;
end $$;
`;

const granting = /* sql */ `
grant execute on function tell_admitted(int, date, text, date, date, date, boolean, text),
  tell_transferred(bigint, int, int, date, text), tell_temporary(bigint, int, int, date, date, text),
  tell_left(bigint, int, date, text, text, text),
  tell_corrected(bigint, int, text, date, date, date, boolean, date, date, date, text)
  to xep_loai_request;
`;
