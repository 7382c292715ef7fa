import { Migration } from "@mikro-orm/migrations";

/** What is split off closes its year as that it was part of: both are units of one nature (HD43.DEADLINE.SCHOOLS, SPECIAL_UNITS). */
export class Migration274SplitOffYears extends Migration {
  override up(): void {
    this.addSql(takingOver);
    this.addSql(splitting);
  }
}

const takingOver = /* sql */ `
-- What was said of the year of the first holds for the second too, from the day on.
create function take_over_year_kind(p_from int, p_to int, p_on date, p_decision text) returns void
language sql as $$
  with taken as (
    insert into organisation_year_kind (organisation_id, valid, kind)
    select p_to, valid * daterange(p_on, null), kind from organisation_year_kind
     where organisation_id = p_from and valid && daterange(p_on, null)
    returning valid, kind
  )
  select record_event(p_to, 'YEAR_' || kind, lower(valid), null, p_decision) from taken
$$;
`;

const splitting = /* sql */ `
create or replace function organisation_split(p_id int, p_name text, p_on date, p_children int[], p_members bigint[], p_decision text default null)
returns int
language plpgsql as $$
declare
  v organisation_version := version_on(p_id, p_on);
  new_id int;
begin
  if v.parent_id is null then
    perform refuse('ROOT_STAYS', 'the root of the tree cannot be split');
  end if;
  new_id := organisation_found(v.parent_id, v.kind, p_name, p_on, p_decision, v.official_order);
  perform hand_over_children(p_id, new_id, p_children, p_on);
  perform hand_over_members(p_id, new_id, p_members, p_on);
  perform record_event(p_id, 'SPLIT', p_on, new_id, p_decision);
  perform take_over_year_kind(p_id, new_id, p_on, p_decision);
  return new_id;
end $$;
`;
