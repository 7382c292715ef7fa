import { Migration } from "@mikro-orm/migrations";

/** Leaders of equivalent titles are counted together sector by sector from 2025 on: that of the collective they sit in (rules-2025.md 3.13.3). */
export class Migration276LeadersBySector extends Migration {
  override up(): void {
    this.addSql(grouping);
    this.addSql(regrouping);
    this.addSql(asItStands);
  }
}

const grouping = /* sql */ `
comment on column classification.subject_group is
  'ORG: level; MEMBER: CIVIL_SERVANT or empty; COLLECTIVE: its kind, LEADER: title group id, both from 2025 on with the sector after a slash.';

create function leader_group(p_regime text, p_title_group_id int, p_collective_id int) returns text
language sql stable
return case p_regime when 'POINTS_2025'
  then concat_ws('/', p_title_group_id, (select sector from collective where id = p_collective_id)) else p_title_group_id::text end;
grant execute on function leader_group(text, int, int) to xep_loai_request;
`;

const regrouping = /* sql */ `
-- What is decided stays where it was counted when it was decided; so does a closed year.
create function regroup_leaders(p_leaders bigint[]) returns void
language sql as $$
  update classification c set subject_group = leader_group(y.regime, l.title_group_id, l.collective_id)
    from cycle y, leader l
   where l.id = any (p_leaders) and c.leader_id = l.id and c.subject_kind = 'LEADER' and y.year = c.year and y.state = 'OPEN'
     and y.regime = 'POINTS_2025' and c.state not in ('DECIDED', 'NOTIFIED', 'ADJUSTED', 'CANCELLED')
     and c.subject_group <> leader_group(y.regime, l.title_group_id, l.collective_id)
$$;

create function regroup_leaders_of() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform regroup_leaders(array(select id from leader where collective_id = new.id));
  return null;
end $$;
create trigger regroup_leaders_of after update of sector on collective for each row execute function regroup_leaders_of();
`;

const asItStands = /* sql */ `
select regroup_leaders(array(select l.id from leader l join collective k on k.id = l.collective_id where k.sector is not null));
`;
