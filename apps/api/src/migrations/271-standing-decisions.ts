import { Migration } from "@mikro-orm/migrations";

/** The document that exempts or suspends a member is recorded with the day (QD366.ELIG.MEMBER.SCOPE). */
export class Migration271StandingDecisions extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(correcting);
  }
}

const columns = /* sql */ `
alter table member
  add column exempt_number text check (exempt_number <> ''),
  add column exempt_decided_on date,
  add column exempt_by text check (exempt_by <> ''),
  add column suspended_number text check (suspended_number <> ''),
  add column suspended_decided_on date,
  add column suspended_by text check (suspended_by <> ''),
  add constraint member_exempt_decision check (num_nulls(exempt_number, exempt_decided_on, exempt_by) in (0, 3)
    and (exempt_from is not null or exempt_number is null)),
  add constraint member_suspended_decision check (num_nulls(suspended_number, suspended_decided_on, suspended_by) in (0, 3)
    and (suspended_from is not null or suspended_number is null));
comment on column member.exempt_by is 'The body that exempted; the three are null where no decision is recorded.';
comment on column member.suspended_by is 'The body that suspended; the three are null where no decision is recorded.';
`;

const correcting = /* sql */ `
drop function tell_corrected(bigint, int, text, date, date, date, boolean, date, date, date, text);
create function tell_corrected(p_member bigint, p_version int, p_name text, p_birth date, p_admitted date, p_official date,
  p_servant boolean, p_exempt date, p_exempt_number text, p_exempt_decided date, p_exempt_by text,
  p_suspended date, p_suspended_until date, p_suspended_number text, p_suspended_decided date, p_suspended_by text,
  p_note text) returns void
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
    is_civil_servant = p_servant, exempt_from = p_exempt, exempt_number = p_exempt_number, exempt_decided_on = p_exempt_decided,
    exempt_by = p_exempt_by, suspended_from = p_suspended, suspended_until = p_suspended_until,
    suspended_number = p_suspended_number, suspended_decided_on = p_suspended_decided, suspended_by = p_suspended_by
   where id = p_member returning * into after;
  perform check_days_of_results(before, after), carry_correction(after);
  insert into person_event (kind, happened_on, organisation_id, member_id, note, before, after)
  select 'CORRECTED', today, s.organisation_id, p_member, p_note, differing(b, a, b), differing(b, a, a)
    from (select to_jsonb(before) - 'search_name' as b, to_jsonb(after) - 'search_name' as a) rows;
end $$;
revoke all on function tell_corrected(bigint, int, text, date, date, date, boolean, date, text, date, text, date, date, text, date, text,
  text) from public;
grant execute on function tell_corrected(bigint, int, text, date, date, date, boolean, date, text, date, text, date, date, text, date,
  text, text) to xep_loai_request;
`;
