/** The numbers $1 to $2 - 1. */
export const organisations = `
  insert into organisation (id, founded_on) select id, '1945-09-02' from generate_series($1::int, $2::int - 1) id`;

export const root = `
  insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order)
  values (1, '[1945-09-02,)', null, 'CENTRAL_PARTY_ORGANIZATION', 'CENTRAL', 'Đảng Cộng sản Việt Nam', 1)`;

/** One level: the numbers $1 to $2 - 1, in order over the parents $3 to $4 - 1, of kind $5; \`nth\` is the place under the parent. */
const level = (name: string): string => `
  insert into organisation_version (organisation_id, valid, parent_id, kind, level, name, official_order)
  select id, '[1945-09-02,)', parent, $5, level_of($5), ${name}, nth
    from (select id, parent, row_number() over (partition by parent order by id) as nth
      from generate_series($1::int, $2::int - 1) id
      cross join lateral (select ($3::int + (id - $1)::bigint * ($4::int - $3) / ($2 - $1))::int as parent) p) o`;

export const provinces = level("coalesce(pg_temp.province(nth::int), 'Đảng ủy trực thuộc Trung ương số ' || nth)");
export const districts = level(
  "case when pg_temp.dice(id, 6) < 0.15 then 'Thị ủy ' else 'Huyện ủy ' end || pg_temp.place(id)",
);
export const committees = level(
  "case when pg_temp.dice(id, 6) < 0.35 then 'Đảng ủy xã ' else 'Đảng bộ cơ quan ' end || pg_temp.place(id)",
);
export const grassrootsCells = level("'Chi bộ cơ quan ' || pg_temp.place(id)");
export const cells = level("case when pg_temp.dice(parent, 6) < 0.35 then 'Chi bộ thôn ' else 'Chi bộ ' end || nth");
