import { Migration } from "@mikro-orm/migrations";

/** A unit that sent nothing itself does so no more once what a committee above it sent was received: its results came with it (HD 21, II.B.1.5). */
export class Migration257ReceivedWithSuperior extends Migration {
  override up(): void {
    this.addSql(carrying);
    this.addSql(applying);
  }
}

const carrying = /* sql */ `
create type received_carrier as (organisation_id int, name text, arrived_at timestamptz, is_locked boolean, reopened_until timestamptz);

-- The nearest committee above an organisation whose results, those below it included, were received: as in awaited_submission, what
-- was received there came with it. Of it the name and when it came in; null: there is none, or the viewer does not see the organisation.
create function received_with(p_year int, p_organisation_id int) returns received_carrier
language sql stable security definer set search_path = public, pg_temp as $$
  select (s.organisation_id, a.name, case when s.sent_by is not null then s.submitted_at else greatest(s.submitted_at, s.received_at) end,
          is_locked(s), s.reopened_until)::received_carrier
    from organisation_year o
    cross join lateral unnest(o.ancestors) with ordinality above(id, place)
    join submission s on s.year = o.year and s.organisation_id = above.id
    join organisation_year a on a.year = o.year and a.organisation_id = above.id
   where o.year = p_year and o.organisation_id = p_organisation_id and above.id <> o.organisation_id
     and s.received_at is not null and not is_returned(s) and may_see(o.ancestors)
   order by above.place desc limit 1
$$;
revoke all on function received_with(int, int) from public;
grant execute on function received_with(int, int) to xep_loai_request;
`;

const applying = /* sql */ `
-- The only door to the state of a submission. What is not as the actor saw it, or does not go on from there, is refused.
create or replace function apply_submission_event() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  above int := (select parent_id from organisation_year where year = new.year and organisation_id = new.organisation_id);
begin
  if new.kind in ('RETURNED', 'REOPENED') then
    perform refuse_received(new.year, above);
  end if;
  if new.kind = 'SUBMITTED' and (received_with(new.year, new.organisation_id)).organisation_id is not null then
    perform refuse('SUBMISSION_RECEIVED', format('the results of %s for %s were received with those of its superior', new.organisation_id, new.year));
  end if;
  if new.seen_version = 0 then
    insert into submission (year, organisation_id, to_organisation_id) values (new.year, new.organisation_id, above) on conflict do nothing;
    if not found then
      perform refuse('CHANGED_MEANWHILE', 'somebody else began this submission');
    end if;
  end if;
  update submission s set version = version + 1, to_organisation_id = above,
         submitted_at = case new.kind when 'SUBMITTED' then new.happened_at else submitted_at end,
         sent_by = case new.kind when 'SUBMITTED' then new.by_account else sent_by end,
         received_at = case new.kind when 'RECEIVED' then new.happened_at when 'REOPENED' then received_at end,
         returned_at = case new.kind when 'RETURNED' then new.happened_at end,
         return_reason = case new.kind when 'RETURNED' then new.reason end,
         reopened_until = new.open_until
   where year = new.year and organisation_id = new.organisation_id and version = greatest(new.seen_version, 1)
     and case new.kind
           when 'SUBMITTED' then submitted_at is null or is_returned(s)
           when 'RECEIVED' then submitted_at is not null and received_at is null and not is_returned(s) and sent_by is distinct from new.by_account
           when 'RETURNED' then submitted_at is not null and not is_returned(s)
           else received_at is not null end;
  if not found then
    perform refuse('CHANGED_MEANWHILE', format('the submission of %s for %s is not as it was seen', new.organisation_id, new.year));
  end if;
  return new;
end $$;
`;
