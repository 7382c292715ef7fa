import { rows, type Tx } from "../shared/tx.ts";

/** The committees' plans of 2019 and 2020, 2025 and 2026; one in nine has recorded none. */
export async function loadPlans(tx: Tx): Promise<void> {
  await rows(tx, planSql);
}

const planSql = `
  insert into annual_plan (year, organisation_id, number, filed_on, changed_by, changed_by_name, changed_at)
  select year, organisation_id, (11 + organisation_id % 80) || '-KH/' || abbreviation, filed.on, null, name, filed.on + time '15:00'
    from organisation_year
    cross join lateral (select case split_part(name, ' ', 1) || ' ' || split_part(name, ' ', 2)
      when 'Huyện ủy' then 'HU' when 'Quận ủy' then 'QU' when 'Chi bộ' then 'CB'
      when 'Tỉnh ủy' then 'TU' when 'Thành ủy' then 'TU' when 'Thị ủy' then 'TU' else 'ĐU' end as abbreviation) short
    cross join lateral (select make_date(year, case level when 'PROVINCE' then 10 else 11 end, 5 + organisation_id % 20) as on) filed
   where year in (2019, 2020, 2025, 2026) and level in ('PROVINCE', 'DISTRICT', 'UPPER_GRASSROOTS', 'GRASSROOTS') and organisation_id % 9 <> 4
   order by year, organisation_id`;
