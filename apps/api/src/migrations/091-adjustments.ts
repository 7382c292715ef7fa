import { Migration } from "@mikro-orm/migrations";

/** A decided tier is changed by decision, without a new self-rating (QĐ 366, Điều 15, khoản 3; Mẫu 03). */
export class Migration091Adjustments extends Migration {
  override up(): void {
    this.addSql(state);
    this.addSql(adjustment);
    this.addSql(sight);
    this.addSql(adjusting);
    this.addSql(counting);
    this.addSql(lowest);
    this.addSql(rechecks);
  }
}

const state = /* sql */ `
alter table classification
  drop constraint classification_state_check,
  add constraint classification_state_check check (state in
    ('DRAFT', 'SELF_RATED', 'VOTED', 'PROPOSED', 'APPRAISED', 'DECIDED', 'NOTIFIED', 'ADJUSTED', 'CANCELLED')),
  drop constraint classification_state_has_its_tier,
  add constraint classification_state_has_its_tier check (not_rated_reason is not null or case state
    when 'SELF_RATED' then self_tier is not null
    when 'VOTED' then voted_tier is not null
    when 'PROPOSED' then proposed_tier is not null
    when 'APPRAISED' then appraised_tier is not null
    when 'DECIDED' then num_nulls(decided_tier, decision_number, decision_date) = 0
    when 'NOTIFIED' then num_nulls(decided_tier, decision_number, decision_date) = 0
    when 'ADJUSTED' then num_nulls(decided_tier, decision_number, decision_date) = 0
    else true end),
  drop constraint classification_decided_tier_is_decided,
  add constraint classification_decided_tier_is_decided check (decided_tier is null
    or state in ('DECIDED', 'NOTIFIED', 'ADJUSTED', 'CANCELLED'));
`;

const adjustment = /* sql */ `
create table adjustment (
  year int not null,
  classification_id bigint not null,
  trigger text not null check (trigger in ('DEFECT_FOUND', 'CONDITIONS_NOT_MET', 'UNTRUTHFUL_DATA', 'REPORTED')),
  reason text not null check (reason <> ''),
  from_tier quality_tier not null,
  to_tier quality_tier not null,
  number text not null check (number <> ''),
  decided_on date not null,
  by_body text not null check (by_body <> ''),
  effective_on date not null,
  recorded_by int references account default actor_id(),
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (year, classification_id),
  foreign key (year, classification_id) references classification (year, id) on delete cascade,
  constraint adjustment_changes_the_tier check (from_tier <> to_tier)
);
comment on table adjustment is 'Of a result that was decided and, by a decision on Mẫu 03, has another tier since; kept when it is cancelled later.';
comment on column adjustment.number is 'Of the decision that changed the tier; the first decision stands in classification.';
`;

const sight = /* sql */ `
alter table adjustment enable row level security, force row level security;
create policy owner on adjustment to current_user using (true);
revoke all on adjustment from public;
grant select on adjustment to xep_loai_request;
create policy request on adjustment for select to xep_loai_request using ((
  select true from classification c where c.year = adjustment.year and c.id = adjustment.classification_id));

grant insert (year, classification_id, trigger, reason, from_tier, to_tier, number, decided_on, by_body, effective_on, recorded_by_name,
  recorded_at) on adjustment to xep_loai_request;
create policy act_insert on adjustment for insert to xep_loai_request
  with check (recorded_by = actor_id() and may_decide_on(year, classification_id));
`;

const adjusting = /* sql */ `
-- The only door to another tier of what was decided; it has no time limit, so it stands open in a closed year too. What flagged
-- the result itself was looked at: this is what came of it.
create function adjust_classification() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update classification set state = 'ADJUSTED', decided_tier = new.to_tier, version = version + 1, updated_at = now()
   where year = new.year and id = new.classification_id and state in ('DECIDED', 'NOTIFIED') and decided_tier = new.from_tier;
  if not found then
    perform refuse('NOT_DECIDED', format('the result %s of %s is not decided at %s', new.classification_id, new.year, new.from_tier));
  end if;
  update recheck set resolved_at = now(), resolved_by = new.recorded_by, resolved_by_name = new.recorded_by_name, note = new.reason
   where year = new.year and classification_id = new.classification_id and resolved_at is null;
  return null;
end $$;
create trigger adjust_classification after insert on adjustment for each row execute function adjust_classification();
`;

const counting = /* sql */ `
-- What is adjusted is decided: counted, moved and remembered as such.
do $$
declare
  f regprocedure;
begin
  foreach f in array '{quota_scopes(counter_delta[]),moved_members(int\\,int[]),award_results(int\\,bigint[])}'::regprocedure[] loop
    execute replace(pg_get_functiondef(f), $q$('DECIDED', 'NOTIFIED')$q$, $q$('DECIDED', 'NOTIFIED', 'ADJUSTED')$q$);
  end loop;
end $$;
`;

const lowest = /* sql */ `
drop index classification_lowest;
create index classification_lowest on classification (year, organisation_id, subject_name, id)
  where decided_tier = 'NOT_COMPLETED' and state in ('DECIDED', 'NOTIFIED', 'ADJUSTED');

drop trigger carry_follow_up on classification;
create trigger carry_follow_up after insert or update of state, decided_tier on classification for each row
  when (new.replaces_id is not null and new.decided_tier = 'NOT_COMPLETED' and new.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED'))
  execute function carry_follow_up();
`;

const rechecks = /* sql */ `
-- Under QĐ 366 what rests on a result is looked at again by that regulation's own clause.
create function cascade_rule(p_year int, p_cause_id bigint) returns text
language sql stable
return coalesce((select case when c.rule_set_id like 'QD366%' then 'QD366.RERATE.DUTY' end from classification c
  where c.year = p_year and c.id = p_cause_id), 'HD21.RERATE.CASCADE');

do $$
begin
  execute replace(pg_get_functiondef('warn_of_rechecks()'::regprocedure), $q$'HD21.RERATE.CASCADE'$q$, 'cascade_rule(n.year, n.cause_id)');
end $$;
`;
