import { Migration } from "@mikro-orm/migrations";

/** What must hold of the dated tree on every day; asked when the transaction commits, so that acts may have several steps. */
export class Migration002TreeIntegrity extends Migration {
  override up(): void {
    this.addSql(periods);
    this.addSql(edges);
    this.addSql(triggers);
  }
}

const periods = /* sql */ `
-- The versions of an organisation cover its life from founding to dissolution without a gap.
create function check_periods(p_organisation int) returns void
language plpgsql security definer set search_path = public, pg_temp set enable_seqscan = off as $$
declare
  life daterange;
  covered datemultirange;
begin
  select daterange(founded_on, dissolved_on) into life from organisation where id = p_organisation;
  select range_agg(valid) into covered from organisation_version where organisation_id = p_organisation;
  if life is not null and covered is distinct from datemultirange(life) then
    perform refuse('TREE_PERIODS', format('organisation %s lives %s but its versions cover %s', p_organisation, life, covered));
  end if;
end $$;
`;

const edges = /* sql */ `
-- On every day of a child's version its parent stands, ranks above it, and is no cell. As ranks only fall on the way down,
-- there is no cycle on any day, and every way up ends at the one root.
-- Asked by key for each changed version: in the middle of a load, without statistics, the planner would scan the table.
create function check_edges(p_organisation int) returns void
language plpgsql security definer set search_path = public, pg_temp
set enable_seqscan = off as $$
declare
  broken record;
begin
  select c.organisation_id, c.parent_id, c.valid into broken
    from (select * from organisation_version where organisation_id = p_organisation
          union all select * from organisation_version where parent_id = p_organisation) c
    cross join lateral (
      select range_agg(p.valid) as standing, bool_or(kind_rank(p.kind) >= kind_rank(c.kind) or is_cell(p.kind)) as not_above
        from organisation_version p where p.organisation_id = c.parent_id and p.valid && c.valid) p
   where c.parent_id is not null and (not coalesce(p.standing @> c.valid, false) or p.not_above)
   limit 1;
  if found then
    perform refuse('TREE_EDGE', format('organisation %s stands under %s in %s: the parent must stand all that time, at a higher level, and be no cell',
      broken.organisation_id, broken.parent_id, broken.valid));
  end if;
end $$;
`;

const triggers = /* sql */ `
create function check_organisation() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform check_periods(new.id);
  return null;
end $$;

create function check_version() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op <> 'INSERT' then
    perform check_periods(old.organisation_id), check_edges(old.organisation_id);
  end if;
  if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.organisation_id <> old.organisation_id) then
    perform check_periods(new.organisation_id), check_edges(new.organisation_id);
  end if;
  return null;
end $$;

create constraint trigger check_organisation after insert or update on organisation
  deferrable initially deferred for each row execute function check_organisation();
create constraint trigger check_version after insert or update or delete on organisation_version
  deferrable initially deferred for each row execute function check_version();
`;
