import { Migration } from "@mikro-orm/migrations";

/**
 * The two tiers of local government from 1/7/2025: what stands directly above the grassroots, beside the older shape with its
 * districts (rules-2025.md 4.5), and how the old organisations go up in the new ones (docs/decisions/014).
 */
export class Migration060TwoTiers extends Migration {
  override up(): void {
    this.addSql(vocabulary);
    this.addSql(people);
    this.addSql(treeOfYear);
    this.addSql(levelOfDecider);
    this.addSql(founding);
    this.addSql(merging);
  }
}

const vocabulary = /* sql */ `
create or replace function level_of(kind text) returns text
language sql immutable strict parallel safe
return case kind
  when 'CENTRAL_PARTY_ORGANIZATION' then 'CENTRAL'
  when 'PROVINCIAL_PARTY_ORGANIZATION' then 'PROVINCE'
  when 'DISTRICT_PARTY_ORGANIZATION' then 'DISTRICT'
  when 'COMMUNE_PARTY_ORGANIZATION' then 'UPPER_GRASSROOTS'
  when 'UPPER_GRASSROOTS_PARTY_ORGANIZATION' then 'UPPER_GRASSROOTS'
  when 'GRASSROOTS_PARTY_ORGANIZATION' then 'GRASSROOTS'
  when 'GRASSROOTS_PARTY_CELL' then 'GRASSROOTS'
  when 'SECTION_PARTY_ORGANIZATION' then 'SUB_GRASSROOTS'
  when 'SUBORDINATE_PARTY_CELL' then 'SUB_GRASSROOTS'
end;

-- A commune stands where a district stood: between the province and the grassroots.
create or replace function kind_rank(kind text) returns int
language sql immutable strict parallel safe
return case level_of(kind)
  when 'CENTRAL' then 1 when 'PROVINCE' then 2 when 'DISTRICT' then 3 when 'UPPER_GRASSROOTS' then 3 when 'GRASSROOTS' then 4
  else case when is_cell(kind) then 6 else 5 end
end;
`;

const people = /* sql */ `
alter table title_group drop constraint title_group_level_check, add constraint title_group_level_check
  check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'UPPER_GRASSROOTS', 'GRASSROOTS', 'SUB_GRASSROOTS'));

-- QĐ 366, Điều 5, 1.1 and 1.2.
alter table collective drop constraint collective_kind_check, add constraint collective_kind_check check (kind in (
  'DISTRICT_STANDING_COMMITTEE', 'GRASSROOTS_PARTY_COMMITTEE', 'CELL_COMMITTEE', 'PARTY_CAUCUS', 'PARTY_AFFAIRS_COMMITTEE',
  'ADVISORY_BODY_LEADERSHIP', 'POLITBURO', 'SECRETARIAT', 'PROVINCIAL_STANDING_COMMITTEE', 'GRASSROOTS_STANDING_COMMITTEE',
  'NATIONAL_ASSEMBLY_BODY', 'PEOPLES_COUNCIL_STANDING', 'PEOPLES_COMMITTEE_LEADERSHIP', 'FATHERLAND_FRONT_STANDING',
  'MASS_ORGANIZATION_COMMITTEE', 'AGENCY_LEADERSHIP', 'MILITARY_STANDING_COMMITTEE', 'CENTRAL_AFFILIATED_STANDING_COMMITTEE',
  'COMMUNE_STANDING_COMMITTEE', 'UPPER_GRASSROOTS_STANDING_COMMITTEE', 'SECTION_PARTY_COMMITTEE',
  'PUBLIC_SERVICE_UNIT_LEADERSHIP', 'STATE_ENTERPRISE_LEADERSHIP'));

create or replace function leads_organisation(kind text) returns boolean
language sql immutable strict parallel safe
return kind in ('PROVINCIAL_STANDING_COMMITTEE', 'CENTRAL_AFFILIATED_STANDING_COMMITTEE', 'DISTRICT_STANDING_COMMITTEE',
  'COMMUNE_STANDING_COMMITTEE', 'UPPER_GRASSROOTS_STANDING_COMMITTEE', 'GRASSROOTS_STANDING_COMMITTEE',
  'GRASSROOTS_PARTY_COMMITTEE', 'SECTION_PARTY_COMMITTEE', 'CELL_COMMITTEE');

alter table review drop constraint review_place_check, add constraint review_place_check check (place in (
  'CELL', 'PARTY_GROUP', 'CELL_COMMITTEE', 'POLITBURO_OR_SECRETARIAT', 'PROVINCIAL_STANDING_COMMITTEE',
  'DISTRICT_STANDING_COMMITTEE', 'UPPER_GRASSROOTS_STANDING_COMMITTEE', 'GRASSROOTS_STANDING_COMMITTEE',
  'GRASSROOTS_PARTY_COMMITTEE', 'PARTY_CAUCUS', 'PARTY_AFFAIRS_COMMITTEE', 'PEOPLES_COMMITTEE', 'AGENCY_LEADERSHIP',
  'WORKPLACE_LEADERSHIP', 'MASS_ORGANIZATION_COMMITTEE', 'KEY_CADRE_CONFERENCE', 'WHOLE_STAFF', 'OTHER'));
`;

