import { Migration } from "@mikro-orm/migrations";

/** Whether a place is seen is asked once of the place, no longer of each of its counters, nor of each warning that is counted. */
export class Migration312CountedInSight extends Migration {
  override up(): void {
    this.addSql(counters);
    this.addSql(quotaWarnings);
  }
}

const counters = /* sql */ `
-- Behind row security every counter looks its organisation up anew, and a place has dozens: this asks as the owner and looks each
-- place up once.
create function counters_in_sight(years int[], ids int[], p_subject_kind text, p_subject_group text) returns setof tier_counter
language sql stable security definer set search_path = public, pg_temp rows 500 as $$
  select c.*
    from (select distinct year, id from unnest(years, ids) as asked(year, id)) asked
    join organisation_year o on o.year = asked.year and o.organisation_id = asked.id and may_see(o.ancestors)
    join tier_counter c on c.year = o.year and c.organisation_id = o.organisation_id
   where c.subject_kind = p_subject_kind and (p_subject_group is null or c.subject_group = p_subject_group) and c.subtree > 0
$$;
revoke all on function counters_in_sight(int[], int[], text, text) from public;
grant execute on function counters_in_sight(int[], int[], text, text) to xep_loai_request;
`;

const quotaWarnings = /* sql */ `
-- Who sees an organisation sees all below it, so that this too asks as the owner.
create function quota_warnings_below(p_year int, p_organisation_id int)
returns table (subject_kind text, rank smallint, severity text, count int)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.subject_kind, w.rank, w.severity, count(*)::int
    from warning w
    join organisation_year o on o.year = w.year and o.organisation_id = w.organisation_id
   where w.year = p_year and w.rank in (10, 30) and o.ancestors @> array[p_organisation_id]
     and exists (select from organisation_year top
       where top.year = p_year and top.organisation_id = p_organisation_id and may_see(top.ancestors))
   group by 1, 2, 3
$$;
revoke all on function quota_warnings_below(int, int) from public;
grant execute on function quota_warnings_below(int, int) to xep_loai_request;
`;
