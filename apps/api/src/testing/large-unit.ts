import type { Pool } from "pg";

/** Members of one cell of the large unit. */
const perCell = 50;

/** Gives the commune of the small country that many members more, each with a draft of 2020, in cells of their own. */
export async function loadLargeUnit(pool: Pool, commune: number, members: number): Promise<void> {
  await pool.query(cells, [Math.ceil(members / perCell), commune]);
  await pool.query(people, [members, perCell]);
  await pool.query("analyze organisation_year; analyze member; analyze member_stay; analyze classification");
}

const firstCell = 1_000_000;

const cells = /* sql */ `
  with founded as (
    insert into organisation (id, founded_on) select ${firstCell} + n, '2000-01-01' from generate_series(0, $1::int - 1) n returning id)
  insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order)
  select id, '[2000-01-01,)', $2, 'SUBORDINATE_PARTY_CELL', level_of('SUBORDINATE_PARTY_CELL'), 'Chi bộ số ' || id, id from founded`;

const people = /* sql */ `
  with admitted as (
    insert into member (id, full_name, admitted_on)
    select ${firstCell} + n, 'Nguyễn Văn ' || n, '2000-01-01' from generate_series(0, $1::int - 1) n returning id),
  staying as (
    insert into member_stay (member_id, organisation_id, valid)
    select id, ${firstCell} + (id - ${firstCell}) / $2::int, '[2000-01-01,)' from admitted)
  insert into classification (year, subject_kind, organisation_id, member_id, subject_name, rule_set_id)
  select 2020, 'MEMBER', ${firstCell} + (id - ${firstCell}) / $2::int, id, 'Nguyễn Văn ' || id, 'HD21' from admitted`;
