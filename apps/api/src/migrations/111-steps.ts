import { Migration } from "@mikro-orm/migrations";

/** The steps of a result up to its decision are acts (rules.md 3.0, «States of a classification»). */
export class Migration111Steps extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(deciding);
    this.addSql(order);
    this.addSql(entering);
    this.addSql(acting);
  }
}

const columns = /* sql */ `
alter table classification
  add column entered_by int[] not null default '{}',
  add column decided_by int references account,
  add column decided_by_name text,
  add column decision_reason text check (decision_reason <> ''),
  add column returned_on date,
  add column return_reason text check (return_reason <> ''),
  add constraint classification_enterer_is_not_decider check (decided_by is null or decided_by <> all (entered_by)),
  add constraint classification_returned check ((returned_on is null) = (return_reason is null));
comment on column classification.entered_by is 'Accounts that entered facts, votes or proposals of it: none of them decides it.';
comment on column classification.decided_by is 'Who recorded the decision; null: not decided, or it came with the data.';
comment on column classification.decision_reason is 'Why, where the documents leave it to the authority.';
comment on column classification.returned_on is 'Since when it waits to be completed below; null: it does not.';
`;

const deciding = /* sql */ `
-- Whose committee decides (rules.md 1.2; QĐ 366, Điều 13): of organisations the one above, of members the grassroots one, of
-- collectives and leaders the one that manages them.
create function deciding_organisation(p_year int, p_organisation_id int, p_subject_kind text) returns int
language sql stable
return (select case p_subject_kind
    when 'ORG' then case o.level when 'SUB_GRASSROOTS' then coalesce(o.grassroots_id, o.parent_id) else o.parent_id end
    when 'MEMBER' then coalesce(o.grassroots_id, o.parent_id)
    else coalesce(o.manager_id, o.parent_id) end
  from organisation_year o where o.year = p_year and o.organisation_id = p_organisation_id);

-- Whether the act at hand may be done by the committee that decides such a subject, or one above it.
create function may_decide_for(p_year int, p_organisation_id int, p_subject_kind text) returns boolean
language sql stable
return coalesce(may_act_on(p_year, deciding_organisation(p_year, p_organisation_id, p_subject_kind)), false);
grant execute on function deciding_organisation(int, int, text), may_decide_for(int, int, text) to xep_loai_request;
`;

const order = /* sql */ `
-- Which state may follow which: what is decided without a proposal is not known to the documents. Who decides says so, and is
-- of the committee that decides.
create function step_in_order() returns trigger
language plpgsql as $$
begin
  if not (old.state || '>' || new.state) = any ('{DRAFT>SELF_RATED,SELF_RATED>VOTED,SELF_RATED>PROPOSED,VOTED>PROPOSED,PROPOSED>APPRAISED,
      PROPOSED>DECIDED,APPRAISED>DECIDED,PROPOSED>SELF_RATED,APPRAISED>SELF_RATED,SELF_RATED>DRAFT,DECIDED>NOTIFIED,DECIDED>CANCELLED,
      NOTIFIED>CANCELLED,ADJUSTED>NOTIFIED,ADJUSTED>CANCELLED}'::text[]) then
    perform refuse('STEP_OUT_OF_ORDER', format('from %s to %s', old.state, new.state));
  end if;
  if new.state = 'DECIDED' and (new.decided_by is distinct from actor_id()
      or not may_decide_for(new.year, new.organisation_id, new.subject_kind)) then
    raise insufficient_privilege using message = 'another committee decides';
  end if;
  return new;
end $$;
create trigger step_in_order before update of state on classification for each row
  when (current_user = 'xep_loai_request' and old.state <> new.state) execute function step_in_order();

-- Another tier after the decision goes through an adjustment or a cancellation alone.
create function keep_decision() returns trigger
language plpgsql as $$
begin
  perform refuse('RESULT_DECIDED', format('the result %s of %s is decided', old.id, old.year));
  return null;
end $$;
create trigger keep_decision before update on classification for each row
  when (current_user = 'xep_loai_request' and old.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED', 'CANCELLED') and
    (old.self_tier, old.proposed_tier, old.appraised_tier, old.decided_tier, old.not_rated_reason, old.rated_on, old.decision_number,
     old.decision_date, old.decided_by_organisation_id, old.decided_by, old.decided_by_name, old.decision_reason) is distinct from
    (new.self_tier, new.proposed_tier, new.appraised_tier, new.decided_tier, new.not_rated_reason, new.rated_on, new.decision_number,
     new.decision_date, new.decided_by_organisation_id, new.decided_by, new.decided_by_name, new.decision_reason))
  execute function keep_decision();
`;

const entering = /* sql */ `
-- Of a vote between different places the authority decides: that is no entry.
create function note_enterer() returns trigger
language plpgsql as $$
begin
  new.entered_by := array(select distinct unnest(old.entered_by || actor_id()) order by 1);
  return new;
end $$;
create trigger note_enterer before update on classification for each row
  when (current_user = 'xep_loai_request' and old.state not in ('DECIDED', 'NOTIFIED', 'ADJUSTED')
    and (old.facts - 'divergence', old.self_tier, old.voted_tier, old.ballot, old.not_rated_reason) is distinct from
        (new.facts - 'divergence', new.self_tier, new.voted_tier, new.ballot, new.not_rated_reason)
     or current_user = 'xep_loai_request' and new.state = 'PROPOSED' and old.state <> 'PROPOSED')
  execute function note_enterer();
`;

const acting = /* sql */ `
grant update (self_tier, proposed_tier, appraised_tier, decided_tier, not_rated_reason, rated_on, decision_number, decision_date,
  decided_by_organisation_id, decided_by, decided_by_name, decision_reason, returned_on, return_reason) on classification to xep_loai_request;
`;
