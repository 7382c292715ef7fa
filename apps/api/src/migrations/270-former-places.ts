import { Migration } from "@mikro-orm/migrations";

/** Under QĐ 366 too what was done at the former place counts there (QD366.ELIG.DISCIPLINE.FORMER_ORG). */
export class Migration270FormerPlaces extends Migration {
  override up(): void {
    this.addSql(places);
    this.addSql(members);
    this.addSql(leaders);
  }
}

const places = /* sql */ `
create index classification_violated_elsewhere on classification (year, id)
  where facts @? '$.disciplines[*] ? (@.violatedElsewhere == true)';

-- Of each person disciplined for what was done elsewhere: the cell, or the post, the person came from.
create view former_place as
select c.year, c.id as classification_id, c.organisation_id as rated_at, former.organisation_id, former.collective_id
  from classification c
  cross join lateral (select coalesce(c.rated_on, make_date(c.year, 12, 31)) as as_of) day
  cross join lateral (
    select s.organisation_id, null::int as collective_id, upper(s.valid) as left_on
      from member_stay s
     where s.member_id = c.member_id and not s.temporary and s.organisation_id <> c.organisation_id and upper(s.valid) <= as_of
    union all
    select f.organisation_id, f.collective_id, upper(f.valid)
      from leader l join leader f on f.member_id = l.member_id and f.id <> l.id
     where l.id = c.leader_id and upper(f.valid) <= as_of
       and (f.organisation_id, f.collective_id) is distinct from (l.organisation_id, l.collective_id)
    order by left_on desc limit 1) former
 where c.facts @? '$.disciplines[*] ? (@.violatedElsewhere == true)' and c.state <> 'CANCELLED';
comment on view former_place is 'Read by functions alone: it looks past who may see what.';
revoke all on former_place from public;

-- The same of those a viewer sees.
create function former_places(p_year int, p_classifications bigint[])
returns table (classification_id bigint, organisation_id int, collective_id int)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.classification_id, f.organisation_id, f.collective_id
    from former_place f
    join organisation_year o on o.year = f.year and o.organisation_id = f.rated_at and may_see(o.ancestors)
   where f.year = p_year and f.classification_id = any (p_classifications)
$$;
revoke all on function former_places(int, bigint[]) from public;
grant execute on function former_places(int, bigint[]) to xep_loai_request;
`;

const members = /* sql */ `
create or replace function moved_members(p_year int, organisations int[])
returns table (organisation_id int, counted_here text[], counted_there text[])
language sql stable security definer set search_path = public, pg_temp as $$
  with moved as (
    select c.id, c.violation_organisation_id as violated_at from classification c
     where c.year = p_year and c.violation_organisation_id is not null
    union all
    select f.classification_id, f.organisation_id from former_place f where f.year = p_year
  )
  select place.id, coalesce(array_agg(c.tier order by c.id) filter (where place.is_here), '{}'),
         coalesce(array_agg(c.tier order by c.id) filter (where not place.is_here), '{}')
    from moved m
    join classification c on c.year = p_year and c.id = m.id
    cross join lateral (values (m.violated_at, true), (c.organisation_id, false)) place(id, is_here)
    join organisation_year o on o.year = c.year and o.organisation_id = place.id and may_see(o.ancestors)
   where c.subject_kind = 'MEMBER' and c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') and c.tier is not null
     and place.id = any (organisations)
   group by 1
$$;
`;

const leaders = /* sql */ `
-- Disciplines decided on elsewhere of those who led here, for what they did here: without a name, as the one organisation need
-- not see the other.
create function moved_leaders(p_year int, organisations int[])
returns table (organisation_id int, disciplines jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.organisation_id, jsonb_agg(jsonb_build_object('collectiveId', f.collective_id, 'discipline',
           (d - 'violatedElsewhere') || '{"disciplinedElsewhere": true}') order by c.id)
    from former_place f
    join organisation_year o on o.year = f.year and o.organisation_id = f.organisation_id and may_see(o.ancestors)
    join classification c on c.year = f.year and c.id = f.classification_id
    cross join lateral jsonb_path_query(c.facts, '$.disciplines[*] ? (@.violatedElsewhere == true)') d
   where f.year = p_year and f.organisation_id = any (organisations) and c.subject_kind = 'LEADER'
     and c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED')
   group by 1
$$;
revoke all on function moved_leaders(int, int[]) from public;
grant execute on function moved_leaders(int, int[]) to xep_loai_request;
`;
