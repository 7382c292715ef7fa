/** Which of the organisations $1 to $2 - 1 member \`id\` of $3 belongs to: in order, eight by eight of unequal size, 5 to 36 members. */
const cellOf = `
  cross join lateral (select (id - 1)::float8 * ($2::int - $1::int) / 8 / $3::bigint as x) x
  cross join lateral (select least($2 - 1, $1 + 8 * floor(x)::int
    + width_bucket(x - floor(x), '{0.03,0.09,0.17,0.28,0.42,0.58,0.77}'::float8[])) as cell) c`;

/** The members $4 to $5 - 1 of $3. */
export const members = `
  with born as (
    select id, cell, pg_temp.dice(id, 11) as age, pg_temp.dice(id, 12) as luck
      from generate_series($4::bigint, $5::bigint - 1) id ${cellOf}),
  admitted as (
    insert into member (id, full_name, birth_date, admitted_on, official_on, is_civil_servant, exempt_from)
    select id, pg_temp.person(id), date '1940-01-01' + floor(age * 21900)::int, joined, joined + 365, luck < 0.3,
           case when age < 0.08 and luck > 0.8 then date '2018-06-01' end
      from born cross join lateral (select date '1970-01-01' + floor(least(age + 0.1, 1) * 19300)::int as joined) j
    returning id, admitted_on)
  insert into member_stay (member_id, organisation_id, valid)
  select b.id, b.cell, daterange(a.admitted_on, null) from born b join admitted a using (id)`;

/** A committee leads each organisation with others below it; offices and people's committees beside some. */
export const collectives = `
  insert into collective (organisation_id, kind, name, founded_on)
  select organisation_id, k.kind, k.name || ' ' || v.name, '1945-09-02'
    from organisation_version v
    cross join lateral (values
      ('PROVINCE', true, 'PROVINCIAL_STANDING_COMMITTEE', 'Ban Thường vụ'),
      ('DISTRICT', true, 'DISTRICT_STANDING_COMMITTEE', 'Ban Thường vụ'),
      ('GRASSROOTS', v.kind = 'GRASSROOTS_PARTY_ORGANIZATION', 'GRASSROOTS_PARTY_COMMITTEE', 'Ban Chấp hành'),
      ('GRASSROOTS', v.kind = 'GRASSROOTS_PARTY_ORGANIZATION' and v.name like 'Đảng ủy xã%', 'PEOPLES_COMMITTEE_LEADERSHIP', 'Tập thể lãnh đạo Ủy ban nhân dân thuộc'),
      ('GRASSROOTS', v.kind = 'GRASSROOTS_PARTY_CELL', 'AGENCY_LEADERSHIP', 'Tập thể lãnh đạo cơ quan của')) k(level, holds, kind, name)
   where v.level = k.level and k.holds
   order by organisation_id, k.kind`;

export const titleGroups = `
  insert into title_group (id, name_vi, name_en, level) values
    (1, 'Bí thư tỉnh ủy', 'Secretaries of provincial committees', 'PROVINCE'), (2, 'Ủy viên ban thường vụ tỉnh ủy', 'Members of provincial standing committees', 'PROVINCE'),
    (3, 'Bí thư huyện ủy', 'Secretaries of district committees', 'DISTRICT'), (4, 'Ủy viên ban thường vụ huyện ủy', 'Members of district standing committees', 'DISTRICT'),
    (5, 'Bí thư đảng ủy cơ sở', 'Secretaries of grassroots committees', 'GRASSROOTS'), (6, 'Ủy viên đảng ủy cơ sở', 'Members of grassroots committees', 'GRASSROOTS'),
    (7, 'Bí thư chi bộ', 'Secretaries of cells', 'SUB_GRASSROOTS')`;

/** The first member of each cell is its secretary; of the organisations $1 to $2 - 1. */
export const secretaries = `
  insert into leader (full_name, member_id, organisation_id, title, title_group_id, is_head, position, valid)
  select m.full_name, m.id, f.organisation_id, 'Bí thư chi bộ', 7, true, 'CELL_SECRETARY', '[2018-01-01,)'
    from (select organisation_id, min(member_id) as id from member_stay where organisation_id >= $1 and organisation_id < $2 group by 1) f
    join member m on m.id = f.id
   order by f.organisation_id`;

/** Seven lead each committee, the first of them at its head. */
export const committeeLeaders = `
  insert into leader (full_name, organisation_id, collective_id, title, title_group_id, is_head, position, valid)
  select pg_temp.person(c.id * 10 + nth), c.organisation_id, c.id, case nth when 1 then 'Bí thư' else 'Ủy viên' end,
         g.head + (nth > 1)::int, nth = 1, case nth when 1 then g.secretary else g.member end, '[2018-01-01,)'
    from collective c
    join (values ('PROVINCIAL_STANDING_COMMITTEE', 1, 'PROVINCIAL_STANDING_COMMITTEE_MEMBER', 'PROVINCIAL_STANDING_COMMITTEE_MEMBER'),
                 ('DISTRICT_STANDING_COMMITTEE', 3, 'DISTRICT_SECRETARY', 'DISTRICT_STANDING_COMMITTEE_MEMBER'),
                 ('GRASSROOTS_PARTY_COMMITTEE', 5, 'GRASSROOTS_SECRETARY', 'GRASSROOTS_COMMITTEE_MEMBER')) g(kind, head, secretary, member) using (kind)
    cross join generate_series(1, 7) nth
   order by c.id, nth`;
