import type { Pool } from "pg";

/** Adds to the small country the years 2016 to 2018, whose rules are not held, and 2021 to 2023 under HD 21. */
export async function loadMoreYears(pool: Pool): Promise<void> {
  await pool.query(`
    insert into cycle (year, closes_on, regime)
    select year, make_date(year, 12, 31), case when year < 2019 then 'NOT_HELD' else 'TIERS_2019' end
      from unnest('{2016,2017,2018,2021,2022,2023}'::int[]) year;
    insert into cycle_rule_set (year, organisation_id, rule_set_id)
    select year, 1, case when year < 2019 then 'NONE' else 'HD21' end from unnest('{2016,2017,2018,2021,2022,2023}'::int[]) year`);
}
