import { Migration } from "@mikro-orm/migrations";

/** Days off that no calendar of the product knows: Tết of years to come, days moved by a yearly decision. */
export class Migration053PublicHolidays extends Migration {
  override up(): void {
    this.addSql(holiday);
  }
}

const holiday = /* sql */ `
create table public_holiday (
  day date primary key,
  name text not null check (name <> ''),
  withdrawn_at timestamptz,
  changed_by int references account default actor_id(),
  changed_by_name text,
  changed_at timestamptz not null default now()
);
comment on table public_holiday is 'Beside the days off the rules know themselves (HD21.REVIEW.REPORT.DRAFT_LEAD_TIME).';
comment on column public_holiday.withdrawn_at is 'When it was found to be no day off; nothing is deleted.';

alter table public_holiday enable row level security, force row level security;
create policy owner on public_holiday to current_user using (true);
revoke all on public_holiday from public;

-- One calendar for all: read by everyone who holds a role, written by whoever acts on the whole tree.
create function may_act_on_all() returns boolean
language sql stable
return exists (select from organisation_year o where o.parent_id is null and o.organisation_id = any ((select act_scopes())::int[]));
grant execute on function may_act_on_all() to xep_loai_request;

grant select, insert (day, name, changed_by_name, changed_at), update (name, withdrawn_at, changed_by, changed_by_name, changed_at)
  on public_holiday to xep_loai_request;
create policy request on public_holiday for select to xep_loai_request using (cardinality((select request_scopes())) > 0);
create policy act_insert on public_holiday for insert to xep_loai_request with check (may_act_on_all() and changed_by = actor_id());
create policy act_update on public_holiday for update to xep_loai_request using (may_act_on_all()) with check (changed_by = actor_id());
`;
