import type { Pool, PoolClient } from "pg";

/**
 * A country small enough to be read at a glance; the root is organisation 1.
 *
 *     1 centre ─┬─ 2 province ─┬─ 4 district ─┬─ 7 commune ─┬─ 10 cell, 11 cell
 *               │              │              │             └─ 14 section ── 15 cell
 *               │              │              └─ 8 commune ─── 12 cell
 *               │              └─ 5 district ─── 9 grassroots cell
 *               └─ 3 province ─── 6 district ─── 13 grassroots cell
 *
 * Members 1–60 are spread over the cells in turn; 1–8 lead, collectives are one per committee. Years 2019 and 2020 are open.
 */
export async function loadSmallCountry(db: Pool | PoolClient): Promise<void> {
  await db.query(smallCountry);
}

/** The database that has it and is copied for each test file, beside the template of empty ones. */
export const smallCountryBeside = (template: string): string => `${template}_small_country`;

/** Cells of the small country. */
export const cells = [9, 10, 11, 12, 13, 15];

const smallCountry = /* sql */ `
begin;
insert into quota_parameter -- in their order: the share's column has had two names
select 'HD21', kind, 20, 5, 1, 'GOOD_ONLY', 'HD21.QUOTA.' || kind from unnest('{ORG,MEMBER,COLLECTIVE,LEADER}'::text[]) kind;
insert into organisation (id, founded_on) select id, '2000-01-01' from generate_series(1, 15) id;
insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order)
select id, '[2000-01-01,)', parent, kind, level_of(kind), name, id from (values
  (1, null, 'CENTRAL_PARTY_ORGANIZATION', 'Trung ương'),
  (2, 1, 'PROVINCIAL_PARTY_ORGANIZATION', 'Tỉnh ủy Bình Định'),
  (3, 1, 'PROVINCIAL_PARTY_ORGANIZATION', 'Tỉnh ủy Đắk Lắk'),
  (4, 2, 'DISTRICT_PARTY_ORGANIZATION', 'Huyện ủy An Lão'),
  (5, 2, 'DISTRICT_PARTY_ORGANIZATION', 'Huyện ủy Vân Canh'),
  (6, 3, 'DISTRICT_PARTY_ORGANIZATION', 'Huyện ủy Krông Búk'),
  (7, 4, 'GRASSROOTS_PARTY_ORGANIZATION', 'Đảng ủy xã An Hòa'),
  (8, 4, 'GRASSROOTS_PARTY_ORGANIZATION', 'Đảng ủy xã An Tân'),
  (9, 5, 'GRASSROOTS_PARTY_CELL', 'Chi bộ Bưu điện'),
  (10, 7, 'SUBORDINATE_PARTY_CELL', 'Chi bộ thôn 1'),
  (11, 7, 'SUBORDINATE_PARTY_CELL', 'Chi bộ thôn 2'),
  (12, 8, 'SUBORDINATE_PARTY_CELL', 'Chi bộ thôn Đông'),
  (13, 6, 'GRASSROOTS_PARTY_CELL', 'Chi bộ Kho bạc'),
  (14, 7, 'SECTION_PARTY_ORGANIZATION', 'Đảng bộ bộ phận Trường học'),
  (15, 14, 'SUBORDINATE_PARTY_CELL', 'Chi bộ Mầm non')) tree(id, parent, kind, name);
insert into cycle (year, closes_on, regime) values (2019, '2019-12-31', 'TIERS_2019'), (2020, '2020-12-31', 'TIERS_2019');
do $$
begin
  -- a database of an earlier generation has it not: migrate.test.ts
  if to_regclass('document_in_force') is not null then
    insert into document_in_force (document_id, organisation_id, issued_on, year_from) values ('HD21', 1, '2019-10-18', 2019);
  end if;
end $$;
insert into cycle_rule_set (year, organisation_id, rule_set_id) values (2019, 1, 'HD21'), (2020, 1, 'HD21');
insert into member (id, full_name, admitted_on) select id, 'Nguyễn Văn ' || id, '2000-01-01' from generate_series(1, 60) id;
insert into member_stay (member_id, organisation_id, valid)
select id, ('{9,10,11,12,13,15}'::int[])[1 + id % 6], '[2000-01-01,)' from generate_series(1, 60) id;
insert into collective (id, organisation_id, kind, name, founded_on)
select id, id, case when id < 7 then 'DISTRICT_STANDING_COMMITTEE' else 'GRASSROOTS_PARTY_COMMITTEE' end, 'Tập thể ' || id, '2000-01-01'
  from generate_series(4, 8) id;
insert into title_group (id, name_vi, name_en, level) values (1, 'Bí thư', 'Secretary', 'DISTRICT'), (2, 'Phó bí thư', 'Deputy secretary', 'DISTRICT');
insert into leader (id, full_name, member_id, organisation_id, collective_id, title, title_group_id, is_head, valid)
select id, 'Nguyễn Văn ' || id, id, 4 + id % 5, 4 + id % 5, 'Bí thư', 1 + id % 2, id % 2 = 0, '[2000-01-01,)' from generate_series(1, 8) id;
select setval(pg_get_serial_sequence(t, 'id'), 1000) from unnest('{organisation,member,collective,leader}'::text[]) t;
commit;
`;
