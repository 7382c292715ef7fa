import { Migration } from "@mikro-orm/migrations";

/** The sector of a collective: of those of a kind the ones of a sector are counted together from 2025 on (rules-2025.md 3.13.3). */
export class Migration132SectorsOfCollectives extends Migration {
  override up(): void {
    this.addSql(sectors);
    this.addSql(regrouping);
    this.addSql(acting);
  }
}

const sectors = /* sql */ `
alter table collective add column sector text check (sector in ('PARTY_ADVISORY', 'STATE_ADMINISTRATION', 'ELECTED_BODY',
  'FATHERLAND_FRONT', 'ARMED_FORCES', 'JUDICIARY', 'PUBLIC_SERVICE_UNIT', 'STATE_ENTERPRISE', 'MASS_ASSOCIATION'));
comment on column collective.sector is '«Khối» of QĐ 366, Phụ lục 1, II.1; null: its kind tells it.';
comment on column classification.subject_group is
  'ORG: level; MEMBER: CIVIL_SERVANT or empty; COLLECTIVE: its kind, from 2025 on with its sector after a slash; LEADER: title group id.';

create function collective_group(p_regime text, p_kind text, p_sector text) returns text
language sql immutable
return case p_regime when 'POINTS_2025' then concat_ws('/', p_kind, p_sector) else p_kind end;
grant execute on function collective_group(text, text, text) to xep_loai_request;
`;

const regrouping = /* sql */ `
-- What is decided stays where it was counted when it was decided; so does a closed year.
create function regroup_collective() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update classification c set subject_group = collective_group(y.regime, new.kind, new.sector) from cycle y
   where y.year = c.year and y.state = 'OPEN' and c.subject_kind = 'COLLECTIVE' and c.collective_id = new.id
     and c.state not in ('DECIDED', 'NOTIFIED', 'ADJUSTED', 'CANCELLED')
     and c.subject_group <> collective_group(y.regime, new.kind, new.sector);
  return null;
end $$;
create trigger regroup_collective after update of kind, sector on collective for each row execute function regroup_collective();
`;

const acting = /* sql */ `
grant update (sector, version) on collective to xep_loai_request;
create policy act_update on collective for update to xep_loai_request using (may_act_at(organisation_id));
`;
