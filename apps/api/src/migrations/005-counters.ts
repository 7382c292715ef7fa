import { Migration } from "@mikro-orm/migrations";

/** How many classifications of each tier and state there are, at every organisation and below it, kept by statement. */
export class Migration005Counters extends Migration {
  override up(): void {
    this.addSql(tierCounter);
    this.addSql(counting);
  }
}

const tierCounter = /* sql */ `
create table tier_counter (
  year int not null,
  organisation_id int not null,
  subject_kind text not null,
  subject_group text not null,
  outcome text not null,
  state text not null,
  own int not null,
  subtree int not null,
  primary key (year, organisation_id, subject_kind, subject_group, outcome, state)
) with (fillfactor = 70);
comment on table tier_counter is 'Live classifications by outcome: a tier, a reason for not being rated, or NONE.';

-- So many more (or fewer) live classifications of one key at one organisation.
create type counter_delta as (
  year int, organisation_id int, subject_kind text, subject_group text, outcome text, state text, n int
);
`;

const counting = /* sql */ `
create function is_not_rated(outcome text) returns boolean
language sql immutable strict parallel safe
return outcome in ('NEWLY_FOUNDED', 'NEWLY_ADMITTED', 'EXEMPT', 'SUSPENDED');

-- A subject counts only where the tree of its year has its organisation.
create function check_in_tree(deltas counter_delta[]) returns void
language plpgsql as $$
declare
  lost record;
begin
  select d.year, d.organisation_id into lost from unnest(deltas) d
    left join organisation_year o on o.year = d.year and o.organisation_id = d.organisation_id
   where o.year is null limit 1;
  if found then
    perform refuse('NOT_IN_TREE', format('organisation %s does not stand in the tree of %s', lost.organisation_id, lost.year));
  end if;
end $$;

-- Adds to the organisation's own figures and to the subtree figures of all above it, in key order.
create function count_tiers(deltas counter_delta[]) returns void
language sql as $$
  insert into tier_counter as c
  select d.year, a.id, d.subject_kind, d.subject_group, d.outcome, d.state,
         coalesce(sum(d.n) filter (where a.id = d.organisation_id), 0), sum(d.n)
    from unnest(deltas) d
    join organisation_year o on o.year = d.year and o.organisation_id = d.organisation_id
    cross join unnest(o.ancestors) a(id)
   group by 1, 2, 3, 4, 5, 6
  having sum(d.n) <> 0 or sum(d.n) filter (where a.id = d.organisation_id) <> 0
   order by 1, 2, 3, 4, 5, 6
  on conflict (year, organisation_id, subject_kind, subject_group, outcome, state)
  do update set own = c.own + excluded.own, subtree = c.subtree + excluded.subtree
$$;

-- The one entrance to all figures that follow from classifications; the quotas join it below.
create function count_deltas(deltas counter_delta[]) returns void
language plpgsql as $$
begin
  perform check_in_tree(deltas);
  perform count_tiers(deltas);
end $$;

-- What one statement changed: plus the new rows, minus the old ones, cancelled ones left out.
create function count_classifications() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  deltas counter_delta[] := '{}';
begin
  if tg_op <> 'DELETE' then
    deltas := array(
      select row(year, organisation_id, subject_kind, subject_group, coalesce(not_rated_reason, tier, 'NONE'), state, count(*))::counter_delta
        from new_rows where state <> 'CANCELLED'
       group by year, organisation_id, subject_kind, subject_group, coalesce(not_rated_reason, tier, 'NONE'), state);
  end if;
  if tg_op <> 'INSERT' then
    deltas := deltas || array(
      select row(year, organisation_id, subject_kind, subject_group, coalesce(not_rated_reason, tier, 'NONE'), state, -count(*))::counter_delta
        from old_rows where state <> 'CANCELLED'
       group by year, organisation_id, subject_kind, subject_group, coalesce(not_rated_reason, tier, 'NONE'), state);
  end if;
  perform count_deltas(deltas);
  return null;
end $$;
`;
