/** Who of the places \`place\` stands where: few at the top as the quota allows, one place in a hundred beyond it. */
const placed = (who: string): string => `
  who as (${who}),
  ranked as (
    select *, row_number() over (partition by place order by pg_temp.dice(key, $1)) as rank, count(*) over (partition by place) as n
      from who where reason is null),
  tiered as (
    select *, case when rank <= top then 'EXCELLENT' when rank <= top + 0.8 * n then 'GOOD'
        when pg_temp.dice(key, $1 + 500) < 0.03 then 'NOT_COMPLETED' else 'COMPLETED' end::quality_tier as tier
      from ranked
      cross join lateral (select case when pg_temp.dice(place, $1 + 1000) < 0.01 then ceil(0.25 * n)
        else floor(0.13 * n * (0.6 + 0.4 * pg_temp.dice(place, $1 + 2000))) end as top) t
    union all
    select *, null, null, null, null from who where reason is not null)`;

/** How far a grassroots unit is in the year under way ($2); the years before are decided. */
const stepOf = `
  case when not $2::boolean then 'DECIDED' else (array['DRAFT','SELF_RATED','PROPOSED','DECIDED','DECIDED'])[1 + floor(pg_temp.dice(coalesce(o.grassroots_id, o.organisation_id), $1 + 3000) * 5)::int] end`;

/** All were there and agreed. */
const ballot = `
  case when t.tier is not null then jsonb_build_object('eligible', 9, 'present', 9, 'secret', true, 'heldOn', make_date($1, 12, 5),
    'votes', jsonb_build_object(t.tier, 9)) end`;

/** Writes who was placed, at the step of where they count. */
const results = (kind: string, subject: string | null): string => `
  insert into classification (year, subject_kind, organisation_id, ${subject === null ? "" : `${subject},`} subject_name, subject_group, is_head, state,
    self_tier, voted_tier, ballot, proposed_tier, decided_tier, not_rated_reason, rated_on, review_completed_on, decision_number, decision_date,
    decided_by_organisation_id, facts, rule_set_id)
  select $1, '${kind}', t.organisation_id, ${subject === null ? "" : "t.key,"} t.name, t.subject_group, t.is_head, s.state,
         case when s.state <> 'DRAFT' then t.tier end, case when s.state in ('PROPOSED', 'DECIDED') then t.tier end,
         case when s.state in ('PROPOSED', 'DECIDED') then ${ballot} end, case when s.state in ('PROPOSED', 'DECIDED') then t.tier end,
         case when s.state = 'DECIDED' then t.tier end, t.reason, case when s.state <> 'DRAFT' then make_date($1, 12, 5) end,
         make_date($1, 11, 30), case when s.state = 'DECIDED' then t.decider || '-QĐ/ĐU' end,
         case when s.state = 'DECIDED' then make_date($1, 12, 20) end, case when s.state = 'DECIDED' then t.decider end,
         case when t.subject_group = 'CIVIL_SERVANT' then jsonb_build_object('civilServantTier', coalesce(t.tier, 'GOOD')) else '{}' end, o.rule_set_id
    from tiered t
    join organisation_year o on o.year = $1 and o.organisation_id = t.organisation_id
    cross join lateral (select ${stepOf} as state) s
   order by t.organisation_id, t.key`;

/** The members of the cells $3 to $4 - 1. */
export const members = `
  with ${placed(`
    select m.id as key, s.organisation_id as place, s.organisation_id, m.full_name as name,
           case when m.is_civil_servant then 'CIVIL_SERVANT' else '' end as subject_group, false as is_head, y.grassroots_id as decider,
           case when m.admitted_on > make_date($1, 6, 30) then 'NEWLY_ADMITTED' when m.exempt_from <= make_date($1, 12, 31) then 'EXEMPT' end as reason
      from member_stay s join member m on m.id = s.member_id join organisation_year y on y.year = $1 and y.organisation_id = s.organisation_id
     where s.organisation_id >= $3 and s.organisation_id < $4 and m.admitted_on <= make_date($1, 12, 31)`)}
  ${results("MEMBER", "member_id")}`;

/** Organisations $3 to $4 - 1, among those with the same superior. */
export const organisations = `
  with ${placed(`
    select organisation_id::bigint as key, parent_id as place, organisation_id, name, level as subject_group, false as is_head,
           parent_id as decider, null::text as reason
      from organisation_year where year = $1 and organisation_id >= $3 and organisation_id < $4`)}
  ${results("ORG", null)}`;

/** Collectives, among those of a kind in the same district. */
export const collectives = `
  with ${placed(`
    select c.id::bigint as key, coalesce(y.manager_id, y.parent_id) as place, c.organisation_id, c.name, c.kind as subject_group, false as is_head,
           coalesce(y.manager_id, y.parent_id) as decider, null::text as reason
      from collective c join organisation_year y on y.year = $1 and y.organisation_id = c.organisation_id
     where c.organisation_id >= $3 and c.organisation_id < $4`)}
  ${results("COLLECTIVE", "collective_id")}`;

/** Leaders, among those of a title group with the same superior. */
export const leaders = `
  with ${placed(`
    select l.id as key, coalesce(y.manager_id, y.parent_id) as place, l.organisation_id, l.full_name as name, l.title_group_id::text as subject_group,
           l.is_head, coalesce(y.manager_id, y.parent_id) as decider, null::text as reason
      from leader l join organisation_year y on y.year = $1 and y.organisation_id = l.organisation_id
     where l.organisation_id >= $3 and l.organisation_id < $4`)}
  ${results("LEADER", "leader_id")}`;

/** Of a year that is over everybody's report came in; of the one under way those of whom all is decided. */
export const sent = `
  update submission s set submitted_at = at, received_at = at + interval '5 hours'
    from (select organisation_id, coalesce(due_on, make_date($1, 12, 31)) - floor(pg_temp.dice(organisation_id, $1) * 9)::int + time '09:20' as at
            from submission where year = $1) t
   where s.year = $1 and s.organisation_id = t.organisation_id
     and (not $2::boolean or pg_temp.dice((select coalesce(o.grassroots_id, o.organisation_id) from organisation_year o
       where o.year = $1 and o.organisation_id = s.organisation_id), $1 + 3000) >= 0.6)`;
