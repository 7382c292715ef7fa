import { Migration } from "@mikro-orm/migrations";

/** Warnings about quotas are looked up place by place: they are few, and the organisations of a country many. */
export class Migration313QuotaWarningsByPlace extends Migration {
  override up(): void {
    this.addSql(quotaWarnings);
  }
}

const quotaWarnings = /* sql */ `
-- The place of each is asked for one by one: joined, it was planned as a reading of all organisations of the year. Who sees an
-- organisation sees all below it, so that this asks as the owner.
create or replace function quota_warnings_below(p_year int, p_organisation_id int)
returns table (subject_kind text, rank smallint, severity text, count int)
language sql stable security definer set search_path = public, pg_temp as $$
  select w.subject_kind, w.rank, w.severity, count(*)::int
    from warning w
   where w.year = p_year and w.rank in (10, 30)
     and (select o.ancestors @> array[p_organisation_id]
            from organisation_year o where o.year = w.year and o.organisation_id = w.organisation_id)
     and exists (select from organisation_year top
       where top.year = p_year and top.organisation_id = p_organisation_id and may_see(top.ancestors))
   group by 1, 2, 3
$$;
`;
