/** SQL: an organisation, as it is named in the year of the row. */
export const ref = (alias: string): string =>
  `json_build_object('id', ${alias}.organisation_id::text, 'name', ${alias}.name, 'kind', ${alias}.kind, 'level', ${alias}.level)`;

/** SQL, of a `hit` with member_id and organisation_id: the member, the cell and what stands right above it in the year $1. */
export const hitColumns = `
  m.id::text as id, m.full_name as "fullName", m.birth_date::text as "birthDate", ${ref("o")} as organisation,
  case when s.organisation_id is not null then ${ref("s")} end as superior`;

export const hitJoins = `
  join member m on m.id = hit.member_id
  join organisation_year o on o.year = $1 and o.organisation_id = hit.organisation_id
  left join organisation_year s on s.year = o.year and s.organisation_id = o.parent_id`;
