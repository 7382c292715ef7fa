import { Migration } from "@mikro-orm/migrations";

/** What is done about those at the lowest tier, and by whom (HD 21, III.1, bullet 4). */
export class Migration041FollowUp extends Migration {
  override up(): void {
    this.addSql(followUp);
    this.addSql(sightAndActs);
  }
}

const followUp = /* sql */ `
create table follow_up (
  year int not null,
  classification_id bigint not null,
  owner text not null check (owner <> ''),
  action text not null check (action <> ''),
  due_on date not null,
  done_on date,
  outcome text check (outcome <> ''),
  version int not null default 1,
  changed_by int references account default actor_id(),
  changed_by_name text not null,
  changed_at timestamptz not null,
  primary key (year, classification_id),
  foreign key (year, classification_id) references classification (year, id) on delete cascade,
  constraint follow_up_outcome_when_done check (done_on is not null or outcome is null)
);
comment on table follow_up is 'Seen and changed where the result is; a result that is cancelled keeps what was done about it.';
comment on column follow_up.due_on is 'The last day in time.';

-- The few at the lowest tier, found without the many.
create index classification_lowest on classification (year, organisation_id, subject_name, id)
  where decided_tier = 'NOT_COMPLETED' and state in ('DECIDED', 'NOTIFIED');
`;

const sightAndActs = /* sql */ `
alter table follow_up enable row level security, force row level security;
create policy owner on follow_up to current_user using (true);
revoke all on follow_up from public;
grant select on follow_up to xep_loai_request;
create policy request on follow_up for select to xep_loai_request using ((
  select true from classification c where c.year = follow_up.year and c.id = follow_up.classification_id));

grant insert (year, classification_id, owner, action, due_on, changed_by_name, changed_at),
  update (owner, action, due_on, done_on, outcome, version, changed_by, changed_by_name, changed_at) on follow_up to xep_loai_request;
create policy act_insert on follow_up for insert to xep_loai_request with check (changed_by = actor_id() and (
  select may_act_on(c.year, c.organisation_id) from classification c where c.year = follow_up.year and c.id = classification_id));
create policy act_update on follow_up for update to xep_loai_request using ((
  select may_act_on(c.year, c.organisation_id) from classification c where c.year = follow_up.year and c.id = classification_id))
  with check (changed_by = actor_id());
`;