const treeOfYear = /* sql */ `
comment on column organisation_year.grassroots_id is
  'The grassroots organisation; of what stands directly under one above it, that one (HD 43, III: chi bộ trực thuộc of a commune).';

create or replace function tree_of(p_year int, tops int[]) returns setof tree_row
language sql stable as $$
  with recursive day as (select closes_on from cycle where year = p_year),
  up as (
    select v.organisation_id, v.parent_id from organisation_version v join day on v.valid @> closes_on where v.organisation_id = any (tops)
    union
    select v.organisation_id, v.parent_id
      from up join organisation_version v on v.organisation_id = up.parent_id join day on v.valid @> closes_on
  ),
  down as (
    select v.organisation_id, v.parent_id, array[v.organisation_id] as ancestors, 0 as depth, v.kind, v.level, v.name, v.official_order,
           v.official_number, null::int as grassroots_id, null::int as manager_id,
           coalesce(s.rule_set_id, 'NONE') as rule_set_id, tops is null or v.organisation_id = any (tops) as inside
      from organisation_version v join day on v.valid @> closes_on
      left join cycle_rule_set s on s.year = p_year and s.organisation_id = v.organisation_id
     where v.parent_id is null
    union all
    select v.organisation_id, v.parent_id, d.ancestors || v.organisation_id, d.depth + 1, v.kind, v.level, v.name, v.official_order,
           v.official_number,
           case when v.level = 'GRASSROOTS' then v.organisation_id when d.level = 'UPPER_GRASSROOTS' then d.organisation_id
                else d.grassroots_id end,
           case when d.level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'UPPER_GRASSROOTS') then d.organisation_id else d.manager_id end,
           coalesce(s.rule_set_id, d.rule_set_id), d.inside or v.organisation_id = any (tops)
      from down d join organisation_version v on v.parent_id = d.organisation_id join day on v.valid @> closes_on
      left join cycle_rule_set s on s.year = p_year and s.organisation_id = v.organisation_id
     where (d.inside or v.organisation_id in (select organisation_id from up))
       -- inside a transaction the tree may be wrong for a moment
       and v.organisation_id <> all (d.ancestors)
  )
  select * from down where inside
$$;
`;

const levelOfDecider = /* sql */ `
-- The level alone of an organisation that may lie above what the asker sees: who decided stands there.
create function level_in_year(p_year int, p_id int) returns text
language sql stable security definer set search_path = public, pg_temp
return (select level from organisation_year where year = p_year and organisation_id = p_id);
grant execute on function level_in_year(int, int) to xep_loai_request;
`;

const founding = /* sql */ `
-- Districts end with 30/6/2025, communes above the grassroots begin on the day after. Both shapes may stand side by side in a
-- tree that has not been told of the reform; what is founded is of the shape of its day.
create function check_kind_of_day(p_kind text, p_on date) returns void
language plpgsql as $$
begin
  if (p_kind = 'DISTRICT_PARTY_ORGANIZATION' and p_on >= date '2025-07-01')
     or (p_kind = 'COMMUNE_PARTY_ORGANIZATION' and p_on < date '2025-07-01') then
    perform refuse('KIND_NOT_THEN', format('there is no %s founded on %s', p_kind, p_on));
  end if;
end $$;

create or replace function organisation_found(p_parent int, p_kind text, p_name text, p_on date, p_decision text default null,
  p_official_order int default 0, p_official_number text default null) returns int
language plpgsql as $$
declare
  new_id int;
begin
  perform check_kind_of_day(p_kind, p_on), check_parent(p_kind, version_on(p_parent, p_on));
  insert into organisation (founded_on) values (p_on) returning id into new_id;
  insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order, official_number)
  values (new_id, daterange(p_on, null), p_parent, p_kind, level_of(p_kind), p_name, p_official_order, p_official_number);
  perform record_event(new_id, 'FOUNDED', p_on, p_parent, p_decision);
  return new_id;
end $$;
`;

const merging = /* sql */ `
-- An organisation goes up in one of its kind, or in a successor founded that day which ranks no lower; cells only in cells,
-- for there alone are members.
create function may_go_up_in(p_kind text, p_into organisation_version, p_on date) returns boolean
language sql stable as $$
  select p_kind = (p_into).kind
      or (is_cell(p_kind) = is_cell((p_into).kind) and kind_rank((p_into).kind) <= kind_rank(p_kind)
          and exists (select from organisation where id = (p_into).organisation_id and founded_on = p_on))
$$;

create or replace function organisation_merge(p_id int, p_into int, p_on date, p_decision text default null) returns void
language plpgsql as $$
declare
  v organisation_version := version_on(p_id, p_on);
  target organisation_version := version_on(p_into, p_on);
begin
  if p_id = p_into or not may_go_up_in(v.kind, target, p_on) or lower(v.valid) > p_on then
    perform refuse('MERGE_UNLIKE', format('organisation %s (%s) cannot be merged into %s (%s)', p_id, v.kind, p_into, target.kind));
  end if;
  perform check_founded_before(p_id, p_on);
  perform hand_over_children(p_id, p_into, array(select organisation_id from organisation_version where parent_id = p_id), p_on);
  perform hand_over_members(p_id, p_into, array(select member_id from member_stay where organisation_id = p_id), p_on);
  perform end_organisation(p_id, p_on);
  perform record_event(p_id, 'MERGED', p_on, p_into, p_decision), record_event(p_into, 'MERGED', p_on, p_id, p_decision);
end $$;
`;
