import { Migration } from "@mikro-orm/migrations";

/** A prompt put by mistake is withdrawn with its reason, kept, and no longer counted; who answers says which state they saw. */
export class Migration084WithdrawnPrompts extends Migration {
  override up(): void {
    this.addSql(columns);
    this.addSql(counting);
    this.addSql(acting);
  }
}

const columns = /* sql */ `
alter table review_prompt
  add column version int not null default 1,
  add column withdrawn_at timestamptz,
  add column withdrawn_by int references account,
  add column withdrawn_by_name text check (withdrawn_by_name <> ''),
  add column withdrawn_reason text check (withdrawn_reason <> ''),
  add constraint review_prompt_withdrawn check (num_nulls(withdrawn_at, withdrawn_by_name, withdrawn_reason) in (0, 3)),
  -- What was answered stands in the report (Mẫu 01, IV; Mẫu 02, IV): it is part of the review.
  add constraint review_prompt_withdrawn_unanswered check (withdrawn_at is null or answered_on is null);
comment on column review_prompt.withdrawn_at is 'It was put by mistake: kept, and counted nowhere; null: it stands.';
`;

const counting = /* sql */ `
create or replace function count_prompts() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  changed review_prompt[] := '{}';
begin
  if tg_op <> 'DELETE' then changed := array(select row(n.*)::review_prompt from new_rows n); end if;
  if tg_op <> 'INSERT' then changed := changed || array(select row(o.*)::review_prompt from old_rows o); end if;
  update review r set prompts = p.n, prompts_answered = p.answered
    from (select c.year, c.review_id, count(p.id) as n,
                 count(p.id) filter (where num_nulls(p.explanation, p.cause, p.responsibility) = 0) as answered
            from (select distinct year, review_id from unnest(changed)) c
            left join review_prompt p on p.year = c.year and p.review_id = c.review_id and p.withdrawn_at is null
           group by c.year, c.review_id) p
   where r.year = p.year and r.id = p.review_id and (r.prompts, r.prompts_answered) <> (p.n, p.answered);
  return null;
end $$;
`;

const acting = /* sql */ `
grant update (version, withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_reason) on review_prompt to xep_loai_request;
drop policy act_update on review_prompt;
-- One that is withdrawn stays so.
create policy act_update on review_prompt for update to xep_loai_request using (withdrawn_at is null and (
  select may_act_on(r.year, r.organisation_id) from review r where r.year = review_prompt.year and r.id = review_id))
  with check (changed_by = actor_id() and (withdrawn_at is null or withdrawn_by = actor_id()));
`;
