import { Migration } from "@mikro-orm/migrations";

/**
 * Who has left more than one place may say at which of them it happened (QD366.ELIG.DISCIPLINE.FORMER_ORG): each discipline counts
 * there. Where nothing is said it is the place left last, as before.
 */
export class Migration253PlaceOfViolation extends Migration {
  override up(): void {
    this.addSql(stays);
    this.addSql(places);
    this.addSql(counted);
  }
}

const stays = /* sql */ `
-- Where a member, or whoever holds a post, was before a day: a cell, or a post with its collective.
create function places_left(p_member_id bigint, p_leader_id bigint, p_organisation_id int, p_day date)
returns table (organisation_id int, collective_id int, left_on date)
language sql stable set search_path = public, pg_temp as $$
  select s.organisation_id, null::int, max(upper(s.valid))
    from member_stay s
   where s.member_id = p_member_id and not s.temporary and s.organisation_id <> p_organisation_id and upper(s.valid) <= p_day
   group by 1
  union all
  select f.organisation_id, f.collective_id, max(upper(f.valid))
    from leader l join leader f on f.member_id = l.member_id and f.id <> l.id
   where l.id = p_leader_id and upper(f.valid) <= p_day
     and (f.organisation_id, f.collective_id) is distinct from (l.organisation_id, l.collective_id)
   group by 1, 2
$$;
revoke all on function places_left(bigint, bigint, int, date) from public;

-- Those to choose from, of a result the viewer sees, by the names they had; the latest first.
create function former_stays(p_year int, p_classification_id bigint)
returns table (code text, name text, left_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select concat_ws('/', p.organisation_id, p.collective_id),
         concat_ws(', ', g.name, here.name, above.name), p.left_on
    from classification c
    join organisation_year o on o.year = c.year and o.organisation_id = c.organisation_id and may_see(o.ancestors)
    cross join lateral places_left(c.member_id, c.leader_id, c.organisation_id, coalesce(c.rated_on, make_date(c.year, 12, 31))) p
    join organisation_version here on here.organisation_id = p.organisation_id and here.valid @> p.left_on - 1
    left join organisation_version above on above.organisation_id = here.parent_id and above.valid @> p.left_on - 1
    left join collective g on g.id = p.collective_id
   where c.year = p_year and c.id = p_classification_id
   order by p.left_on desc, 1
$$;
revoke all on function former_stays(int, bigint) from public;
grant execute on function former_stays(int, bigint) to xep_loai_request;
`;

const places = /* sql */ `
-- Of each discipline for what was done elsewhere: the cell, or the post, where it was done.
create or replace view former_place as
select c.year, c.id as classification_id, c.organisation_id as rated_at, former.organisation_id, former.collective_id, discipline
  from classification c
  cross join lateral jsonb_path_query(c.facts, '$.disciplines[*] ? (@.violatedElsewhere == true)') discipline
  cross join lateral (
    select p.organisation_id, p.collective_id
      from places_left(c.member_id, c.leader_id, c.organisation_id, coalesce(c.rated_on, make_date(c.year, 12, 31))) p
     order by (concat_ws('/', p.organisation_id, p.collective_id) = discipline->>'violatedAt') desc nulls last, p.left_on desc
     limit 1) former
 where c.facts @? '$.disciplines[*] ? (@.violatedElsewhere == true)' and c.state <> 'CANCELLED';

create or replace function former_places(p_year int, p_classifications bigint[])
returns table (classification_id bigint, organisation_id int, collective_id int)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct f.classification_id, f.organisation_id, f.collective_id
    from former_place f
    join organisation_year o on o.year = f.year and o.organisation_id = f.rated_at and may_see(o.ancestors)
   where f.year = p_year and f.classification_id = any (p_classifications)
$$;
`;

const counted = /* sql */ `
-- A member with several disciplines is one member of each place.
create or replace function moved_members(p_year int, organisations int[])
returns table (organisation_id int, counted_here text[], counted_there text[])
language sql stable security definer set search_path = public, pg_temp as $$
  with moved as (
    select c.id, c.violation_organisation_id as violated_at from classification c
     where c.year = p_year and c.violation_organisation_id is not null
    union
    select f.classification_id, f.organisation_id from former_place f where f.year = p_year
  ), placed as (
    select m.id, m.violated_at as organisation_id, true as is_here from moved m
    union
    select m.id, c.organisation_id, false from moved m join classification c on c.year = p_year and c.id = m.id
  )
  select place.organisation_id, coalesce(array_agg(c.tier order by c.id) filter (where place.is_here), '{}'),
         coalesce(array_agg(c.tier order by c.id) filter (where not place.is_here), '{}')
    from placed place
    join classification c on c.year = p_year and c.id = place.id
    join organisation_year o on o.year = c.year and o.organisation_id = place.organisation_id and may_see(o.ancestors)
   where c.subject_kind = 'MEMBER' and c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED') and c.tier is not null
     and place.organisation_id = any (organisations)
   group by 1
$$;

create or replace function moved_leaders(p_year int, organisations int[])
returns table (organisation_id int, disciplines jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select f.organisation_id, jsonb_agg(jsonb_build_object('collectiveId', f.collective_id, 'discipline',
           (f.discipline - '{violatedElsewhere,violatedAt}'::text[]) || '{"disciplinedElsewhere": true}') order by c.id)
    from former_place f
    join organisation_year o on o.year = f.year and o.organisation_id = f.organisation_id and may_see(o.ancestors)
    join classification c on c.year = f.year and c.id = f.classification_id
   where f.year = p_year and f.organisation_id = any (organisations) and c.subject_kind = 'LEADER'
     and c.state in ('DECIDED', 'NOTIFIED', 'ADJUSTED')
   group by 1
$$;
`;
