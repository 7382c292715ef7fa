import { Migration } from "@mikro-orm/migrations";

/** How the reviews of an organisation stand, counted as they come (rules.md 6.2, R15). */
export class Migration052ReviewCounters extends Migration {
  override up(): void {
    this.addSql(counter);
    this.addSql(counting);
    this.addSql(recount);
    this.addSql(sight);
  }
}

const counter = /* sql */ `
-- Counted at the organisation itself alone, so that a tree that moves changes nothing here; who reads sums over the tree.
create table review_counter (
  year int not null,
  organisation_id int not null,
  subject_kind text not null,
  label text not null,
  n int not null,
  primary key (year, organisation_id, subject_kind, label)
) with (fillfactor = 70);
comment on table review_counter is 'Reviews opened and completed, those not in order, prompts and prompts answered.';

-- What one review counts as.
create function review_labels(completed_on date, prompts smallint, answered smallint, concerns text[]) returns table (label text, n int)
language sql immutable as $$
  select * from (values ('OPENED', 1), ('COMPLETED', (completed_on is not null)::int), ('PROMPTS', prompts::int),
    ('PROMPTS_ANSWERED', answered::int)) l(label, n) where l.n <> 0
  union all
  select concern, 1 from unnest(concerns) concern
$$;
`;

const counting = /* sql */ `
create function count_reviews() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  deltas label_delta[] := '{}';
begin
  if tg_op <> 'DELETE' then
    deltas := array(select row(r.year, r.organisation_id, r.subject_kind, l.label, sum(l.n))::label_delta
      from new_rows r cross join review_labels(r.completed_on, r.prompts, r.prompts_answered, r.concerns) l group by r.year, r.organisation_id, r.subject_kind, l.label);
  end if;
  if tg_op <> 'INSERT' then
    deltas := deltas || array(select row(r.year, r.organisation_id, r.subject_kind, l.label, -sum(l.n))::label_delta
      from old_rows r cross join review_labels(r.completed_on, r.prompts, r.prompts_answered, r.concerns) l group by r.year, r.organisation_id, r.subject_kind, l.label);
  end if;
  insert into review_counter as c
  select year, organisation_id, subject_kind, label, sum(n) from unnest(deltas)
   group by year, organisation_id, subject_kind, label having sum(n) <> 0 order by 1, 2, 3, 4
  on conflict (year, organisation_id, subject_kind, label) do update set n = c.n + excluded.n;
  return null;
end $$;
create trigger count_inserted after insert on review referencing new table as new_rows
  for each statement execute function count_reviews();
create trigger count_updated after update on review referencing old table as old_rows new table as new_rows
  for each statement execute function count_reviews();
create trigger count_deleted after delete on review referencing old table as old_rows
  for each statement execute function count_reviews();
`;

const recount = /* sql */ `
-- The counters as they must be, from the reviews alone.
create function recount_reviews() returns table (year int, organisation_id int, subject_kind text, label text, n bigint)
language sql stable as $$
  select r.year, r.organisation_id, r.subject_kind::text, l.label, sum(l.n)
    from review r cross join review_labels(r.completed_on, r.prompts, r.prompts_answered, r.concerns) l group by 1, 2, 3, 4
$$;
`;

const sight = /* sql */ `
alter table review_counter enable row level security, force row level security;
create policy owner on review_counter to current_user using (true);
revoke all on review_counter from public;
grant select on review_counter to xep_loai_request;
create policy request on review_counter for select to xep_loai_request using ((
  select true from organisation_year o where o.year = review_counter.year and o.organisation_id = review_counter.organisation_id));
`;
