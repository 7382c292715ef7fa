/** SQL: an organisation, as it is named in the year of the row. */
export const ref = (alias: string): string =>
  `json_build_object('id', ${alias}.organisation_id::text, 'name', ${alias}.name, 'kind', ${alias}.kind, 'level', ${alias}.level)`;

/** SQL: the one right above, as `aboveOf` joins it; null where there is none, or the viewer does not see it. */
export const superiorRef = `case when s.organisation_id is not null then ${ref("s")} end`;

/** SQL: joins what stands right above an organisation of a year as `s`. */
export const aboveOf = (of: string): string =>
  `left join organisation_year s on s.year = ${of}.year and s.organisation_id = ${of}.parent_id`;

/** SQL, of a `hit` with member_id and organisation_id: the member, the cell and what stands right above it in the year $1. */
export const hitColumns = `
  m.id::text as id, m.full_name as "fullName", m.birth_date::text as "birthDate", ${ref("o")} as organisation,
  ${superiorRef} as superior`;

export const hitJoins = `
  join member m on m.id = hit.member_id
  join organisation_year o on o.year = $1 and o.organisation_id = hit.organisation_id
  ${aboveOf("o")}`;
